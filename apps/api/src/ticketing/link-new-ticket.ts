import type { Id } from '@vigie/kernel';
import { type LinkKind, linkTickets } from '@vigie/ticketing';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { Tx } from '../platform/desk.ts';
import type { Happenings } from './happenings.ts';
import { insertLink } from './ticket-link.store.ts';
import { lockTicket, type StoredTicket } from './ticket.store.ts';

/** Where a ticket that was opened in this transaction comes from; the other one is locked. */
export async function linkNewTicket(
  tx: Tx,
  happenings: Happenings,
  caller: SignedIn,
  { ticketId, other, link }: { readonly ticketId: Id<'Ticket'>; readonly other: StoredTicket; readonly link: LinkKind },
): Promise<void> {
  const stored = (await lockTicket(tx, ticketId))!;
  const linked = linkTickets([stored.ticket, other.ticket], link, tx.now);
  if (!linked.ok) throw new Error(`a new ticket cannot be linked: ${linked.refusal.code}`);
  await insertLink(tx, { clientId: stored.ticket.clientId, ticketId, otherId: other.ticket.id, link });
  await happenings.record(tx, caller, stored, linked.facts);
  await happenings.record(tx, caller, other, linked.otherFacts);
}
