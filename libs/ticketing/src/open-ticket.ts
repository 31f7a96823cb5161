import type { Id, Instant } from '@vigie/kernel';
import type { TextReference, TicketFact } from './facts.ts';
import { type PriorityMatrix, priorityOf } from './priority.ts';
import type { Channel, Grade, Level, Priority, TicketKind } from './words.ts';

export interface OpenTicket {
  readonly kind: TicketKind;
  readonly channel: Channel;
  readonly title: TextReference;
  readonly contactId: Id<'Contact'> | null;
  readonly siteId: Id<'Site'> | null;
  readonly serviceId: Id<'ClientService'> | null;
  readonly priority: Priority | null;
  readonly impact: Grade | null;
  readonly urgency: Grade | null;
  readonly level?: Level;
}

/** Every request is heard: opening is never refused by rule; without a priority the contract's matrix gives one, else P3. */
export function openTicket(wish: OpenTicket, matrix: PriorityMatrix, now: Instant): OpenedFact {
  const { kind, channel, title, contactId, siteId, serviceId } = wish;
  return {
    type: 'opened',
    at: now,
    kind,
    channel,
    title,
    contactId,
    siteId,
    serviceId,
    level: wish.level ?? 'L1',
    priority: wish.priority ?? priorityFrom(wish, matrix),
  };
}

export type OpenedFact = Extract<TicketFact, { type: 'opened' }>;

const priorityFrom = ({ impact, urgency }: OpenTicket, matrix: PriorityMatrix): Priority =>
  impact && urgency ? priorityOf(impact, urgency, matrix) : 'P3';
