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

/** A word to the client, or among ourselves; who speaks, and to whom, is part of the fact and never changes after. */
export function commentTicket(ticket: Ticket, wish: CommentTicket, now: Instant): Outcome<TicketFact, TicketIsClosed> {
  return refuseWhenClosed(ticket) ?? accept({ type: 'commented', at: now, ...wish });
}
