import type { Id } from '@vigie/kernel';
import type { Tx } from '../platform/desk.ts';

/** What of a ticket decides who may know of it. */
export interface SeenTicket {
  readonly id: Id<'Ticket'>;
  readonly clientId: Id<'Client'>;
  readonly deskId: Id<'Desk'>;
  readonly ownerId: Id<'Contact'> | null;
}

/** Those of some tickets that the caller may see, by id. */
export const seenTickets = (tx: Tx, ids: readonly Id<'Ticket'>[]): Promise<SeenTicket[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : tx.query<SeenTicket>(
        `SELECT t.id, t.client_id AS "clientId", t.desk_id AS "deskId", t.contact_id AS "ownerId"
           FROM desk.ticket t WHERE t.id = ANY ($1::uuid[]) ORDER BY t.id`,
        [ids],
      );
