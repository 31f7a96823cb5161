import type { Id } from '@vigie/kernel';

/** A ticket, named so that its client's own index finds it. */
export interface TicketKey {
  readonly clientId: Id<'Client'>;
  readonly ticketId: Id<'Ticket'>;
}

/** As the two first parameters of a statement that reads `namedTickets`. */
export const keysOf = (tickets: readonly TicketKey[]) => [
  tickets.map(({ clientId }) => clientId),
  tickets.map(({ ticketId }) => ticketId),
];

export const namedTickets = 'unnest($1::uuid[], $2::uuid[]) AS named (client_id, ticket_id)';
