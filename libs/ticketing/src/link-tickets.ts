import { type Instant, refuse } from '@vigie/kernel';
import type { TicketFact } from './facts.ts';
import type { Ticket } from './ticket.ts';
import type { LinkKind } from './words.ts';

export interface Linked {
  readonly ok: true;
  readonly facts: readonly TicketFact[];
  readonly otherFacts: readonly TicketFact[];
}

/** What the other end reads. */
export const otherEnd: Readonly<Record<LinkKind, LinkKind>> = {
  related: 'related',
  follows: 'followed_by',
  followed_by: 'follows',
  split_from: 'split_into',
  split_into: 'split_from',
};

type Ends = readonly [Pick<Ticket, 'id' | 'clientId'>, Pick<Ticket, 'id' | 'clientId'>];

/** Two tickets have nothing to do with each other unless they are two, and one client's. */
export interface PairRefusal {
  readonly code: 'SAME_TICKET' | 'ANOTHER_CLIENT';
}

export function refusePair([one, other]: Ends): ReturnType<typeof refuse<PairRefusal>> | undefined {
  if (one.id === other.id) return refuse({ code: 'SAME_TICKET' });
  return one.clientId === other.clientId ? undefined : refuse({ code: 'ANOTHER_CLIENT' });
}

/** Both tickets tell of the link, each from its side; what has ended can still be linked to. */
export function linkTickets(ends: Ends, link: LinkKind, now: Instant): Linked | ReturnType<typeof refuse<PairRefusal>> {
  return refusePair(ends) ?? { ok: true, ...told('linked', ends, link, now) };
}

export const unlinkTickets = (ends: Ends, link: LinkKind, now: Instant): Linked => ({
  ok: true,
  ...told('unlinked', ends, link, now),
});

const told = (type: 'linked' | 'unlinked', [one, other]: Ends, link: LinkKind, at: Instant) => ({
  facts: [{ type, at, link, ticketId: other.id }] as const,
  otherFacts: [{ type, at, link: otherEnd[link], ticketId: one.id }] as const,
});
