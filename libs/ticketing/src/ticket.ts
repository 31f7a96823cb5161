import type { Id, Instant } from '@vigie/kernel';
import type { Channel, Grade, HoldReason, Level, Priority, TicketKind, TicketRoot } from './words.ts';

/** Where a ticket stands in its life; one on hold has a reason, and may go on by itself at a time. */
export type TicketState =
  | { readonly status: 'new' | 'open' }
  | { readonly status: 'on_hold'; readonly reason: HoldReason; readonly until?: Instant }
  | { readonly status: 'resolved' | 'closed' | 'cancelled'; readonly since: Instant }
  | { readonly status: 'merged'; readonly since: Instant; readonly intoId: Id<'Ticket'> };
export type TicketStatus = TicketState['status'];

export const ticketStatuses = ['new', 'open', 'on_hold', 'resolved', 'closed', 'cancelled', 'merged'] as const;

/** Statuses in which work is still owed. */
export const openStatuses = ['new', 'open', 'on_hold'] as const satisfies readonly TicketStatus[];

/** Statuses that nothing leads out of. */
export const endedStatuses = ['closed', 'cancelled', 'merged'] as const satisfies readonly TicketStatus[];

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

/** How often it changed hands, levels and minds. */
export interface Counters {
  readonly assignments: number;
  readonly escalations: number;
  readonly returns: number;
  readonly reopenings: number;
}

export const untouched: Counters = { assignments: 0, escalations: 0, returns: 0, reopenings: 0 };

export interface Ticket {
  readonly id: Id<'Ticket'>;
  readonly clientId: Id<'Client'>;
  readonly state: TicketState;
  readonly assignment: Assignment;
  readonly qualification: Qualification;
  readonly channel: Channel;
  /** How urgent the client holds it among their own; the contract's priority is in the qualification. */
  readonly clientPriority: Priority | null;
  readonly counters: Counters;
}
