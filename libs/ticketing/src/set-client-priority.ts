import { accept, type Instant, type Outcome } from '@vigie/kernel';
import type { TicketFact } from './facts.ts';
import { refuseWhenClosed, type TicketIsClosed } from './still-open.ts';
import type { Ticket } from './ticket.ts';
import type { Priority } from './words.ts';

/** How urgent the client holds it: heard and shown, while what is owed goes by the contract's priority. */
export function setClientPriority(
  ticket: Ticket,
  priority: Priority | null,
  now: Instant,
): Outcome<TicketFact, TicketIsClosed> {
  const closed = refuseWhenClosed(ticket);
  if (closed) return closed;
  return priority === ticket.clientPriority ? accept() : accept({ type: 'client_priority_set', at: now, priority });
}
