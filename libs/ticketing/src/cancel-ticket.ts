import { accept, type Instant, type Outcome } from '@vigie/kernel';
import { type MoveRefusal, refuseMove } from './cannot-move.ts';
import type { TextReference, TicketFact } from './facts.ts';
import { isLegalMove } from './moves.ts';
import type { Ticket, TicketStatus } from './ticket.ts';
import type { CancelReason } from './words.ts';

export interface CancelTicket {
  readonly reason: CancelReason;
  readonly why: TextReference | null;
}

export const isCancellable = (status: TicketStatus): boolean => isLegalMove(status, 'cancelled');

/** What was resolved was owed: it is closed, never cancelled. */
export function cancelTicket(
  ticket: Ticket,
  { reason, why }: CancelTicket,
  now: Instant,
): Outcome<TicketFact, MoveRefusal> {
  if (!isCancellable(ticket.state.status)) return refuseMove(ticket);
  return accept({ type: 'cancelled', at: now, reason, ...(why === null ? {} : { why }) });
}
