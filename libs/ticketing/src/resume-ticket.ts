import { accept, type Instant, type Outcome } from '@vigie/kernel';
import { type MoveRefusal, refuseMove } from './cannot-move.ts';
import type { TicketFact } from './facts.ts';
import type { Ticket, TicketStatus } from './ticket.ts';

/** What was resolved would be reopened, which is another fact. */
export const isResumable = (status: TicketStatus): boolean => status === 'on_hold';

export function resumeTicket(ticket: Ticket, now: Instant): Outcome<TicketFact, MoveRefusal> {
  return isResumable(ticket.state.status) ? accept({ type: 'resumed', at: now }) : refuseMove(ticket);
}
