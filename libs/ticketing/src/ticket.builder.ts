import { type Id, type Instant, instant } from '@vigie/kernel';
import { type Qualification, type Ticket, type TicketState, untouched } from './ticket.ts';
import type { EndedStatus } from './still-open.ts';
import type { TextReference } from './facts.ts';

const idOf = <Name extends string>(digit: string): Id<Name> =>
  `00000000-0000-7000-8000-00000000000${digit}` as Id<Name>;

/** People, words and moments that specs speak of. */
export const karim = idOf<'Staff'>('1');
export const lea = idOf<'Staff'>('2');
export const vpn = idOf<'Category'>('3');
export const mail = idOf<'Category'>('4');
export const openedAt = instant(Date.UTC(2016, 4, 18, 7, 30));
export const now = instant(Date.UTC(2016, 4, 18, 8));

/** A ticket as specs need it: new, unqualified and in the queue, but for what is said otherwise. */
export function aTicket(
  state: TicketState = { status: 'new' },
  qualification: Partial<Qualification> = {},
  assigneeId: Id<'Staff'> | null = null,
): Ticket {
  return {
    id: idOf('a'),
    clientId: idOf('c'),
    state,
    assignment: { assigneeId, since: openedAt },
    qualification: { ...unqualified, ...qualification },
    channel: 'phone',
    clientPriority: null,
    counters: untouched,
  };
}

const unqualified: Qualification = {
  kind: 'incident',
  priority: 'P3',
  level: 'L1',
  impact: null,
  urgency: null,
  root: null,
  categoryId: null,
  siteId: null,
  serviceId: null,
};

/** A ticket that takes no act any more. */
export const ended = (status: EndedStatus, since: Instant = openedAt): Ticket =>
  aTicket(status === 'merged' ? { status, since, intoId: idOf('b') } : { status, since });

/** A text that facts refer to. */
export const aText: TextReference = { textId: idOf('e'), digest: 'ab'.repeat(32) };
