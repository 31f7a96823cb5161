import type { Id, Instant } from '@vigie/kernel';
import type { Qualification } from './ticket.ts';
import type { Audience, Channel, HoldReason, Level, Priority, Speaker, TicketKind } from './words.ts';

/** A text that stands in a row of its own: the fact keeps its id and digest, so that erasing it leaves the fact whole. */
export interface TextReference {
  readonly textId: Id<'Text'>;
  /** SHA-256 over salt and body, hex. */
  readonly digest: string;
}

/** Reasons against an assignment that can be set aside on purpose. */
export const reasonsSetAside = ['AT_CAPACITY'] as const;
export type SetAside = (typeof reasonsSetAside)[number];

/** What happened to a ticket: ids, codes and instants only, never a name, an address or a text. */
export type TicketFact =
  | {
      readonly type: 'opened';
      readonly at: Instant;
      readonly kind: TicketKind;
      readonly priority: Priority;
      readonly level: Level;
      readonly channel: Channel;
      readonly title: TextReference;
      readonly contactId: Id<'Contact'> | null;
      readonly siteId: Id<'Site'> | null;
      readonly serviceId: Id<'ClientService'> | null;
    }
  | { readonly type: 'qualified'; readonly at: Instant; readonly changes: QualificationChange }
  | {
      readonly type: 'assigned';
      readonly at: Instant;
      readonly assigneeId: Id<'Staff'>;
      readonly previousAssigneeId: Id<'Staff'> | null;
      /** Reasons against it that were set aside on purpose; left out when there was none. */
      readonly overrode?: readonly SetAside[];
    }
  | { readonly type: 'unassigned'; readonly at: Instant; readonly previousAssigneeId: Id<'Staff'> }
  | {
      readonly type: 'commented';
      readonly at: Instant;
      readonly from: Speaker;
      readonly audience: Audience;
      readonly body: TextReference;
    }
  | { readonly type: 'held'; readonly at: Instant; readonly reason: HoldReason }
  | { readonly type: 'resumed' | 'resolved' | 'reopened' | 'closed' | 'cancelled'; readonly at: Instant }
  | { readonly type: 'team_changed'; readonly at: Instant; readonly teamId: Id<'Team'> | null };

/** Only what differs from before; a category stands here by its id, its name in the client's own catalogue. */
export type QualificationChange = Partial<Qualification>;
export type TicketFactType = TicketFact['type'];

export const ticketFactTypes = [
  'opened',
  'qualified',
  'assigned',
  'unassigned',
  'commented',
  'held',
  'resumed',
  'resolved',
  'reopened',
  'closed',
  'cancelled',
  'team_changed',
] as const satisfies readonly TicketFactType[];
