import { type Instant, iso } from '@vigie/kernel';
import { referenceOf } from '@vigie/ticketing';
import type { WorkerTx } from '../platform/worker-desk.ts';
import type { TicketKey } from '../platform/ticket-key.ts';
import { instantOf } from './clock-facts.ts';
import type { ClockColumns } from './clock-state.ts';

/** A ticket's clocks as they are stored. */
export interface StoredClocks extends TicketKey {
  readonly reference: string;
  readonly clocks: readonly ClockColumns[];
  /** As of when. */
  readonly lookedUntil: Instant;
  /** Null: only an act can change anything; undefined: the worker is yet to look. */
  readonly nextEventAt: Instant | null | undefined;
  readonly nextDueAt: Instant | null;
}

interface Row extends TicketKey {
  readonly code: string;
  readonly number: number;
  readonly lookedUntil: string;
  readonly nextEventAt: string | null;
  readonly nextDueAt: string;
  readonly clocks: readonly Record<string, string | number | boolean | null>[];
}

/** A page of tickets by their key, locked, so that nothing happens to them while they are compared. */
export async function lockStoredClocks(
  tx: WorkerTx,
  after: TicketKey | undefined,
  limit: number,
): Promise<readonly StoredClocks[]> {
  const rows = await tx.query<Row>(
    `SELECT t.client_id AS "clientId", t.id AS "ticketId", c.code, t.number, w.looked_until::text AS "lookedUntil",
            w.next_event_at::text AS "nextEventAt", t.next_due_at::text AS "nextDueAt",
            (SELECT coalesce(json_agg(to_jsonb(q) - 'client_id' - 'ticket_id'), '[]') FROM desk.clock q
              WHERE q.client_id = t.client_id AND q.ticket_id = t.id) AS clocks
       FROM desk.ticket t JOIN desk.client c ON c.id = t.client_id
       JOIN desk.clock_watch w ON w.client_id = t.client_id AND w.ticket_id = t.id
      WHERE $1::uuid IS NULL OR (t.client_id, t.id) > ($1::uuid, $2::uuid)
      ORDER BY t.client_id, t.id LIMIT $3 FOR UPDATE OF t`,
    [after?.clientId ?? null, after?.ticketId ?? null, limit],
  );
  return rows.map(storedOf);
}

const storedOf = ({ code, number, lookedUntil, nextEventAt, nextDueAt, clocks, ...key }: Row): StoredClocks => ({
  ...key,
  reference: referenceOf(code, number),
  clocks: clocks.map(columnsOf),
  lookedUntil: instantOf(lookedUntil),
  nextEventAt: nextEventAt === '-infinity' ? undefined : nextEventAt === null ? null : instantOf(nextEventAt),
  nextDueAt: nextDueAt === 'infinity' ? null : instantOf(nextDueAt),
});

const columnsOf = (row: Row['clocks'][number]): ClockColumns =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      name.endsWith('_at') && typeof value === 'string' ? iso(instantOf(value)) : value,
    ]),
  ) as unknown as ClockColumns;
