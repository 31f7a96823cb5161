import type { Id, Instant } from '@vigie/kernel';
import type { Qualification } from './ticket.ts';
import type {
  Audience,
  CancelReason,
  Channel,
  Closing,
  HoldReason,
  Level,
  LinkKind,
  PackItem,
  Priority,
  ResolutionCause,
  ResumeCause,
  ReturnReason,
  Speaker,
  TicketKind,
} from './words.ts';

/** A text that stands in a row of its own: the fact keeps its id and digest, so that erasing it leaves the fact whole. */
export interface TextReference {
  readonly textId: Id<'Text'>;
  /** SHA-256 over salt and body, hex. */
  readonly digest: string;
}

/** What the next level is given, each item a text of its own. */
export type EscalationPack = Readonly<Record<PackItem, TextReference>>;

/**
 * What happened to a ticket: ids, codes and instants only, never a name, an address or a text. What may be left out is
 * what another system's log does not tell.
 */
/** Reasons against an assignment that can be set aside on purpose. */
export const reasonsSetAside = ['AT_CAPACITY'] as const;
export type SetAside = (typeof reasonsSetAside)[number];
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
  | {
      readonly type: 'escalated';
      readonly at: Instant;
      readonly fromLevel: Level;
      readonly toLevel: Level;
      readonly pack: EscalationPack;
    }
  | {
      readonly type: 'returned';
      readonly at: Instant;
      readonly fromLevel: Level;
      readonly toLevel: Level;
      readonly reason: ReturnReason;
      readonly why: TextReference;
    }
  | { readonly type: 'held'; readonly at: Instant; readonly reason: HoldReason; readonly until?: Instant }
  | { readonly type: 'resumed'; readonly at: Instant; readonly cause?: ResumeCause }
  | {
      readonly type: 'resolved';
      readonly at: Instant;
      readonly cause?: ResolutionCause;
      readonly summary?: TextReference;
    }
  | { readonly type: 'reopened'; readonly at: Instant; readonly by?: Speaker; readonly why?: TextReference }
  | { readonly type: 'closed'; readonly at: Instant; readonly how?: Closing }
  | { readonly type: 'cancelled'; readonly at: Instant; readonly reason?: CancelReason; readonly why?: TextReference }
  | { readonly type: 'merged'; readonly at: Instant; readonly intoId: Id<'Ticket'> }
  | { readonly type: 'absorbed'; readonly at: Instant; readonly ticketId: Id<'Ticket'> }
  | {
      readonly type: 'linked' | 'unlinked';
      readonly at: Instant;
      readonly link: LinkKind;
      readonly ticketId: Id<'Ticket'>;
    }
  | { readonly type: 'client_priority_set'; readonly at: Instant; readonly priority: Priority | null }
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
  'escalated',
  'returned',
  'held',
  'resumed',
  'resolved',
  'reopened',
  'closed',
  'cancelled',
  'merged',
  'absorbed',
  'linked',
  'unlinked',
  'client_priority_set',
  'team_changed',
] as const satisfies readonly TicketFactType[];
