import { type Instant, iso } from '@vigie/kernel';
import type { WorkerTx } from '../platform/worker-desk.ts';
import { holdTerms } from './terms-lock.store.ts';
import { keysOf, namedTickets, type TicketKey } from '../platform/ticket-key.ts';

/**
 * Tickets whose clocks have something to tell, locked: acts on them wait, and other workers pass them by. The soonest
 * first; what people are acting on right now is left to them.
 */
export const claimTickets = (tx: WorkerTx, limit: number): Promise<TicketKey[]> =>
  tx.query<TicketKey>(
    `SELECT t.client_id AS "clientId", t.id AS "ticketId"
       FROM desk.clock_watch w JOIN desk.ticket t ON t.client_id = w.client_id AND t.id = w.ticket_id
      WHERE w.next_event_at < $1 ORDER BY w.next_event_at LIMIT $2 FOR UPDATE OF t SKIP LOCKED`,
    [iso(tx.now), limit],
  );

/** A ticket whose clocks cannot be told now is looked at again at `at`. */
export const postpone = (tx: WorkerTx, { clientId, ticketId }: TicketKey, at: Instant): Promise<unknown> =>
  tx.query('UPDATE desk.clock_watch SET next_event_at = $3 WHERE client_id = $1 AND ticket_id = $2', [
    clientId,
    ticketId,
    iso(at),
  ]);

/** Due times are only as good as the time-zone data they were computed with: under other data all are made anew. */
export async function adoptZoneData(tx: WorkerTx, version: string): Promise<void> {
  const known = await tx.query<{ version: string }>('SELECT version FROM desk.zone_data');
  if (known[0]?.version === version) return;
  await tx.query(
    `INSERT INTO desk.zone_data (version) VALUES ($1) ON CONFLICT (only_row) DO UPDATE SET version = excluded.version`,
    [version],
  );
  if (known.length > 0)
    await tx.query(`UPDATE desk.clock_watch SET next_event_at = '-infinity' WHERE next_event_at IS NOT NULL`);
}

/** For those who may not compute clocks: the worker looks at the ticket as soon as this is committed. */
export const askForALook = (tx: WorkerTx, { clientId, ticketId }: TicketKey): Promise<unknown> =>
  tx.query(
    `INSERT INTO desk.clock_watch (client_id, ticket_id, next_event_at, looked_until) VALUES ($1, $2, '-infinity', $3)
         ON CONFLICT (client_id, ticket_id) DO UPDATE SET next_event_at = excluded.next_event_at`,
    [clientId, ticketId, iso(tx.now)],
  );

/** Tickets that come in bulk, in any transaction: the worker makes their clocks where something is promised. */
export async function watchTickets(tx: WorkerTx, tickets: readonly TicketKey[]): Promise<void> {
  await holdTerms(
    tx,
    tickets.map(({ clientId }) => clientId),
  );
  await tx.query(
    `INSERT INTO desk.clock_watch (client_id, ticket_id, next_event_at, looked_until)
     SELECT client_id, ticket_id, CASE WHEN r.revision IS NOT NULL THEN '-infinity'::timestamptz END, $3
       FROM ${namedTickets} LEFT JOIN desk.terms_revision r USING (client_id)
         ON CONFLICT (client_id, ticket_id) DO UPDATE SET next_event_at = excluded.next_event_at`,
    [...keysOf(tickets), iso(tx.now)],
  );
}
