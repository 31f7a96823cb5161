import { accept, type Instant, type Outcome, refuse } from '@vigie/kernel';
import { type MoveRefusal, refuseMove } from './cannot-move.ts';
import { goingOn, isAtWork } from './escalate-ticket.ts';
import type { TextReference, TicketFact } from './facts.ts';
import type { Ticket } from './ticket.ts';
import { type Level, levels, type ReturnReason } from './words.ts';

export interface ReturnTicket {
  readonly reason: ReturnReason;
  /** What the level below is to do, or what it left out. */
  readonly why: TextReference;
}

export type ReturnRefusal = MoveRefusal | { readonly code: 'NO_LOWER_LEVEL' };

export const lowerLevel = (level: Level): Level | undefined => levels[levels.indexOf(level) - 1];

/** Back to the queue of the level below, and counted: a ticket that bounces was not ready to leave. */
export function returnTicket(ticket: Ticket, wish: ReturnTicket, now: Instant): Outcome<TicketFact, ReturnRefusal> {
  if (!isAtWork(ticket.state.status)) return refuseMove(ticket);
  const fromLevel = ticket.qualification.level;
  const toLevel = lowerLevel(fromLevel);
  if (toLevel === undefined) return refuse({ code: 'NO_LOWER_LEVEL' });
  return accept(...goingOn(ticket, now), { type: 'returned', at: now, fromLevel, toLevel, ...wish });
}
