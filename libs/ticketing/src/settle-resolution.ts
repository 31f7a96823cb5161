import { accept, type Instant, type Outcome, refuse } from '@vigie/kernel';
import { type MoveRefusal, refuseMove } from './cannot-move.ts';
import type { TextReference, TicketFact } from './facts.ts';
import { isLegalMove } from './moves.ts';
import type { Ticket, TicketStatus } from './ticket.ts';
import type { Closing, Speaker } from './words.ts';

export interface ReopenTicket {
  readonly by: Speaker;
  readonly why: TextReference;
  /** When the resolution stands, by the contract. */
  readonly standsFrom: Instant;
}

export type ReopenRefusal = MoveRefusal | { readonly code: 'RESOLUTION_STANDS'; readonly since: Instant };

/** A resolution waits to be confirmed or refused. */
export const isSettleable = (status: TicketStatus): boolean => isLegalMove(status, 'closed');

export function closeTicket(ticket: Ticket, how: Closing, now: Instant): Outcome<TicketFact, MoveRefusal> {
  return isSettleable(ticket.state.status) ? accept({ type: 'closed', at: now, how }) : refuseMove(ticket);
}

/** Within the contract's days the same ticket goes on; later trouble is a ticket of its own, linked to it. */
export function reopenTicket(ticket: Ticket, wish: ReopenTicket, now: Instant): Outcome<TicketFact, ReopenRefusal> {
  if (!isSettleable(ticket.state.status)) return refuseMove(ticket);
  const { by, why, standsFrom } = wish;
  if (now >= standsFrom) return refuse({ code: 'RESOLUTION_STANDS', since: standsFrom });
  return accept({ type: 'reopened', at: now, by, why });
}

const dayMs = 86_400_000;

/** The contract counts days of 24 hours from the resolution on. */
export const standsFrom = (resolvedAt: Instant, withinDays: number): Instant =>
  (resolvedAt + withinDays * dayMs) as Instant;
