import { referenceOf } from '@vigie/ticketing';
import type { Tx } from '../platform/desk.ts';
import { categoryPath } from '../tenancy/index.ts';
import { type ClockInJson, clocksColumn, clockView } from '../sla/index.ts';
import { TicketView } from './ticketing.graph.ts';

/** Everything a ticket's view shows, in one statement over the rows `t` that the caller may see. */
export const viewColumns = `
  t.id, t.number, t.kind, t.title, t.status, t.hold_reason AS "holdReason", 'P' || t.priority AS priority, t.level,
  t.impact, t.urgency, t.root, t.channel, t.assigned_at AS "assignedAt", t.opened_at AS "openedAt",
  t.updated_at AS "updatedAt", t.resolved_at AS "resolvedAt", t.ended_at AS "closedAt",
  nullif(t.next_due_at, 'infinity') AS "nextDueAt", t.revision, 'P' || t.client_priority AS "clientPriority",
  t.merged_into_id AS "mergedIntoId", t.wakes_at AS "wakesAt", t.resolution_cause AS "resolutionCause",
  json_build_object('assignments', t.assignments, 'escalations', t.escalations, 'returns', t.returns,
    'reopenings', t.reopenings) AS counters,
  json_build_object('id', c.id, 'name', c.name, 'code', c.code, 'tint', c.tint) AS client,
  CASE WHEN s.id IS NOT NULL THEN
    json_build_object('id', s.id, 'name', s.name, 'zone', s.zone, 'country', s.country) END AS site,
  CASE WHEN v.id IS NOT NULL THEN json_build_object('id', v.id, 'name', v.name) END AS service,
  CASE WHEN y.id IS NOT NULL THEN json_build_object('id', y.id, 'name', y.name, 'path', ${categoryPath('y')}) END AS category,
  CASE WHEN k.id IS NOT NULL THEN json_build_object('id', k.id, 'name', k.name, 'jobTitle', k.job_title,
    'email', k.email, 'phone', k.phone, 'language', k.language) END AS contact,
  CASE WHEN g.id IS NOT NULL THEN json_build_object('id', g.id, 'name', g.name, 'level', g.level) END AS team,
  CASE WHEN t.assignee_id IS NOT NULL THEN
    json_build_object('id', t.assignee_id, 'name', coalesce(a.name, ''), 'kind', 'staff') END AS assignee,
  ${clocksColumn} AS clocks`;

export const viewJoins = `
  JOIN desk.client c ON c.id = t.client_id
  LEFT JOIN desk.site s ON s.client_id = t.client_id AND s.id = t.site_id
  LEFT JOIN desk.client_service v ON v.client_id = t.client_id AND v.id = t.service_id
  LEFT JOIN desk.category y ON y.client_id = t.client_id AND y.id = t.category_id
  LEFT JOIN desk.contact k ON k.client_id = t.client_id AND k.id = t.contact_id
  LEFT JOIN desk.team g ON g.id = t.team_id
  LEFT JOIN desk.staff a ON a.id = t.assignee_id`;

export type TicketViewRow = Omit<TicketView, 'reference' | 'clocks'> & {
  readonly number: number;
  readonly clocks: readonly ClockInJson[];
};

export const ticketViewOf = ({ number, clocks, ...row }: TicketViewRow): TicketView =>
  Object.assign(new TicketView(), row, {
    reference: referenceOf(row.client.code, number),
    clocks: clocks.map(clockView),
  });

/** Null when the ticket is absent or not the caller's to see. */
export async function ticketView(tx: Tx, id: string): Promise<TicketView | null> {
  const [row] = await tx.hot<TicketViewRow>(`SELECT ${viewColumns} FROM desk.ticket t ${viewJoins} WHERE t.id = $1`, [
    id,
  ]);
  return row ? ticketViewOf(row) : null;
}

/** Those of the tickets that the caller may see, by id. */
export async function ticketViews(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, TicketView>> {
  const rows = await tx.query<TicketViewRow>(
    `SELECT ${viewColumns} FROM desk.ticket t ${viewJoins} WHERE t.id = ANY ($1)`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, ticketViewOf(row)]));
}

/** Open tickets that somebody holds, nearest due first. */
export async function ticketsHeldBy(tx: Tx, staffId: string, first: number): Promise<TicketView[]> {
  const rows = await tx.query<TicketViewRow>(
    `SELECT ${viewColumns} FROM desk.ticket t ${viewJoins}
      WHERE t.assignee_id = $1 AND t.status IN ('new', 'open', 'on_hold')
      ORDER BY t.next_due_at, t.priority, t.id LIMIT $2`,
    [staffId, first],
  );
  return rows.map(ticketViewOf);
}

/** By what people say, `ACME-1042`; null as above. */
export async function ticketViewByReference(
  tx: Tx,
  { clientCode, number }: { readonly clientCode: string; readonly number: number },
): Promise<TicketView | null> {
  const [row] = await tx.query<TicketViewRow>(
    `SELECT ${viewColumns} FROM desk.client named JOIN desk.ticket t ON t.client_id = named.id ${viewJoins}
      WHERE named.code = $1 AND t.number = $2`,
    [clientCode, number],
  );
  return row ? ticketViewOf(row) : null;
}
