import type { BenchDesk } from '../clocks/bench-desk.ts';

/** A connection that reads the queue by one prepared statement, as the API's own role and for its dispatcher. */
export interface RawQueue {
  readonly read: () => Promise<string>;
  readonly close: () => Promise<void>;
}

export async function rawQueue(desk: BenchDesk, deskId: string): Promise<RawQueue> {
  const connection = await desk.connect();
  const { rows } = await connection.query<{ id: string }>('SELECT id FROM sec.account WHERE email = $1', [
    desk.logins[0]!.email,
  ]);
  await connection.query('SET ROLE desk_app');
  return {
    read: async () => {
      await connection.query('BEGIN');
      await connection.query({
        name: 'who',
        text: `SELECT set_config('app.user_id', $1, true)`,
        values: [rows[0]!.id],
      });
      const read = await connection.query<{ queue: string }>({ name: 'queue', text: queue, values: [deskId] });
      await connection.query('COMMIT');
      return read.rows[0]!.queue;
    },
    close: () => connection.end(),
  };
}

const queue = `
  SELECT json_agg(node)::text AS queue FROM (
    SELECT t.id, c.code || '-' || t.number AS reference, t.title, t.status, 'P' || t.priority AS priority, t.level,
           t.opened_at AS "openedAt", nullif(t.next_due_at, 'infinity') AS "nextDueAt",
           json_build_object('id', c.id, 'name', c.name, 'code', c.code, 'tint', c.tint) AS client,
           CASE WHEN a.id IS NOT NULL THEN json_build_object('id', a.id, 'name', a.name) END AS assignee,
           (SELECT json_agg(json_build_object('name', k.name, 'kind', k.kind, 'state', k.state, 'outcome', k.outcome,
                     'target', k.target_s, 'anchoredAt', k.anchored_at, 'usedMs', k.used_ms, 'dueAt', k.due_at) ORDER BY k.due_at)
              FROM desk.clock k WHERE k.client_id = t.client_id AND k.ticket_id = t.id) AS clocks
      FROM (SELECT * FROM desk.ticket WHERE desk_id = $1 AND status IN ('new', 'open', 'on_hold')
             ORDER BY next_due_at, priority, opened_at, id LIMIT 50) t
      JOIN desk.client c ON c.id = t.client_id LEFT JOIN desk.staff a ON a.id = t.assignee_id
     ORDER BY t.next_due_at, t.priority, t.opened_at, t.id) node`;
