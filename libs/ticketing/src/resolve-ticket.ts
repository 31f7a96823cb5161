import { accept, type Instant, type Outcome } from '@vigie/kernel';
import { type MoveRefusal, refuseMove } from './cannot-move.ts';
import type { TicketFact } from './facts.ts';
import { isLegalMove } from './moves.ts';
import type { Ticket, TicketStatus } from './ticket.ts';

/** Wherever work is still owed, on hold too. */
export const isResolvable = (status: TicketStatus): boolean => isLegalMove(status, 'resolved');

/** Whose it is does not matter, nor whether it is anybody's. */
export function resolveTicket(ticket: Ticket, now: Instant): Outcome<TicketFact, MoveRefusal> {
  return isResolvable(ticket.state.status) ? accept({ type: 'resolved', at: now }) : refuseMove(ticket);
}
