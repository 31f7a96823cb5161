import { accept, type Instant, type Outcome, refuse } from '@vigie/kernel';
import { type MoveRefusal, refuseMove } from './cannot-move.ts';
import type { TicketFact } from './facts.ts';
import { isLegalMove } from './moves.ts';
import type { Ticket, TicketStatus } from './ticket.ts';
import type { HoldReason } from './words.ts';

export interface HoldTicket {
  readonly reason: HoldReason;
  /** When it goes on by itself; left out: when somebody says so. */
  readonly until?: Instant;
}

export type HoldRefusal = MoveRefusal | { readonly code: 'WAKE_UP_IS_PAST'; readonly since: Instant };

/** What is on hold too, for another reason or until another time. */
export const isHoldable = (status: TicketStatus): boolean => status === 'on_hold' || isLegalMove(status, 'on_hold');

/** Another reason or time is one fact: the ticket never went on in between. */
export function holdTicket(
  ticket: Ticket,
  { reason, until }: HoldTicket,
  now: Instant,
): Outcome<TicketFact, HoldRefusal> {
  if (waitsLikeThat(ticket, reason, until) || !isHoldable(ticket.state.status)) return refuseMove(ticket);
  if (until !== undefined && until <= now) return refuse({ code: 'WAKE_UP_IS_PAST', since: until });
  return accept({ type: 'held', at: now, reason, ...(until === undefined ? {} : { until }) });
}

const waitsLikeThat = ({ state }: Ticket, reason: HoldReason, until: Instant | undefined): boolean =>
  state.status === 'on_hold' && state.reason === reason && state.until === until;
