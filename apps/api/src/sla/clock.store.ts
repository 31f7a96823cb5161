import { type Id, type Instant, iso } from '@vigie/kernel';
import type { ClockFact } from '@vigie/sla';
import type { Tx } from '../platform/desk.ts';
import type { WorkerTx } from '../platform/worker-desk.ts';
import { type ClockedTicket, clockFactsOf, instantOf, readByClocks, type StoredFact } from './clock-facts.ts';
import type { ClocksAt } from './clock-state.ts';

export type Statements = WorkerTx;

/** A ticket, named so that its client's own index finds it. */
export interface TicketKey {
  readonly clientId: Id<'Client'>;
  readonly ticketId: Id<'Ticket'>;
}

export interface TicketStory extends TicketKey {
  readonly facts: readonly ClockFact[];
  /** Until when its milestones were told; undefined for one that is new. */
  readonly lookedUntil: Instant | undefined;
}

/**
 * Nobody publishes terms for these clients until the transaction ends: clocks written by an old contract would else be
 * committed after all others had been made anew. Readers of terms do not wait for each other.
 */
export const holdTerms = async (tx: Pick<Tx, 'query'>, clientIds: Iterable<string>): Promise<void> => {
  await tx.query(
    `SELECT pg_advisory_xact_lock_shared(hashtext('vigie terms'), hashtext(id)) FROM unnest($1::text[]) AS id`,
    [[...new Set(clientIds)].sort()],
  );
};

/** The other side: waits for whoever goes by the old terms. */
export const changeTerms = async (tx: Pick<Tx, 'query'>, clientIds: Iterable<string>): Promise<void> => {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('vigie terms'), hashtext(id)) FROM unnest($1::text[]) AS id`, [
    [...new Set(clientIds)].sort(),
  ]);
};

interface StoryRow {
  readonly clientId: Id<'Client'>;
  readonly ticketId: Id<'Ticket'>;
  readonly deskId: Id<'Desk'>;
  readonly facts: readonly (Omit<StoredFact, 'at'> & { readonly at: string })[] | null;
  readonly breaches: readonly { readonly clock: string; readonly at: string }[] | null;
  readonly lookedUntil: Date | null;
}

const named = 'unnest($1::uuid[], $2::uuid[]) AS named (client_id, ticket_id)';
const keysOf = (tickets: readonly TicketKey[]) => [
  tickets.map(({ clientId }) => clientId),
  tickets.map(({ ticketId }) => ticketId),
];

/** What the clocks of each ticket go by, in one statement; tickets that the caller does not see are missing. */
export async function storiesOf(tx: Pick<Tx, 'query'>, tickets: readonly TicketKey[]): Promise<readonly TicketStory[]> {
  const rows = await tx.query<StoryRow>(
    `SELECT t.client_id AS "clientId", t.id AS "ticketId", t.desk_id AS "deskId", told.facts, seen.breaches,
            w.looked_until AS "lookedUntil"
       FROM ${named} JOIN desk.ticket t ON t.client_id = named.client_id AND t.id = named.ticket_id
       LEFT JOIN desk.clock_watch w ON w.client_id = t.client_id AND w.ticket_id = t.id
      CROSS JOIN LATERAL (SELECT json_agg(json_build_object('type', f.type, 'at', f.at, 'data', f.data) ORDER BY f.at, f.id) AS facts
        FROM desk.ticket_fact f WHERE f.client_id = t.client_id AND f.ticket_id = t.id AND f.type = ANY ($3)) told
      CROSS JOIN LATERAL (SELECT json_agg(json_build_object('clock', e.clock, 'at', e.at)) AS breaches
        FROM desk.clock_event e WHERE e.client_id = t.client_id AND e.ticket_id = t.id AND e.event = 'breach') seen`,
    [...keysOf(tickets), readByClocks],
  );
  return rows.map(({ clientId, ticketId, lookedUntil, ...row }) => ({
    clientId,
    ticketId,
    facts: clockFactsOf(ticketIn(row)),
    lookedUntil: lookedUntil === null ? undefined : instantOf(lookedUntil),
  }));
}

const ticketIn = ({ deskId, facts, breaches }: Pick<StoryRow, 'deskId' | 'facts' | 'breaches'>): ClockedTicket => ({
  deskId,
  facts: (facts ?? []).map((fact) => ({ ...fact, at: instantOf(fact.at) })),
  breaches: (breaches ?? []).map(({ clock, at }) => ({ clock, at: instantOf(at) })),
});

export interface WrittenClocks extends TicketKey, ClocksAt {}

/**
 * Clocks, milestones, when to look again and the queue's order, in one statement. A milestone is told once; one that was
 * passed before anybody looked is recorded when it is a breach, and told to nobody. What else changed is announced where
 * no act does it. Gives how many milestones were told.
 */
export async function writeClocks(
  tx: Statements,
  written: readonly WrittenClocks[],
  { announces }: { readonly announces: boolean },
): Promise<number> {
  if (written.length === 0) return 0;
  const keyed = <Columns extends object>({ clientId, ticketId }: TicketKey, columns: readonly Columns[]) =>
    columns.map((one) => ({ client_id: clientId, ticket_id: ticketId, ...one }));
  const [told] = await tx.query<{ n: number }>(writeAll, [
    JSON.stringify(written.flatMap((one) => keyed(one, one.clocks))),
    JSON.stringify(
      written.flatMap((one) =>
        keyed(
          one,
          one.events.map((event) => ({ id: tx.newId(), ...event })),
        ),
      ),
    ),
    JSON.stringify(written.flatMap((one) => keyed(one, [looks(one)]))),
    iso(tx.now),
    announces,
  ]);
  return told!.n;
}

const looks = ({ nextEventAt, nextDueAt }: ClocksAt) => ({
  next_event_at: nextEventAt === null ? null : iso(nextEventAt),
  next_due_at: nextDueAt === null ? 'infinity' : iso(nextDueAt),
});

/** For those who may not compute clocks: the worker looks at the ticket as soon as this is committed. */
export const askForALook = (tx: Statements, { clientId, ticketId }: TicketKey): Promise<unknown> =>
  tx.query(
    `INSERT INTO desk.clock_watch (client_id, ticket_id, next_event_at, looked_until) VALUES ($1, $2, '-infinity', $3)
         ON CONFLICT (client_id, ticket_id) DO UPDATE SET next_event_at = excluded.next_event_at`,
    [clientId, ticketId, iso(tx.now)],
  );

/** Tickets that come in bulk, in any transaction: the worker makes their clocks where something is promised. */
export async function watchTickets(tx: Statements, tickets: readonly TicketKey[]): Promise<void> {
  await holdTerms(
    tx,
    tickets.map(({ clientId }) => clientId),
  );
  await tx.query(
    `INSERT INTO desk.clock_watch (client_id, ticket_id, next_event_at, looked_until)
     SELECT client_id, ticket_id, CASE WHEN r.revision IS NOT NULL THEN '-infinity'::timestamptz END, $3
       FROM ${named} LEFT JOIN desk.terms_revision r USING (client_id)
         ON CONFLICT (client_id, ticket_id) DO UPDATE SET next_event_at = excluded.next_event_at`,
    [...keysOf(tickets), iso(tx.now)],
  );
}

const clockTypes = `client_id uuid, ticket_id uuid, name text, kind text, internal boolean, state text, outcome text,
  target_s integer, coverage_id uuid, terms_version_id uuid, anchored_at timestamptz, used_ms bigint, due_at timestamptz,
  breached_at timestamptz, waived_at timestamptz, level text`;
const clockState = `state, outcome, target_s, coverage_id, terms_version_id, anchored_at, used_ms, due_at, breached_at, waived_at`;
const eventNames = `client_id, id, ticket_id, clock, kind, internal, milestone, event, percent, after_s, at, due_at`;

const writeAll = `
  WITH clocks AS (
    INSERT INTO desk.clock AS c (client_id, ticket_id, name, kind, internal, level, ${clockState})
    SELECT client_id, ticket_id, name, kind, internal, level, ${clockState} FROM jsonb_to_recordset($1::jsonb) AS n (${clockTypes})
        ON CONFLICT (client_id, ticket_id, name) DO UPDATE SET (${clockState}) = ROW (${clockState.replaceAll(/\w+/g, 'excluded.$&')})
           WHERE (${clockState.replaceAll(/\w+/g, 'c.$&')}) IS DISTINCT FROM (${clockState.replaceAll(/\w+/g, 'excluded.$&')})
    RETURNING client_id, ticket_id, internal),
  looked AS (
    SELECT * FROM jsonb_to_recordset($3::jsonb) AS n (client_id uuid, ticket_id uuid, next_event_at timestamptz, next_due_at timestamptz)),
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
    SELECT DISTINCT client_id, ticket_id FROM clocks WHERE NOT internal EXCEPT SELECT client_id, ticket_id FROM told),
  news AS (
    INSERT INTO desk.outbox (id, client_id, desk_id, ticket_id, at)
    SELECT gen_random_uuid(), t.client_id, t.desk_id, t.id, $4
      FROM changed JOIN desk.ticket t ON t.client_id = changed.client_id AND t.id = changed.ticket_id WHERE $5)
  SELECT count(*)::int AS n FROM told`;

/**
 * Tickets whose clocks have something to tell, locked: acts on them wait, and other workers pass them by. The soonest
 * first; what people are acting on right now is left to them.
 */
export const claimTickets = (tx: Statements, limit: number): Promise<TicketKey[]> =>
  tx.query<TicketKey>(
    `SELECT t.client_id AS "clientId", t.id AS "ticketId"
       FROM desk.clock_watch w JOIN desk.ticket t ON t.client_id = w.client_id AND t.id = w.ticket_id
      WHERE w.next_event_at < $1 ORDER BY w.next_event_at LIMIT $2 FOR UPDATE OF t SKIP LOCKED`,
    [iso(tx.now), limit],
  );

/** A ticket whose clocks cannot be told now is looked at again at `at`. */
export const postpone = (tx: Statements, { clientId, ticketId }: TicketKey, at: Instant): Promise<unknown> =>
  tx.query('UPDATE desk.clock_watch SET next_event_at = $3 WHERE client_id = $1 AND ticket_id = $2', [
    clientId,
    ticketId,
    iso(at),
  ]);

/** Due times are only as good as the time-zone data they were computed with: under other data all are made anew. */
export async function adoptZoneData(tx: Statements, version: string): Promise<void> {
  const known = await tx.query<{ version: string }>('SELECT version FROM desk.zone_data');
  if (known[0]?.version === version) return;
  await tx.query(
    `INSERT INTO desk.zone_data (version) VALUES ($1) ON CONFLICT (only_row) DO UPDATE SET version = excluded.version`,
    [version],
  );
  if (known.length > 0)
    await tx.query(`UPDATE desk.clock_watch SET next_event_at = '-infinity' WHERE next_event_at IS NOT NULL`);
}
