import { accept, type Instant, type Outcome } from '@vigie/kernel';
import { type MoveRefusal, refuseMove } from './cannot-move.ts';
import type { TicketFact } from './facts.ts';
import { isLegalMove } from './moves.ts';
import type { Ticket, TicketStatus } from './ticket.ts';
import type { HoldReason } from './words.ts';

export interface HoldTicket {
  readonly reason: HoldReason;
}

/** What is on hold too, for another reason. */
export const isHoldable = (status: TicketStatus): boolean => status === 'on_hold' || isLegalMove(status, 'on_hold');

/** Another reason is one fact: the ticket never went on in between. */
export function holdTicket(ticket: Ticket, { reason }: HoldTicket, now: Instant): Outcome<TicketFact, MoveRefusal> {
  const { state } = ticket;
  const waitsAlready = state.status === 'on_hold' && state.reason === reason;
  if (waitsAlready || !isHoldable(state.status)) return refuseMove(ticket);
  return accept({ type: 'held', at: now, reason });
}
