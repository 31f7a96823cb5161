import { type Id, type Instant, iso } from '@vigie/kernel';
import { referenceOf } from '@vigie/ticketing';
import type { Tx } from '../platform/desk.ts';
import { keysOf, namedTickets, type TicketKey } from '../platform/ticket-key.ts';

/** When a clock is due; ISO text, or null while nothing is. */
export interface Due {
  readonly clock: string;
  readonly kind: string;
  readonly dueAt: string | null;
}

/** Tickets that still owe something, by reference. */
export const openTicketsOf = (tx: Tx, clientIds: readonly Id<'Client'>[]): Promise<TicketKey[]> =>
  tx.query<TicketKey>(
    `SELECT t.client_id AS "clientId", t.id AS "ticketId" FROM desk.ticket t JOIN desk.client c ON c.id = t.client_id
      WHERE t.client_id = ANY ($1::uuid[]) AND t.status NOT IN ('closed', 'cancelled') ORDER BY c.code, t.number`,
    [clientIds],
  );

/** What was last written of these tickets' clocks. */
export async function duesOf(
  tx: Tx,
  tickets: readonly TicketKey[],
): Promise<readonly (Due & { readonly ticketId: string })[]> {
  const rows = await tx.query<Omit<Due, 'dueAt'> & { readonly ticketId: string; readonly dueAt: Date | null }>(
    `SELECT c.ticket_id AS "ticketId", c.name AS clock, c.kind, c.due_at AS "dueAt"
       FROM ${namedTickets} JOIN desk.clock c USING (client_id, ticket_id) ORDER BY c.name`,
    keysOf(tickets),
  );
  return rows.map(({ dueAt, ...row }) => ({ ...row, dueAt: dueAt && iso(dueAt.getTime() as Instant) }));
}

/** What people call these tickets, as far as the caller sees them. */
export async function namesOf(
  tx: Tx,
  tickets: readonly TicketKey[],
): Promise<readonly { readonly ticketId: string; readonly reference: string; readonly title: string | null }[]> {
  const rows = await tx.query<{ ticketId: string; code: string; number: number; title: string | null }>(
    `SELECT DISTINCT t.id AS "ticketId", c.code, t.number, t.title
       FROM ${namedTickets} JOIN desk.ticket t ON t.client_id = named.client_id AND t.id = named.ticket_id
       JOIN desk.client c ON c.id = t.client_id`,
    keysOf(tickets),
  );
  return rows.map(({ code, number, ...row }) => ({ ...row, reference: referenceOf(code, number) }));
}
