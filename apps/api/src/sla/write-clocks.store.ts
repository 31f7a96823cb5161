import { iso } from '@vigie/kernel';
import type { WorkerTx } from '../platform/worker-desk.ts';
import type { ClocksAt } from './clock-state.ts';
import type { TicketKey } from '../platform/ticket-key.ts';

export interface WrittenClocks extends TicketKey, ClocksAt {}

/**
 * Clocks, milestones, when to look again and the queue's order, in one statement. A milestone is told once; one that was
 * passed before anybody looked is recorded when it is a breach, and told to nobody. A clock that
 * the facts make no more, since other terms do not promise it, is owed no more. What else changed is announced where no act
 * does it. Gives how many milestones were told.
 */
export async function writeClocks(
  tx: WorkerTx,
  written: readonly WrittenClocks[],
  { announces }: { readonly announces: boolean },
): Promise<number> {
  if (written.length === 0) return 0;
  const [told] = await tx.hot<{ n: number }>(written.length === 1 ? writeOne : writeAll, [
    rowsOf(written, ({ clocks }) => clocks),
    rowsOf(written, ({ events }) => events.map((event) => ({ id: tx.newId(), ...event }))),
    rowsOf(written, (one) => [looksOf(one)]),
    iso(tx.now),
    announces,
  ]);
  return told!.n;
}

/** Of all tickets in one list of JSON, each row with its ticket's key. */
const rowsOf = (written: readonly WrittenClocks[], rows: (one: WrittenClocks) => readonly object[]): string =>
  JSON.stringify(
    written.flatMap((one) => rows(one).map((row) => ({ client_id: one.clientId, ticket_id: one.ticketId, ...row }))),
  );

const looksOf = ({ clocks, nextEventAt, nextDueAt }: ClocksAt) => ({
  names: clocks.map(({ name }) => name),
  next_event_at: nextEventAt === null ? null : iso(nextEventAt),
  next_due_at: nextDueAt === null ? 'infinity' : iso(nextDueAt),
});

const clockTypes = `client_id uuid, ticket_id uuid, name text, kind text, internal boolean, state text, outcome text,
  target_s integer, coverage_id uuid, terms_version_id uuid, anchored_at timestamptz, used_ms bigint, due_at timestamptz,
  breached_at timestamptz, waived_at timestamptz, level text`;
const clockState = `state, outcome, target_s, coverage_id, terms_version_id, anchored_at, used_ms, due_at, breached_at, waived_at`;
const eventNames = `client_id, id, ticket_id, clock, kind, internal, milestone, event, percent, after_s, at, due_at`;

/** `among`: how many tickets the planner may count on. */
const writing = (among: string): string => `
  WITH clocks AS (
    INSERT INTO desk.clock AS c (client_id, ticket_id, name, kind, internal, level, ${clockState})
    SELECT client_id, ticket_id, name, kind, internal, level, ${clockState} FROM jsonb_to_recordset($1::jsonb) AS n (${clockTypes})
        ON CONFLICT (client_id, ticket_id, name) DO UPDATE SET (${clockState}) = ROW (${clockState.replaceAll(/\w+/g, 'excluded.$&')})
           WHERE (${clockState.replaceAll(/\w+/g, 'c.$&')}) IS DISTINCT FROM (${clockState.replaceAll(/\w+/g, 'excluded.$&')})
    RETURNING client_id, ticket_id, internal),
  looked AS (
    SELECT * FROM jsonb_to_recordset($3::jsonb) AS n (client_id uuid, ticket_id uuid, names text[],
      next_event_at timestamptz, next_due_at timestamptz) ${among}),
  dropped AS (
    UPDATE desk.clock c SET state = 'not_owed', outcome = 'void', target_s = NULL, coverage_id = NULL, terms_version_id = NULL,
        due_at = NULL
      FROM looked WHERE c.client_id = looked.client_id AND c.ticket_id = looked.ticket_id AND c.name <> ALL (looked.names)
        AND (c.state <> 'not_owed' OR c.outcome <> 'void' OR c.target_s IS NOT NULL)
    RETURNING c.client_id, c.ticket_id, c.internal),
  before AS (
    SELECT w.client_id, w.ticket_id, w.looked_until FROM looked JOIN desk.clock_watch w USING (client_id, ticket_id)),
  events AS (
    INSERT INTO desk.clock_event (${eventNames}, recorded_at)
    SELECT ${eventNames.replaceAll(/\w+/g, 'n.$&')}, $4::timestamptz
      FROM jsonb_to_recordset($2::jsonb) AS n (id uuid, client_id uuid, ticket_id uuid, clock text, kind text, internal boolean,
        milestone text, event text, percent smallint, after_s integer, at timestamptz, due_at timestamptz)
        ON CONFLICT (client_id, ticket_id, clock, milestone) DO NOTHING
    RETURNING id, client_id, ticket_id, clock, internal, at),
  watch AS (
    INSERT INTO desk.clock_watch (client_id, ticket_id, next_event_at, looked_until)
    SELECT client_id, ticket_id, next_event_at, $4 FROM looked
        ON CONFLICT (client_id, ticket_id)
        DO UPDATE SET next_event_at = excluded.next_event_at, looked_until = excluded.looked_until),
  queue AS (
    UPDATE desk.ticket t SET next_due_at = looked.next_due_at FROM looked
     WHERE t.client_id = looked.client_id AND t.id = looked.ticket_id AND t.next_due_at <> looked.next_due_at),
  told AS (
    INSERT INTO desk.outbox (id, client_id, desk_id, ticket_id, internal, at, clock_event_id)
    SELECT events.id, events.client_id, t.desk_id, events.ticket_id, events.internal, $4, events.id
      FROM events JOIN before USING (client_id, ticket_id)
      JOIN desk.ticket t ON t.client_id = events.client_id AND t.id = events.ticket_id
     WHERE events.at >= before.looked_until ORDER BY events.at, events.id
    RETURNING client_id, ticket_id),
  changed AS (
    SELECT client_id, ticket_id FROM (TABLE clocks UNION TABLE dropped) moved WHERE NOT internal EXCEPT SELECT client_id, ticket_id FROM told),
  news AS (
    INSERT INTO desk.outbox (id, client_id, desk_id, ticket_id, at)
    SELECT gen_random_uuid(), t.client_id, t.desk_id, t.id, $4
      FROM changed JOIN desk.ticket t ON t.client_id = changed.client_id AND t.id = changed.ticket_id WHERE $5)
  SELECT count(*)::int AS n FROM told`;

const writeAll = writing('');
/**
 * JSON counts as a hundred rows. For so many the planner walks all clocks and tickets of the caller's clients, which it
 * takes for few behind the walls; told that there is one, it looks that one up.
 */
const writeOne = writing('LIMIT 1');
