import type { Id, Instant } from '@vigie/kernel';
import type { Channel, Grade, HoldReason, Level, Priority, TicketKind, TicketRoot } from './words.ts';

/** Where a ticket stands in its life; only a ticket on hold has a reason. */
export type TicketState =
  | { readonly status: 'new' | 'open' }
  | { readonly status: 'on_hold'; readonly reason: HoldReason }
  | { readonly status: 'resolved' | 'closed' | 'cancelled'; readonly since: Instant };
export type TicketStatus = TicketState['status'];

export const ticketStatuses = ['new', 'open', 'on_hold', 'resolved', 'closed', 'cancelled'] as const;

/** Statuses in which work is still owed. */
export const openStatuses = ['new', 'open', 'on_hold'] as const satisfies readonly TicketStatus[];

/** Who works on it, and since when. */
export interface Assignment {
  readonly assigneeId: Id<'Staff'> | null;
  readonly since: Instant;
}

/** What is known about the trouble; each part can be corrected while the ticket lives. */
export interface Qualification {
  readonly kind: TicketKind;
  readonly priority: Priority;
  readonly level: Level;
  readonly impact: Grade | null;
  readonly urgency: Grade | null;
  readonly root: TicketRoot | null;
  readonly categoryId: Id<'Category'> | null;
  readonly siteId: Id<'Site'> | null;
  readonly serviceId: Id<'ClientService'> | null;
}

export interface Ticket {
  readonly id: Id<'Ticket'>;
  readonly clientId: Id<'Client'>;
  readonly state: TicketState;
  readonly assignment: Assignment;
  readonly qualification: Qualification;
  readonly channel: Channel;
}
