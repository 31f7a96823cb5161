import { accept, type Instant, type Outcome } from '@vigie/kernel';
import type { TextReference, TicketFact } from './facts.ts';
import { refuseWhenClosed, type TicketIsClosed } from './still-open.ts';
import type { Ticket } from './ticket.ts';
import type { Audience, Speaker } from './words.ts';

export interface CommentTicket {
  /** A contact is the client; whoever works for the provider is the provider. */
  readonly from: Speaker;
  readonly audience: Audience;
  readonly body: TextReference;
}

/**
 * A word to the client, or among ourselves; who speaks, and to whom, is part of the fact and never changes after. A ticket
 * that waits for the client goes on when the client speaks.
 */
export function commentTicket(ticket: Ticket, wish: CommentTicket, now: Instant): Outcome<TicketFact, TicketIsClosed> {
  const closed = refuseWhenClosed(ticket);
  if (closed) return closed;
  return accept({ type: 'commented', at: now, ...wish }, ...answered(ticket, wish, now));
}

const answered = ({ state }: Ticket, { from }: CommentTicket, at: Instant): readonly TicketFact[] =>
  state.status === 'on_hold' && state.reason === 'client' && from === 'client'
    ? [{ type: 'resumed', at, cause: 'client_answered' }]
    : [];
