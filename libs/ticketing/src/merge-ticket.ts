import { type Instant, refuse } from '@vigie/kernel';
import { type MoveRefusal, refuseMove } from './cannot-move.ts';
import { isAtWork } from './escalate-ticket.ts';
import type { TicketFact } from './facts.ts';
import { type PairRefusal, refusePair } from './link-tickets.ts';
import { isLegalMove } from './moves.ts';
import type { Ticket, TicketStatus } from './ticket.ts';

export type MergeRefusal =
  MoveRefusal | PairRefusal | { readonly code: 'OTHER_TICKET_IS_OVER'; readonly status: TicketStatus };

/** What is recorded on each of the two. */
export interface Merged {
  readonly ok: true;
  readonly facts: readonly TicketFact[];
  readonly otherFacts: readonly TicketFact[];
}

export const isMergeable = (status: TicketStatus): boolean => isLegalMove(status, 'merged');

/** The same trouble told twice is worked on once: this ticket ends in the other, which must still be at work. */
export function mergeTicket(
  ticket: Ticket,
  into: Ticket,
  now: Instant,
): Merged | ReturnType<typeof refuse<MergeRefusal>> {
  const unfit = refusePair([ticket, into]);
  if (unfit) return unfit;
  if (!isMergeable(ticket.state.status)) return refuseMove(ticket);
  if (!isAtWork(into.state.status)) return refuse({ code: 'OTHER_TICKET_IS_OVER', status: into.state.status });
  return {
    ok: true,
    facts: [{ type: 'merged', at: now, intoId: into.id }],
    otherFacts: [{ type: 'absorbed', at: now, ticketId: ticket.id }],
  };
}
