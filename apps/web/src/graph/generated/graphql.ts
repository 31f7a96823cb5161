/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AddPersonInput = {
  /** Where they hold it; null: at every client, those to come included. */
  readonly clientIds?: ReadonlyArray<string> | null | undefined;
  /** With which they sign in. */
  readonly email: string;
  readonly level?: Level | null | undefined;
  readonly name: string;
  readonly role: Role;
};

export type Adoption =
  | 'PROSPECTIVE'
  | 'REPLAY';

export type AdoptionPolicyInput = {
  /** Unique within its version. */
  readonly id: string;
  /** As people cite it, `5.3`; null where the contract is silent. */
  readonly number?: string | null | undefined;
  readonly policy: Adoption;
};

export type AssignTicketInput = {
  /** Null puts the ticket back into the queue. */
  readonly assigneeId?: string | null | undefined;
  /** Who the caller saw as assignee; somebody else by now is a refusal that names them. */
  readonly expectedAssigneeId?: string | null | undefined;
  /** Reasons against the person to set aside on purpose; for those who direct the work. */
  readonly override?: ReadonlyArray<OverridableReason> | null | undefined;
  readonly ticketId: string;
};

export type AssignmentFilter =
  | 'ANY'
  | 'MINE'
  | 'UNASSIGNED';

export type AttainmentTargetInput = {
  /** Unique within its version. */
  readonly id: string;
  /** `met` of `of`: 9,995 of 10,000 is 99.95 %. */
  readonly met: number;
  readonly metric: ClockKind;
  /** Judged only from so many on. */
  readonly minimumVolume: number;
  /** As people cite it, `5.3`; null where the contract is silent. */
  readonly number?: string | null | undefined;
  readonly of: number;
  /** Null: any. */
  readonly priority?: Priority | null | undefined;
};

export type Audience =
  | 'INTERNAL'
  | 'PUBLIC';

export type AvailabilityTargetInput = {
  /** Unique within its version. */
  readonly id: string;
  /** `met` of `of`: 9,995 of 10,000 is 99.95 %. */
  readonly met: number;
  /** As people cite it, `5.3`; null where the contract is silent. */
  readonly number?: string | null | undefined;
  readonly of: number;
  readonly serviceId?: string | null | undefined;
};

export type CancelReason =
  | 'DUPLICATE'
  | 'MISTAKE'
  | 'OUT_OF_SCOPE'
  | 'UNWANTED'
  | 'WITHDRAWN';

export type CancelTicketInput = {
  readonly reason: CancelReason;
  readonly ticketId: string;
  readonly why?: string | null | undefined;
};

export type ChangeLevelInput = {
  /** Null: of any level, so that nothing is held against them. */
  readonly level?: Level | null | undefined;
  readonly personId: string;
};

export type ChangeRightsInput = {
  /** Null: at every client, those to come included. */
  readonly clientId?: string | null | undefined;
  /** Their open tickets there stay with them all the same. */
  readonly despiteOpenTickets?: boolean | null | undefined;
  /** What they held there when the caller last looked. */
  readonly expectedRoles: ReadonlyArray<Role>;
  readonly personId: string;
  /** All that they hold there from now on; none: they see nothing there. Either this or `standing`. */
  readonly roles?: ReadonlyArray<Role> | null | undefined;
  /** In place of roles: those that give this standing, in the role in which they work. */
  readonly standing?: Standing | null | undefined;
};

/** What is left out stays as it is. */
export type ChangeViewInput = {
  /** Null takes it back from the people of its desk. */
  readonly deskId?: string | null | undefined;
  readonly filter?: TicketFilter | null | undefined;
  readonly name?: string | null | undefined;
  /** From 1 on; of two at the same position the older comes first. */
  readonly position?: number | null | undefined;
  readonly sort?: TicketSort | null | undefined;
  readonly viewId: string;
};

export type Channel =
  | 'ALERT'
  | 'API'
  | 'CHAT'
  | 'MAIL'
  | 'PHONE'
  | 'PORTAL';

export type ClockEventKind =
  | 'AFTER_BREACH'
  | 'BREACH'
  | 'WARNING';

export type ClockKind =
  | 'ARRIVAL'
  | 'FIRST_RESPONSE'
  | 'NEXT_UPDATE'
  | 'OLA'
  | 'RESOLUTION'
  | 'UC';

export type ClockOutcome =
  | 'MET'
  | 'MISSED'
  | 'PENDING'
  | 'VOID';

export type ClockState =
  | 'NOT_OWED'
  | 'PAUSED'
  | 'RUNNING'
  | 'STOPPED';

export type CloseTicketInput = {
  readonly ticketId: string;
};

export type Closing =
  | 'CLOSED'
  | 'CONFIRMED'
  | 'UNANSWERED';

export type CommentTicketInput = {
  readonly audience: Audience;
  readonly body: string;
  readonly ticketId: string;
};

export type ConfirmResolutionInput = {
  readonly ticketId: string;
};

export type DateWindowsInput = {
  /** `2026-05-01`. */
  readonly date: string;
  readonly windows: ReadonlyArray<DayWindowInput>;
};

export type DayWindowInput = {
  readonly from: string;
  readonly to: string;
};

export type DeactivatePersonInput = {
  /** Their open tickets stay with them all the same. */
  readonly despiteOpenTickets?: boolean | null | undefined;
  readonly personId: string;
};

/** What a person does on a screen. */
export type Doing =
  | 'IDLE'
  | 'LOOKING'
  | 'WRITING';

export type EscalateTicketInput = {
  readonly pack: EscalationPackInput;
  readonly ticketId: string;
  /** Left out: the next level. */
  readonly toLevel?: Level | null | undefined;
};

/** What the next level is given; all of it is needed. */
export type EscalationPackInput = {
  /** What the next level is to do. */
  readonly ask?: string | null | undefined;
  /** Messages, readings, files. */
  readonly evidence?: string | null | undefined;
  /** What it may be. */
  readonly hypothesis?: string | null | undefined;
  /** What is seen, by whom, since when. */
  readonly symptom?: string | null | undefined;
  /** What was done, and what it changed. */
  readonly tried?: string | null | undefined;
};

export type ForeseeRightsInput = {
  readonly clientId: string;
  readonly personId: string;
  /** All that they hold there from now on; none: they see nothing there. Either this or `standing`. */
  readonly roles?: ReadonlyArray<Role> | null | undefined;
  /** In place of roles: those that give this standing, in the role in which they work. */
  readonly standing?: Standing | null | undefined;
};

export type Grade =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

export type HoldOwner =
  | 'CLIENT'
  | 'LEVEL'
  | 'VENDOR';

export type HoldReason =
  | 'CLIENT'
  | 'EVIDENCE'
  | 'PROBLEM'
  | 'VENDOR';

export type HoldTicketInput = {
  /** Whom or what it waits for. */
  readonly reason: HoldReason;
  readonly ticketId: string;
  /** When it goes on by itself; left out: when somebody says so. */
  readonly until?: string | null | undefined;
};

export type HolidayStatus =
  | 'CONFIRMED'
  | 'DISMISSED'
  | 'PROVISIONAL';

export type Level =
  | 'L1'
  | 'L2'
  | 'L3';

export type LinkKind =
  | 'FOLLOWED_BY'
  | 'FOLLOWS'
  | 'RELATED'
  | 'SPLIT_FROM'
  | 'SPLIT_INTO';

export type LinkTicketsInput = {
  /** What the ticket is to the other one. */
  readonly link: LinkKind;
  readonly otherId: string;
  readonly ticketId: string;
};

export type LiveChangeKind =
  /** The ticket is new or has changed; `ticket` is its present state under the caller's rights. */
  | 'CHANGED'
  /** The ticket is no longer visible to the caller. */
  | 'GONE'
  /** Too much was missed: fetch the list again. */
  | 'RESET';

export type MergeTicketInput = {
  /** The ticket that goes on. */
  readonly intoId: string;
  readonly ticketId: string;
};

export type OlaInput = {
  /** Whose hours count: one of the client's coverages. */
  readonly coverageId: string;
  /** Null: any. */
  readonly deskId?: string | null | undefined;
  /** Unique within its version. */
  readonly id: string;
  /** Null: any. */
  readonly level?: Level | null | undefined;
  /** As people cite it, `5.3`; null where the contract is silent. */
  readonly number?: string | null | undefined;
  /** Null: any. */
  readonly priority?: Priority | null | undefined;
  /** Of open time. */
  readonly seconds: number;
};

export type OpenTicketInput = {
  readonly channel: Channel;
  readonly clientId: string;
  readonly contactId?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly deskId?: string | null | undefined;
  /** A ticket of the same client that this one comes after. */
  readonly followsId?: string | null | undefined;
  readonly impact?: Grade | null | undefined;
  readonly kind: TicketKind;
  readonly priority?: Priority | null | undefined;
  readonly serviceId?: string | null | undefined;
  readonly siteId?: string | null | undefined;
  readonly title: string;
  readonly urgency?: Grade | null | undefined;
};

/** Reasons that whoever directs the work may set aside on purpose; the ticket’s history keeps which. */
export type OverridableReason =
  | 'AT_CAPACITY';

export type PackItem =
  | 'ASK'
  | 'EVIDENCE'
  | 'HYPOTHESIS'
  | 'SYMPTOM'
  | 'TRIED';

export type PauseInput = {
  readonly clocks: ReadonlyArray<ClockKind>;
  /** Unique within its version. */
  readonly id: string;
  /** As people cite it, `5.3`; null where the contract is silent. */
  readonly number?: string | null | undefined;
  readonly owner: HoldOwner;
  readonly reason: HoldReason;
};

export type PercentileTargetInput = {
  /** Unique within its version. */
  readonly id: string;
  /** `met` of `of`: 9,995 of 10,000 is 99.95 %. */
  readonly met: number;
  readonly metric: ClockKind;
  /** Judged only from so many on. */
  readonly minimumVolume: number;
  /** As people cite it, `5.3`; null where the contract is silent. */
  readonly number?: string | null | undefined;
  readonly of: number;
  /** Null: any. */
  readonly priority?: Priority | null | undefined;
  readonly withinSeconds: number;
};

export type PersonKind =
  | 'CONTACT'
  | 'STAFF'
  | 'SYSTEM';

export type PresenceState =
  /** No screen of theirs is open. */
  | 'AWAY'
  /** Their screens are open and nobody has touched one for a while. */
  | 'IDLE'
  /** A screen of theirs is in use. */
  | 'ONLINE';

export type Priority =
  | 'P1'
  | 'P2'
  | 'P3'
  | 'P4';

export type PriorityChange =
  | 'PROPORTIONAL'
  | 'RESTART'
  | 'RETROACTIVE';

export type PriorityChangePolicyInput = {
  /** Unique within its version. */
  readonly id: string;
  /** As people cite it, `5.3`; null where the contract is silent. */
  readonly number?: string | null | undefined;
  readonly policy: PriorityChange;
};

export type PriorityMatrixInput = {
  readonly high: RankedByUrgencyInput;
  /** Unique within its version. */
  readonly id: string;
  readonly low: RankedByUrgencyInput;
  readonly medium: RankedByUrgencyInput;
  /** As people cite it, `5.3`; null where the contract is silent. */
  readonly number?: string | null | undefined;
};

export type PublishCalendarInput = {
  readonly breaks: ReadonlyArray<DateWindowsInput>;
  readonly clientId: string;
  readonly countsProvisional: boolean;
  /** Null: another coverage of the client's. */
  readonly coverageId?: string | null | undefined;
  /** From when it holds: after the last version of its coverage does. */
  readonly from: string;
  readonly holidayLists: ReadonlyArray<string>;
  readonly name: string;
  readonly number?: string | null | undefined;
  readonly overrides: ReadonlyArray<DateWindowsInput>;
  readonly week: ReadonlyArray<WeekdayWindowsInput>;
  readonly zone: string;
};

export type PublishTermsInput = {
  readonly adoption: AdoptionPolicyInput;
  readonly attainments: ReadonlyArray<AttainmentTargetInput>;
  readonly availabilities: ReadonlyArray<AvailabilityTargetInput>;
  readonly clientId: string;
  /** From when it holds: after the last version does. A later version begins in the past only to replay. */
  readonly from: string;
  /** Left out: the usual ranking. */
  readonly matrix?: PriorityMatrixInput | null | undefined;
  readonly name: string;
  readonly ola: ReadonlyArray<OlaInput>;
  readonly pauses: ReadonlyArray<PauseInput>;
  readonly percentiles: ReadonlyArray<PercentileTargetInput>;
  readonly priorityChange: PriorityChangePolicyInput;
  readonly reopening: ReopeningPolicyInput;
  readonly response: ResponsePolicyInput;
  readonly targets: ReadonlyArray<TargetInput>;
  readonly uc: ReadonlyArray<UcInput>;
  readonly warnings: WarningsInput;
};

export type QualifyTicketInput = {
  /** A name in the client's catalogue, which takes in a new one. */
  readonly category?: string | null | undefined;
  /** One of its catalogue; it says the root too, unless that is named. */
  readonly categoryId?: string | null | undefined;
  readonly impact?: Grade | null | undefined;
  readonly kind?: TicketKind | null | undefined;
  readonly level?: Level | null | undefined;
  readonly priority?: Priority | null | undefined;
  readonly root?: TicketRoot | null | undefined;
  readonly serviceId?: string | null | undefined;
  readonly siteId?: string | null | undefined;
  readonly ticketId: string;
  readonly urgency?: Grade | null | undefined;
};

export type RankedByUrgencyInput = {
  readonly high: Priority;
  readonly low: Priority;
  readonly medium: Priority;
};

export type ReactivatePersonInput = {
  readonly personId: string;
};

export type ReasonCode =
  | 'ACCOUNT_DISABLED'
  | 'AT_CAPACITY'
  | 'LEVEL_TOO_LOW'
  | 'NOT_AUTHORISED';

export type RecordHolidayInput = {
  /** Whose own list; null for a country's. */
  readonly clientId?: string | null | undefined;
  /** `2026-05-01`. */
  readonly date: string;
  /** `FR`, `FR-alsace-moselle`, `TN`; null for a client's own. */
  readonly list?: string | null | undefined;
  readonly nameEn: string;
  readonly nameFr: string;
  readonly status: HolidayStatus;
};

export type RemoveViewInput = {
  readonly viewId: string;
};

export type ReopenTicketInput = {
  readonly ticketId: string;
  /** What is not solved. */
  readonly why: string;
};

export type Reopening =
  | 'CONTINUE'
  | 'RESTART'
  | 'RESUME';

export type ReopeningPolicyInput = {
  /** Unique within its version. */
  readonly id: string;
  /** As people cite it, `5.3`; null where the contract is silent. */
  readonly number?: string | null | undefined;
  readonly policy: Reopening;
  readonly withinDays: number;
};

export type ResolutionCause =
  | 'CAPACITY'
  | 'CONFIGURATION'
  | 'DEFECT'
  | 'FULFILLED'
  | 'HANDLING'
  | 'NOTHING_FOUND'
  | 'SECURITY'
  | 'THIRD_PARTY'
  | 'WEAR';

export type ResolutionItem =
  | 'CAUSE'
  | 'ROOT'
  | 'SUMMARY';

export type ResolveTicketInput = {
  /** What it turned out to be. */
  readonly cause?: ResolutionCause | null | undefined;
  /** Where the fault had its root, where it is not known yet. */
  readonly root?: TicketRoot | null | undefined;
  /** For the client, in plain words. */
  readonly summary?: string | null | undefined;
  readonly ticketId: string;
};

export type ResponseEnd =
  | 'ANSWERED'
  | 'TAKEN_IN_CHARGE';

export type ResponsePolicyInput = {
  readonly endedBy: ReadonlyArray<ResponseEnd>;
  /** Unique within its version. */
  readonly id: string;
  /** As people cite it, `5.3`; null where the contract is silent. */
  readonly number?: string | null | undefined;
};

export type ResumeCause =
  | 'CLIENT_ANSWERED'
  | 'ESCALATED'
  | 'WOKEN';

export type ResumeTicketInput = {
  readonly ticketId: string;
};

export type ReturnReason =
  | 'NOT_REPRODUCED'
  | 'OTHER'
  | 'PACK_INSUFFICIENT'
  | 'WITHIN_REACH'
  | 'WRONG_LEVEL';

export type ReturnTicketInput = {
  readonly reason: ReturnReason;
  readonly ticketId: string;
  /** What the level below is to do, or what it left out. */
  readonly why: string;
};

export type Role =
  | 'ACCOUNT_MANAGER'
  | 'CLIENT_MANAGER'
  | 'CLIENT_USER'
  | 'DISPATCHER'
  | 'FINANCE'
  | 'PROVIDER_ADMIN'
  | 'SHIFT_LEAD'
  | 'TECHNICIAN';

export type SaveViewInput = {
  /** Share it with the people of this desk. */
  readonly deskId?: string | null | undefined;
  readonly filter: TicketFilter;
  readonly name: string;
  readonly sort: TicketSort;
};

export type SeenThing =
  | 'ASSIGN_TICKETS'
  | 'CONTACTS'
  | 'CONTRACT'
  | 'GRANT_RIGHTS'
  | 'INTERNAL_NOTES'
  | 'INTERNAL_TERMS'
  | 'OPEN_TICKETS'
  | 'PUBLISH_TERMS'
  | 'RESOLVE_TICKETS'
  | 'TAKE_TICKETS'
  | 'TICKETS';

export type SetClientPriorityInput = {
  /** Null takes it back. */
  readonly priority?: Priority | null | undefined;
  readonly ticketId: string;
};

export type SettleHolidayInput = {
  /** The day that it falls on after all. */
  readonly date: string;
  readonly holidayId: string;
  /** CONFIRMED or DISMISSED. */
  readonly status: HolidayStatus;
};

export type Speaker =
  | 'CLIENT'
  | 'PROVIDER';

export type SplitTicketInput = {
  /** Its first words, for the client to read. */
  readonly description?: string | null | undefined;
  readonly ticketId: string;
  /** Of the new ticket. */
  readonly title: string;
};

export type Standing =
  | 'ADMINISTERS'
  | 'MANAGES'
  | 'NOTHING'
  | 'READS'
  | 'WORKS';

export type TakeTicketInput = {
  /** Whom the caller saw on it; somebody else by now is a refusal. */
  readonly expectedAssigneeId?: string | null | undefined;
  readonly ticketId: string;
};

export type TargetInput = {
  /** Whose hours count: one of the client's coverages. */
  readonly coverageId: string;
  /** Unique within its version. */
  readonly id: string;
  /** Of those that are promised to a client. */
  readonly metric: ClockKind;
  /** As people cite it, `5.3`; null where the contract is silent. */
  readonly number?: string | null | undefined;
  /** Null: any. */
  readonly priority?: Priority | null | undefined;
  /** Of open time. */
  readonly seconds: number;
  /** Null: any. */
  readonly serviceId?: string | null | undefined;
};

export type TicketFactType =
  | 'ABSORBED'
  | 'ASSIGNED'
  | 'CANCELLED'
  | 'CLIENT_PRIORITY_SET'
  | 'CLOSED'
  | 'ESCALATED'
  | 'HELD'
  | 'LINKED'
  | 'MERGED'
  | 'OPENED'
  | 'QUALIFIED'
  | 'REOPENED'
  | 'RESOLVED'
  | 'RESUMED'
  | 'RETURNED'
  | 'TEAM_CHANGED'
  | 'UNASSIGNED'
  | 'UNLINKED';

/** All that is said must hold; of a list of choices, one of them. */
export type TicketFilter = {
  readonly assigneeIds?: ReadonlyArray<string> | null | undefined;
  readonly assignment?: AssignmentFilter;
  readonly categoryIds?: ReadonlyArray<string> | null | undefined;
  readonly channel?: ReadonlyArray<Channel> | null | undefined;
  readonly clientId?: string | null | undefined;
  readonly kind?: ReadonlyArray<TicketKind> | null | undefined;
  readonly level?: ReadonlyArray<Level> | null | undefined;
  readonly openedFrom?: string | null | undefined;
  /** Exclusive. */
  readonly openedTo?: string | null | undefined;
  /** True: its nearest target has passed; false: it has not, or none runs. */
  readonly overdue?: boolean | null | undefined;
  readonly priority?: ReadonlyArray<Priority> | null | undefined;
  readonly root?: ReadonlyArray<TicketRoot> | null | undefined;
  readonly siteIds?: ReadonlyArray<string> | null | undefined;
  readonly status?: ReadonlyArray<TicketStatus> | null | undefined;
  readonly teamIds?: ReadonlyArray<string> | null | undefined;
  /** Words of the title, the contact’s name or the comments, the last as a beginning (accents, case and inflections ignored), or a reference. */
  readonly text?: string | null | undefined;
  readonly updatedSince?: string | null | undefined;
};

export type TicketKind =
  | 'COMPLAINT'
  | 'INCIDENT'
  | 'SERVICE_REQUEST';

export type TicketRoot =
  | 'HARDWARE'
  | 'NETWORK'
  | 'SOFTWARE';

export type TicketSort =
  /** Nearest target first; then priority. What has none comes last. */
  | 'DUE'
  /** Newest first. */
  | 'OPENED'
  /** Most urgent first; then nearest target. */
  | 'PRIORITY'
  /** Latest change first. */
  | 'UPDATED';

export type TicketStatus =
  | 'CANCELLED'
  | 'CLOSED'
  | 'MERGED'
  | 'NEW'
  | 'ON_HOLD'
  | 'OPEN'
  | 'RESOLVED';

export type UcInput = {
  /** Whose hours count: one of the client's coverages. */
  readonly coverageId: string;
  /** Unique within its version. */
  readonly id: string;
  /** As people cite it, `5.3`; null where the contract is silent. */
  readonly number?: string | null | undefined;
  /** Null: any. */
  readonly priority?: Priority | null | undefined;
  /** Of open time. */
  readonly seconds: number;
  /** Null: any. */
  readonly supplier?: string | null | undefined;
};

export type UnlinkTicketsInput = {
  /** What the ticket is to the other one. */
  readonly link: LinkKind;
  readonly otherId: string;
  readonly ticketId: string;
};

export type WarningsInput = {
  /** Of open time. */
  readonly afterBreachSeconds: ReadonlyArray<number>;
  /** Unique within its version. */
  readonly id: string;
  /** As people cite it, `5.3`; null where the contract is silent. */
  readonly number?: string | null | undefined;
  readonly percents: ReadonlyArray<number>;
};

export type Weekday =
  | 'FRI'
  | 'MON'
  | 'SAT'
  | 'SUN'
  | 'THU'
  | 'TUE'
  | 'WED';

export type WeekdayWindowsInput = {
  readonly weekday: Weekday;
  readonly windows: ReadonlyArray<DayWindowInput>;
};

/** How the promises of a ticket stand that somebody works on: used by 75 %, by 90 %, broken; or it is over. */
export type WorkState =
  | 'BREACHED'
  | 'DONE'
  | 'ON_HOLD'
  | 'RUNNING'
  | 'W75'
  | 'W90';

export type EffectOfHolidayQueryVariables = Exact<{
  input: SettleHolidayInput;
}>;


export type EffectOfHolidayQuery = { readonly effectOfHoliday: { readonly count: number, readonly clocks: ReadonlyArray<{ readonly ticketId: string, readonly reference: string, readonly title: string | null, readonly clock: string, readonly kind: ClockKind, readonly before: string | null, readonly after: string | null }> } | null };

export type RecordHolidayMutationVariables = Exact<{
  actId: string;
  input: RecordHolidayInput;
}>;


export type RecordHolidayMutation = { readonly recordHoliday:
    | { readonly code: string, readonly message: string }
    | { readonly holiday: { readonly id: string, readonly date: string, readonly nameFr: string, readonly nameEn: string, readonly status: HolidayStatus, readonly list: string | null }, readonly moved: { readonly count: number, readonly clocks: ReadonlyArray<{ readonly ticketId: string, readonly reference: string, readonly title: string | null, readonly clock: string, readonly kind: ClockKind, readonly before: string | null, readonly after: string | null }> } }
    | { readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly rule: string, readonly message: string }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type SettleHolidayMutationVariables = Exact<{
  actId: string;
  input: SettleHolidayInput;
}>;


export type SettleHolidayMutation = { readonly settleHoliday:
    | { readonly code: string, readonly message: string }
    | { readonly holiday: { readonly id: string, readonly date: string, readonly nameFr: string, readonly nameEn: string, readonly status: HolidayStatus, readonly list: string | null }, readonly moved: { readonly count: number, readonly clocks: ReadonlyArray<{ readonly ticketId: string, readonly reference: string, readonly title: string | null, readonly clock: string, readonly kind: ClockKind, readonly before: string | null, readonly after: string | null }> } }
    | { readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly rule: string, readonly message: string }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type PublishedTermsQueryVariables = Exact<{
  clientId: string;
}>;


export type PublishedTermsQuery = { readonly client: { readonly id: string, readonly terms: { readonly revision: number, readonly coverages: ReadonlyArray<{ readonly id: string, readonly name: string, readonly number: string | null, readonly versions: ReadonlyArray<{ readonly id: string, readonly from: string, readonly zone: string, readonly holidayLists: ReadonlyArray<string>, readonly countsProvisional: boolean, readonly week: ReadonlyArray<{ readonly weekday: Weekday, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string }> }>, readonly overrides: ReadonlyArray<{ readonly date: string, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string }> }>, readonly breaks: ReadonlyArray<{ readonly date: string, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string }> }> }> }>, readonly versions: ReadonlyArray<{ readonly id: string, readonly name: string, readonly from: string, readonly attainments: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly metric: ClockKind, readonly priority: Priority | null, readonly met: number, readonly of: number, readonly minimumVolume: number }>, readonly percentiles: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly metric: ClockKind, readonly priority: Priority | null, readonly met: number, readonly of: number, readonly minimumVolume: number, readonly withinSeconds: number }>, readonly availabilities: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly serviceId: string | null, readonly met: number, readonly of: number }>, readonly targets: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly metric: ClockKind, readonly priority: Priority | null, readonly serviceId: string | null, readonly seconds: number, readonly coverageId: string }>, readonly ola: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly level: Level | null, readonly deskId: string | null, readonly priority: Priority | null, readonly seconds: number, readonly coverageId: string }> | null, readonly uc: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly supplier: string | null, readonly priority: Priority | null, readonly seconds: number, readonly coverageId: string }> | null, readonly pauses: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly reason: HoldReason, readonly owner: HoldOwner, readonly clocks: ReadonlyArray<ClockKind> }>, readonly response: { readonly id: string, readonly number: string | null, readonly endedBy: ReadonlyArray<ResponseEnd> }, readonly reopening: { readonly id: string, readonly number: string | null, readonly policy: Reopening, readonly withinDays: number }, readonly priorityChange: { readonly id: string, readonly number: string | null, readonly policy: PriorityChange }, readonly adoption: { readonly id: string, readonly number: string | null, readonly policy: Adoption }, readonly warnings: { readonly id: string, readonly number: string | null, readonly percents: ReadonlyArray<number>, readonly afterBreachSeconds: ReadonlyArray<number> }, readonly matrix: { readonly id: string, readonly number: string | null, readonly high: { readonly high: Priority, readonly medium: Priority, readonly low: Priority }, readonly medium: { readonly high: Priority, readonly medium: Priority, readonly low: Priority }, readonly low: { readonly high: Priority, readonly medium: Priority, readonly low: Priority } } | null }> } | null } | null };

export type EffectOfTermsQueryVariables = Exact<{
  input: PublishTermsInput;
}>;


export type EffectOfTermsQuery = { readonly effectOfTerms: { readonly count: number, readonly clocks: ReadonlyArray<{ readonly ticketId: string, readonly reference: string, readonly title: string | null, readonly clock: string, readonly kind: ClockKind, readonly before: string | null, readonly after: string | null }> } | null };

export type EffectOfCalendarQueryVariables = Exact<{
  input: PublishCalendarInput;
}>;


export type EffectOfCalendarQuery = { readonly effectOfCalendar: { readonly count: number, readonly clocks: ReadonlyArray<{ readonly ticketId: string, readonly reference: string, readonly title: string | null, readonly clock: string, readonly kind: ClockKind, readonly before: string | null, readonly after: string | null }> } | null };

export type PublishTermsMutationVariables = Exact<{
  actId: string;
  input: PublishTermsInput;
}>;


export type PublishTermsMutation = { readonly publishTerms:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly rule: string, readonly message: string }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly terms: { readonly revision: number, readonly coverages: ReadonlyArray<{ readonly id: string, readonly name: string, readonly number: string | null, readonly versions: ReadonlyArray<{ readonly id: string, readonly from: string, readonly zone: string, readonly holidayLists: ReadonlyArray<string>, readonly countsProvisional: boolean, readonly week: ReadonlyArray<{ readonly weekday: Weekday, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string }> }>, readonly overrides: ReadonlyArray<{ readonly date: string, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string }> }>, readonly breaks: ReadonlyArray<{ readonly date: string, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string }> }> }> }>, readonly versions: ReadonlyArray<{ readonly id: string, readonly name: string, readonly from: string, readonly attainments: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly metric: ClockKind, readonly priority: Priority | null, readonly met: number, readonly of: number, readonly minimumVolume: number }>, readonly percentiles: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly metric: ClockKind, readonly priority: Priority | null, readonly met: number, readonly of: number, readonly minimumVolume: number, readonly withinSeconds: number }>, readonly availabilities: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly serviceId: string | null, readonly met: number, readonly of: number }>, readonly targets: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly metric: ClockKind, readonly priority: Priority | null, readonly serviceId: string | null, readonly seconds: number, readonly coverageId: string }>, readonly ola: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly level: Level | null, readonly deskId: string | null, readonly priority: Priority | null, readonly seconds: number, readonly coverageId: string }> | null, readonly uc: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly supplier: string | null, readonly priority: Priority | null, readonly seconds: number, readonly coverageId: string }> | null, readonly pauses: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly reason: HoldReason, readonly owner: HoldOwner, readonly clocks: ReadonlyArray<ClockKind> }>, readonly response: { readonly id: string, readonly number: string | null, readonly endedBy: ReadonlyArray<ResponseEnd> }, readonly reopening: { readonly id: string, readonly number: string | null, readonly policy: Reopening, readonly withinDays: number }, readonly priorityChange: { readonly id: string, readonly number: string | null, readonly policy: PriorityChange }, readonly adoption: { readonly id: string, readonly number: string | null, readonly policy: Adoption }, readonly warnings: { readonly id: string, readonly number: string | null, readonly percents: ReadonlyArray<number>, readonly afterBreachSeconds: ReadonlyArray<number> }, readonly matrix: { readonly id: string, readonly number: string | null, readonly high: { readonly high: Priority, readonly medium: Priority, readonly low: Priority }, readonly medium: { readonly high: Priority, readonly medium: Priority, readonly low: Priority }, readonly low: { readonly high: Priority, readonly medium: Priority, readonly low: Priority } } | null }> }, readonly moved: { readonly count: number, readonly clocks: ReadonlyArray<{ readonly ticketId: string, readonly reference: string, readonly title: string | null, readonly clock: string, readonly kind: ClockKind, readonly before: string | null, readonly after: string | null }> } }
   };

export type PublishCalendarMutationVariables = Exact<{
  actId: string;
  input: PublishCalendarInput;
}>;


export type PublishCalendarMutation = { readonly publishCalendar:
    | { readonly code: string, readonly message: string }
    | { readonly coverage: { readonly id: string }, readonly terms: { readonly revision: number, readonly coverages: ReadonlyArray<{ readonly id: string, readonly name: string, readonly number: string | null, readonly versions: ReadonlyArray<{ readonly id: string, readonly from: string, readonly zone: string, readonly holidayLists: ReadonlyArray<string>, readonly countsProvisional: boolean, readonly week: ReadonlyArray<{ readonly weekday: Weekday, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string }> }>, readonly overrides: ReadonlyArray<{ readonly date: string, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string }> }>, readonly breaks: ReadonlyArray<{ readonly date: string, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string }> }> }> }>, readonly versions: ReadonlyArray<{ readonly id: string, readonly name: string, readonly from: string, readonly attainments: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly metric: ClockKind, readonly priority: Priority | null, readonly met: number, readonly of: number, readonly minimumVolume: number }>, readonly percentiles: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly metric: ClockKind, readonly priority: Priority | null, readonly met: number, readonly of: number, readonly minimumVolume: number, readonly withinSeconds: number }>, readonly availabilities: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly serviceId: string | null, readonly met: number, readonly of: number }>, readonly targets: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly metric: ClockKind, readonly priority: Priority | null, readonly serviceId: string | null, readonly seconds: number, readonly coverageId: string }>, readonly ola: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly level: Level | null, readonly deskId: string | null, readonly priority: Priority | null, readonly seconds: number, readonly coverageId: string }> | null, readonly uc: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly supplier: string | null, readonly priority: Priority | null, readonly seconds: number, readonly coverageId: string }> | null, readonly pauses: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly reason: HoldReason, readonly owner: HoldOwner, readonly clocks: ReadonlyArray<ClockKind> }>, readonly response: { readonly id: string, readonly number: string | null, readonly endedBy: ReadonlyArray<ResponseEnd> }, readonly reopening: { readonly id: string, readonly number: string | null, readonly policy: Reopening, readonly withinDays: number }, readonly priorityChange: { readonly id: string, readonly number: string | null, readonly policy: PriorityChange }, readonly adoption: { readonly id: string, readonly number: string | null, readonly policy: Adoption }, readonly warnings: { readonly id: string, readonly number: string | null, readonly percents: ReadonlyArray<number>, readonly afterBreachSeconds: ReadonlyArray<number> }, readonly matrix: { readonly id: string, readonly number: string | null, readonly high: { readonly high: Priority, readonly medium: Priority, readonly low: Priority }, readonly medium: { readonly high: Priority, readonly medium: Priority, readonly low: Priority }, readonly low: { readonly high: Priority, readonly medium: Priority, readonly low: Priority } } | null }> }, readonly moved: { readonly count: number, readonly clocks: ReadonlyArray<{ readonly ticketId: string, readonly reference: string, readonly title: string | null, readonly clock: string, readonly kind: ClockKind, readonly before: string | null, readonly after: string | null }> } }
    | { readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly rule: string, readonly message: string }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type ClientTermsQueryVariables = Exact<{
  clientId: string;
}>;


export type ClientTermsQuery = { readonly client: { readonly id: string, readonly name: string, readonly code: string, readonly tint: number, readonly sites: ReadonlyArray<{ readonly id: string, readonly name: string, readonly zone: string }>, readonly services: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly terms: { readonly revision: number, readonly coverages: ReadonlyArray<{ readonly id: string, readonly name: string, readonly number: string | null, readonly versions: ReadonlyArray<{ readonly id: string, readonly from: string, readonly zone: string, readonly holidayLists: ReadonlyArray<string>, readonly countsProvisional: boolean, readonly week: ReadonlyArray<{ readonly weekday: Weekday, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string }> }>, readonly overrides: ReadonlyArray<{ readonly date: string, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string }> }>, readonly breaks: ReadonlyArray<{ readonly date: string, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string }> }> }> }>, readonly versions: ReadonlyArray<{ readonly id: string, readonly name: string, readonly from: string, readonly attainments: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly metric: ClockKind, readonly priority: Priority | null, readonly met: number, readonly of: number, readonly minimumVolume: number }>, readonly percentiles: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly metric: ClockKind, readonly priority: Priority | null, readonly met: number, readonly of: number, readonly minimumVolume: number, readonly withinSeconds: number }>, readonly availabilities: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly serviceId: string | null, readonly met: number, readonly of: number }>, readonly targets: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly metric: ClockKind, readonly priority: Priority | null, readonly serviceId: string | null, readonly seconds: number, readonly coverageId: string }>, readonly ola: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly level: Level | null, readonly deskId: string | null, readonly priority: Priority | null, readonly seconds: number, readonly coverageId: string }> | null, readonly uc: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly supplier: string | null, readonly priority: Priority | null, readonly seconds: number, readonly coverageId: string }> | null, readonly pauses: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly reason: HoldReason, readonly owner: HoldOwner, readonly clocks: ReadonlyArray<ClockKind> }>, readonly response: { readonly id: string, readonly number: string | null, readonly endedBy: ReadonlyArray<ResponseEnd> }, readonly reopening: { readonly id: string, readonly number: string | null, readonly policy: Reopening, readonly withinDays: number }, readonly priorityChange: { readonly id: string, readonly number: string | null, readonly policy: PriorityChange }, readonly adoption: { readonly id: string, readonly number: string | null, readonly policy: Adoption }, readonly warnings: { readonly id: string, readonly number: string | null, readonly percents: ReadonlyArray<number>, readonly afterBreachSeconds: ReadonlyArray<number> }, readonly matrix: { readonly id: string, readonly number: string | null, readonly high: { readonly high: Priority, readonly medium: Priority, readonly low: Priority }, readonly medium: { readonly high: Priority, readonly medium: Priority, readonly low: Priority }, readonly low: { readonly high: Priority, readonly medium: Priority, readonly low: Priority } } | null }> } | null } | null, readonly holidays: ReadonlyArray<{ readonly id: string, readonly date: string, readonly nameFr: string, readonly nameEn: string, readonly status: HolidayStatus, readonly list: string | null }> };

export type TermsFragment = { readonly revision: number, readonly coverages: ReadonlyArray<{ readonly id: string, readonly name: string, readonly number: string | null, readonly versions: ReadonlyArray<{ readonly id: string, readonly from: string, readonly zone: string, readonly holidayLists: ReadonlyArray<string>, readonly countsProvisional: boolean, readonly week: ReadonlyArray<{ readonly weekday: Weekday, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string }> }>, readonly overrides: ReadonlyArray<{ readonly date: string, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string }> }>, readonly breaks: ReadonlyArray<{ readonly date: string, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string }> }> }> }>, readonly versions: ReadonlyArray<{ readonly id: string, readonly name: string, readonly from: string, readonly attainments: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly metric: ClockKind, readonly priority: Priority | null, readonly met: number, readonly of: number, readonly minimumVolume: number }>, readonly percentiles: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly metric: ClockKind, readonly priority: Priority | null, readonly met: number, readonly of: number, readonly minimumVolume: number, readonly withinSeconds: number }>, readonly availabilities: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly serviceId: string | null, readonly met: number, readonly of: number }>, readonly targets: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly metric: ClockKind, readonly priority: Priority | null, readonly serviceId: string | null, readonly seconds: number, readonly coverageId: string }>, readonly ola: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly level: Level | null, readonly deskId: string | null, readonly priority: Priority | null, readonly seconds: number, readonly coverageId: string }> | null, readonly uc: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly supplier: string | null, readonly priority: Priority | null, readonly seconds: number, readonly coverageId: string }> | null, readonly pauses: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly reason: HoldReason, readonly owner: HoldOwner, readonly clocks: ReadonlyArray<ClockKind> }>, readonly response: { readonly id: string, readonly number: string | null, readonly endedBy: ReadonlyArray<ResponseEnd> }, readonly reopening: { readonly id: string, readonly number: string | null, readonly policy: Reopening, readonly withinDays: number }, readonly priorityChange: { readonly id: string, readonly number: string | null, readonly policy: PriorityChange }, readonly adoption: { readonly id: string, readonly number: string | null, readonly policy: Adoption }, readonly warnings: { readonly id: string, readonly number: string | null, readonly percents: ReadonlyArray<number>, readonly afterBreachSeconds: ReadonlyArray<number> }, readonly matrix: { readonly id: string, readonly number: string | null, readonly high: { readonly high: Priority, readonly medium: Priority, readonly low: Priority }, readonly medium: { readonly high: Priority, readonly medium: Priority, readonly low: Priority }, readonly low: { readonly high: Priority, readonly medium: Priority, readonly low: Priority } } | null }> };

export type PublishedCoverageFragment = { readonly id: string, readonly name: string, readonly number: string | null, readonly versions: ReadonlyArray<{ readonly id: string, readonly from: string, readonly zone: string, readonly holidayLists: ReadonlyArray<string>, readonly countsProvisional: boolean, readonly week: ReadonlyArray<{ readonly weekday: Weekday, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string }> }>, readonly overrides: ReadonlyArray<{ readonly date: string, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string }> }>, readonly breaks: ReadonlyArray<{ readonly date: string, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string }> }> }> };

export type PublishedTermsFragment = { readonly id: string, readonly name: string, readonly from: string, readonly attainments: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly metric: ClockKind, readonly priority: Priority | null, readonly met: number, readonly of: number, readonly minimumVolume: number }>, readonly percentiles: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly metric: ClockKind, readonly priority: Priority | null, readonly met: number, readonly of: number, readonly minimumVolume: number, readonly withinSeconds: number }>, readonly availabilities: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly serviceId: string | null, readonly met: number, readonly of: number }>, readonly targets: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly metric: ClockKind, readonly priority: Priority | null, readonly serviceId: string | null, readonly seconds: number, readonly coverageId: string }>, readonly ola: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly level: Level | null, readonly deskId: string | null, readonly priority: Priority | null, readonly seconds: number, readonly coverageId: string }> | null, readonly uc: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly supplier: string | null, readonly priority: Priority | null, readonly seconds: number, readonly coverageId: string }> | null, readonly pauses: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly reason: HoldReason, readonly owner: HoldOwner, readonly clocks: ReadonlyArray<ClockKind> }>, readonly response: { readonly id: string, readonly number: string | null, readonly endedBy: ReadonlyArray<ResponseEnd> }, readonly reopening: { readonly id: string, readonly number: string | null, readonly policy: Reopening, readonly withinDays: number }, readonly priorityChange: { readonly id: string, readonly number: string | null, readonly policy: PriorityChange }, readonly adoption: { readonly id: string, readonly number: string | null, readonly policy: Adoption }, readonly warnings: { readonly id: string, readonly number: string | null, readonly percents: ReadonlyArray<number>, readonly afterBreachSeconds: ReadonlyArray<number> }, readonly matrix: { readonly id: string, readonly number: string | null, readonly high: { readonly high: Priority, readonly medium: Priority, readonly low: Priority }, readonly medium: { readonly high: Priority, readonly medium: Priority, readonly low: Priority }, readonly low: { readonly high: Priority, readonly medium: Priority, readonly low: Priority } } | null };

export type DayOffFragment = { readonly id: string, readonly date: string, readonly nameFr: string, readonly nameEn: string, readonly status: HolidayStatus, readonly list: string | null };

export type MovedFragment = { readonly count: number, readonly clocks: ReadonlyArray<{ readonly ticketId: string, readonly reference: string, readonly title: string | null, readonly clock: string, readonly kind: ClockKind, readonly before: string | null, readonly after: string | null }> };

export type HoldTicketMutationVariables = Exact<{
  actId: string;
  input: HoldTicketInput;
}>;


export type HoldTicketMutation = { readonly holdTicket:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly rule: string, readonly message: string }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly impact: Grade | null, readonly urgency: Grade | null, readonly root: TicketRoot | null, readonly resolvedAt: string | null, readonly closedAt: string | null, readonly wakesAt: string | null, readonly clientPriority: Priority | null, readonly resolutionCause: ResolutionCause | null, readonly resolutionSummary: string | null, readonly id: string, readonly reference: string, readonly title: string | null, readonly kind: TicketKind, readonly status: TicketStatus, readonly holdReason: HoldReason | null, readonly priority: Priority, readonly level: Level, readonly channel: Channel, readonly openedAt: string, readonly updatedAt: string, readonly assignedAt: string | null, readonly nextDueAt: string | null, readonly revision: number, readonly category: { readonly id: string, readonly name: string } | null, readonly site: { readonly id: string, readonly name: string } | null, readonly service: { readonly id: string, readonly name: string } | null, readonly contact: { readonly id: string, readonly name: string, readonly jobTitle: string | null, readonly email: string | null, readonly phone: string | null, readonly language: string } | null, readonly clockFacts: ReadonlyArray<{ readonly at: string, readonly type: string, readonly priority: Priority | null, readonly serviceId: string | null, readonly level: Level | null, readonly deskId: string | null, readonly reason: HoldReason | null, readonly supplier: string | null, readonly versionId: string | null, readonly clock: string | null }>, readonly counters: { readonly returns: number, readonly reopenings: number }, readonly escalationPack: { readonly symptom: string | null, readonly tried: string | null, readonly evidence: string | null, readonly hypothesis: string | null, readonly ask: string | null } | null, readonly mergedInto: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } | null, readonly links: ReadonlyArray<{ readonly id: string, readonly link: LinkKind, readonly ticket: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } }>, readonly may: { readonly qualify: boolean, readonly rank: boolean, readonly assign: boolean, readonly take: boolean, readonly hold: boolean, readonly resume: boolean, readonly resolve: boolean, readonly escalate: boolean, readonly return: boolean, readonly confirm: boolean, readonly reopen: boolean, readonly close: boolean, readonly cancel: boolean, readonly merge: boolean, readonly split: boolean, readonly link: boolean, readonly commentPublic: boolean, readonly commentInternal: boolean }, readonly client: { readonly id: string, readonly name: string, readonly code: string, readonly tint: number }, readonly team: { readonly id: string, readonly name: string } | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly clocks: ReadonlyArray<{ readonly name: string, readonly kind: ClockKind, readonly state: ClockState, readonly outcome: ClockOutcome, readonly target: number | null, readonly coverageId: string | null, readonly anchoredAt: string, readonly usedMs: number, readonly dueAt: string | null, readonly breachedAt: string | null }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type ResumeTicketMutationVariables = Exact<{
  actId: string;
  input: ResumeTicketInput;
}>;


export type ResumeTicketMutation = { readonly resumeTicket:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly rule: string, readonly message: string }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly impact: Grade | null, readonly urgency: Grade | null, readonly root: TicketRoot | null, readonly resolvedAt: string | null, readonly closedAt: string | null, readonly wakesAt: string | null, readonly clientPriority: Priority | null, readonly resolutionCause: ResolutionCause | null, readonly resolutionSummary: string | null, readonly id: string, readonly reference: string, readonly title: string | null, readonly kind: TicketKind, readonly status: TicketStatus, readonly holdReason: HoldReason | null, readonly priority: Priority, readonly level: Level, readonly channel: Channel, readonly openedAt: string, readonly updatedAt: string, readonly assignedAt: string | null, readonly nextDueAt: string | null, readonly revision: number, readonly category: { readonly id: string, readonly name: string } | null, readonly site: { readonly id: string, readonly name: string } | null, readonly service: { readonly id: string, readonly name: string } | null, readonly contact: { readonly id: string, readonly name: string, readonly jobTitle: string | null, readonly email: string | null, readonly phone: string | null, readonly language: string } | null, readonly clockFacts: ReadonlyArray<{ readonly at: string, readonly type: string, readonly priority: Priority | null, readonly serviceId: string | null, readonly level: Level | null, readonly deskId: string | null, readonly reason: HoldReason | null, readonly supplier: string | null, readonly versionId: string | null, readonly clock: string | null }>, readonly counters: { readonly returns: number, readonly reopenings: number }, readonly escalationPack: { readonly symptom: string | null, readonly tried: string | null, readonly evidence: string | null, readonly hypothesis: string | null, readonly ask: string | null } | null, readonly mergedInto: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } | null, readonly links: ReadonlyArray<{ readonly id: string, readonly link: LinkKind, readonly ticket: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } }>, readonly may: { readonly qualify: boolean, readonly rank: boolean, readonly assign: boolean, readonly take: boolean, readonly hold: boolean, readonly resume: boolean, readonly resolve: boolean, readonly escalate: boolean, readonly return: boolean, readonly confirm: boolean, readonly reopen: boolean, readonly close: boolean, readonly cancel: boolean, readonly merge: boolean, readonly split: boolean, readonly link: boolean, readonly commentPublic: boolean, readonly commentInternal: boolean }, readonly client: { readonly id: string, readonly name: string, readonly code: string, readonly tint: number }, readonly team: { readonly id: string, readonly name: string } | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly clocks: ReadonlyArray<{ readonly name: string, readonly kind: ClockKind, readonly state: ClockState, readonly outcome: ClockOutcome, readonly target: number | null, readonly coverageId: string | null, readonly anchoredAt: string, readonly usedMs: number, readonly dueAt: string | null, readonly breachedAt: string | null }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type ResolveTicketMutationVariables = Exact<{
  actId: string;
  input: ResolveTicketInput;
}>;


export type ResolveTicketMutation = { readonly resolveTicket:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly rule: string, readonly message: string }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly missing: ReadonlyArray<ResolutionItem>, readonly code: string, readonly message: string }
    | { readonly impact: Grade | null, readonly urgency: Grade | null, readonly root: TicketRoot | null, readonly resolvedAt: string | null, readonly closedAt: string | null, readonly wakesAt: string | null, readonly clientPriority: Priority | null, readonly resolutionCause: ResolutionCause | null, readonly resolutionSummary: string | null, readonly id: string, readonly reference: string, readonly title: string | null, readonly kind: TicketKind, readonly status: TicketStatus, readonly holdReason: HoldReason | null, readonly priority: Priority, readonly level: Level, readonly channel: Channel, readonly openedAt: string, readonly updatedAt: string, readonly assignedAt: string | null, readonly nextDueAt: string | null, readonly revision: number, readonly category: { readonly id: string, readonly name: string } | null, readonly site: { readonly id: string, readonly name: string } | null, readonly service: { readonly id: string, readonly name: string } | null, readonly contact: { readonly id: string, readonly name: string, readonly jobTitle: string | null, readonly email: string | null, readonly phone: string | null, readonly language: string } | null, readonly clockFacts: ReadonlyArray<{ readonly at: string, readonly type: string, readonly priority: Priority | null, readonly serviceId: string | null, readonly level: Level | null, readonly deskId: string | null, readonly reason: HoldReason | null, readonly supplier: string | null, readonly versionId: string | null, readonly clock: string | null }>, readonly counters: { readonly returns: number, readonly reopenings: number }, readonly escalationPack: { readonly symptom: string | null, readonly tried: string | null, readonly evidence: string | null, readonly hypothesis: string | null, readonly ask: string | null } | null, readonly mergedInto: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } | null, readonly links: ReadonlyArray<{ readonly id: string, readonly link: LinkKind, readonly ticket: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } }>, readonly may: { readonly qualify: boolean, readonly rank: boolean, readonly assign: boolean, readonly take: boolean, readonly hold: boolean, readonly resume: boolean, readonly resolve: boolean, readonly escalate: boolean, readonly return: boolean, readonly confirm: boolean, readonly reopen: boolean, readonly close: boolean, readonly cancel: boolean, readonly merge: boolean, readonly split: boolean, readonly link: boolean, readonly commentPublic: boolean, readonly commentInternal: boolean }, readonly client: { readonly id: string, readonly name: string, readonly code: string, readonly tint: number }, readonly team: { readonly id: string, readonly name: string } | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly clocks: ReadonlyArray<{ readonly name: string, readonly kind: ClockKind, readonly state: ClockState, readonly outcome: ClockOutcome, readonly target: number | null, readonly coverageId: string | null, readonly anchoredAt: string, readonly usedMs: number, readonly dueAt: string | null, readonly breachedAt: string | null }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type EscalateTicketMutationVariables = Exact<{
  actId: string;
  input: EscalateTicketInput;
}>;


export type EscalateTicketMutation = { readonly escalateTicket:
    | { readonly code: string, readonly message: string }
    | { readonly missing: ReadonlyArray<PackItem>, readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly rule: string, readonly message: string }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly impact: Grade | null, readonly urgency: Grade | null, readonly root: TicketRoot | null, readonly resolvedAt: string | null, readonly closedAt: string | null, readonly wakesAt: string | null, readonly clientPriority: Priority | null, readonly resolutionCause: ResolutionCause | null, readonly resolutionSummary: string | null, readonly id: string, readonly reference: string, readonly title: string | null, readonly kind: TicketKind, readonly status: TicketStatus, readonly holdReason: HoldReason | null, readonly priority: Priority, readonly level: Level, readonly channel: Channel, readonly openedAt: string, readonly updatedAt: string, readonly assignedAt: string | null, readonly nextDueAt: string | null, readonly revision: number, readonly category: { readonly id: string, readonly name: string } | null, readonly site: { readonly id: string, readonly name: string } | null, readonly service: { readonly id: string, readonly name: string } | null, readonly contact: { readonly id: string, readonly name: string, readonly jobTitle: string | null, readonly email: string | null, readonly phone: string | null, readonly language: string } | null, readonly clockFacts: ReadonlyArray<{ readonly at: string, readonly type: string, readonly priority: Priority | null, readonly serviceId: string | null, readonly level: Level | null, readonly deskId: string | null, readonly reason: HoldReason | null, readonly supplier: string | null, readonly versionId: string | null, readonly clock: string | null }>, readonly counters: { readonly returns: number, readonly reopenings: number }, readonly escalationPack: { readonly symptom: string | null, readonly tried: string | null, readonly evidence: string | null, readonly hypothesis: string | null, readonly ask: string | null } | null, readonly mergedInto: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } | null, readonly links: ReadonlyArray<{ readonly id: string, readonly link: LinkKind, readonly ticket: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } }>, readonly may: { readonly qualify: boolean, readonly rank: boolean, readonly assign: boolean, readonly take: boolean, readonly hold: boolean, readonly resume: boolean, readonly resolve: boolean, readonly escalate: boolean, readonly return: boolean, readonly confirm: boolean, readonly reopen: boolean, readonly close: boolean, readonly cancel: boolean, readonly merge: boolean, readonly split: boolean, readonly link: boolean, readonly commentPublic: boolean, readonly commentInternal: boolean }, readonly client: { readonly id: string, readonly name: string, readonly code: string, readonly tint: number }, readonly team: { readonly id: string, readonly name: string } | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly clocks: ReadonlyArray<{ readonly name: string, readonly kind: ClockKind, readonly state: ClockState, readonly outcome: ClockOutcome, readonly target: number | null, readonly coverageId: string | null, readonly anchoredAt: string, readonly usedMs: number, readonly dueAt: string | null, readonly breachedAt: string | null }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type ReturnTicketMutationVariables = Exact<{
  actId: string;
  input: ReturnTicketInput;
}>;


export type ReturnTicketMutation = { readonly returnTicket:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly rule: string, readonly message: string }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly impact: Grade | null, readonly urgency: Grade | null, readonly root: TicketRoot | null, readonly resolvedAt: string | null, readonly closedAt: string | null, readonly wakesAt: string | null, readonly clientPriority: Priority | null, readonly resolutionCause: ResolutionCause | null, readonly resolutionSummary: string | null, readonly id: string, readonly reference: string, readonly title: string | null, readonly kind: TicketKind, readonly status: TicketStatus, readonly holdReason: HoldReason | null, readonly priority: Priority, readonly level: Level, readonly channel: Channel, readonly openedAt: string, readonly updatedAt: string, readonly assignedAt: string | null, readonly nextDueAt: string | null, readonly revision: number, readonly category: { readonly id: string, readonly name: string } | null, readonly site: { readonly id: string, readonly name: string } | null, readonly service: { readonly id: string, readonly name: string } | null, readonly contact: { readonly id: string, readonly name: string, readonly jobTitle: string | null, readonly email: string | null, readonly phone: string | null, readonly language: string } | null, readonly clockFacts: ReadonlyArray<{ readonly at: string, readonly type: string, readonly priority: Priority | null, readonly serviceId: string | null, readonly level: Level | null, readonly deskId: string | null, readonly reason: HoldReason | null, readonly supplier: string | null, readonly versionId: string | null, readonly clock: string | null }>, readonly counters: { readonly returns: number, readonly reopenings: number }, readonly escalationPack: { readonly symptom: string | null, readonly tried: string | null, readonly evidence: string | null, readonly hypothesis: string | null, readonly ask: string | null } | null, readonly mergedInto: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } | null, readonly links: ReadonlyArray<{ readonly id: string, readonly link: LinkKind, readonly ticket: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } }>, readonly may: { readonly qualify: boolean, readonly rank: boolean, readonly assign: boolean, readonly take: boolean, readonly hold: boolean, readonly resume: boolean, readonly resolve: boolean, readonly escalate: boolean, readonly return: boolean, readonly confirm: boolean, readonly reopen: boolean, readonly close: boolean, readonly cancel: boolean, readonly merge: boolean, readonly split: boolean, readonly link: boolean, readonly commentPublic: boolean, readonly commentInternal: boolean }, readonly client: { readonly id: string, readonly name: string, readonly code: string, readonly tint: number }, readonly team: { readonly id: string, readonly name: string } | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly clocks: ReadonlyArray<{ readonly name: string, readonly kind: ClockKind, readonly state: ClockState, readonly outcome: ClockOutcome, readonly target: number | null, readonly coverageId: string | null, readonly anchoredAt: string, readonly usedMs: number, readonly dueAt: string | null, readonly breachedAt: string | null }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type ConfirmResolutionMutationVariables = Exact<{
  actId: string;
  input: ConfirmResolutionInput;
}>;


export type ConfirmResolutionMutation = { readonly confirmResolution:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly rule: string, readonly message: string }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly impact: Grade | null, readonly urgency: Grade | null, readonly root: TicketRoot | null, readonly resolvedAt: string | null, readonly closedAt: string | null, readonly wakesAt: string | null, readonly clientPriority: Priority | null, readonly resolutionCause: ResolutionCause | null, readonly resolutionSummary: string | null, readonly id: string, readonly reference: string, readonly title: string | null, readonly kind: TicketKind, readonly status: TicketStatus, readonly holdReason: HoldReason | null, readonly priority: Priority, readonly level: Level, readonly channel: Channel, readonly openedAt: string, readonly updatedAt: string, readonly assignedAt: string | null, readonly nextDueAt: string | null, readonly revision: number, readonly category: { readonly id: string, readonly name: string } | null, readonly site: { readonly id: string, readonly name: string } | null, readonly service: { readonly id: string, readonly name: string } | null, readonly contact: { readonly id: string, readonly name: string, readonly jobTitle: string | null, readonly email: string | null, readonly phone: string | null, readonly language: string } | null, readonly clockFacts: ReadonlyArray<{ readonly at: string, readonly type: string, readonly priority: Priority | null, readonly serviceId: string | null, readonly level: Level | null, readonly deskId: string | null, readonly reason: HoldReason | null, readonly supplier: string | null, readonly versionId: string | null, readonly clock: string | null }>, readonly counters: { readonly returns: number, readonly reopenings: number }, readonly escalationPack: { readonly symptom: string | null, readonly tried: string | null, readonly evidence: string | null, readonly hypothesis: string | null, readonly ask: string | null } | null, readonly mergedInto: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } | null, readonly links: ReadonlyArray<{ readonly id: string, readonly link: LinkKind, readonly ticket: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } }>, readonly may: { readonly qualify: boolean, readonly rank: boolean, readonly assign: boolean, readonly take: boolean, readonly hold: boolean, readonly resume: boolean, readonly resolve: boolean, readonly escalate: boolean, readonly return: boolean, readonly confirm: boolean, readonly reopen: boolean, readonly close: boolean, readonly cancel: boolean, readonly merge: boolean, readonly split: boolean, readonly link: boolean, readonly commentPublic: boolean, readonly commentInternal: boolean }, readonly client: { readonly id: string, readonly name: string, readonly code: string, readonly tint: number }, readonly team: { readonly id: string, readonly name: string } | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly clocks: ReadonlyArray<{ readonly name: string, readonly kind: ClockKind, readonly state: ClockState, readonly outcome: ClockOutcome, readonly target: number | null, readonly coverageId: string | null, readonly anchoredAt: string, readonly usedMs: number, readonly dueAt: string | null, readonly breachedAt: string | null }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type ReopenTicketMutationVariables = Exact<{
  actId: string;
  input: ReopenTicketInput;
}>;


export type ReopenTicketMutation = { readonly reopenTicket:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly rule: string, readonly message: string }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly impact: Grade | null, readonly urgency: Grade | null, readonly root: TicketRoot | null, readonly resolvedAt: string | null, readonly closedAt: string | null, readonly wakesAt: string | null, readonly clientPriority: Priority | null, readonly resolutionCause: ResolutionCause | null, readonly resolutionSummary: string | null, readonly id: string, readonly reference: string, readonly title: string | null, readonly kind: TicketKind, readonly status: TicketStatus, readonly holdReason: HoldReason | null, readonly priority: Priority, readonly level: Level, readonly channel: Channel, readonly openedAt: string, readonly updatedAt: string, readonly assignedAt: string | null, readonly nextDueAt: string | null, readonly revision: number, readonly category: { readonly id: string, readonly name: string } | null, readonly site: { readonly id: string, readonly name: string } | null, readonly service: { readonly id: string, readonly name: string } | null, readonly contact: { readonly id: string, readonly name: string, readonly jobTitle: string | null, readonly email: string | null, readonly phone: string | null, readonly language: string } | null, readonly clockFacts: ReadonlyArray<{ readonly at: string, readonly type: string, readonly priority: Priority | null, readonly serviceId: string | null, readonly level: Level | null, readonly deskId: string | null, readonly reason: HoldReason | null, readonly supplier: string | null, readonly versionId: string | null, readonly clock: string | null }>, readonly counters: { readonly returns: number, readonly reopenings: number }, readonly escalationPack: { readonly symptom: string | null, readonly tried: string | null, readonly evidence: string | null, readonly hypothesis: string | null, readonly ask: string | null } | null, readonly mergedInto: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } | null, readonly links: ReadonlyArray<{ readonly id: string, readonly link: LinkKind, readonly ticket: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } }>, readonly may: { readonly qualify: boolean, readonly rank: boolean, readonly assign: boolean, readonly take: boolean, readonly hold: boolean, readonly resume: boolean, readonly resolve: boolean, readonly escalate: boolean, readonly return: boolean, readonly confirm: boolean, readonly reopen: boolean, readonly close: boolean, readonly cancel: boolean, readonly merge: boolean, readonly split: boolean, readonly link: boolean, readonly commentPublic: boolean, readonly commentInternal: boolean }, readonly client: { readonly id: string, readonly name: string, readonly code: string, readonly tint: number }, readonly team: { readonly id: string, readonly name: string } | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly clocks: ReadonlyArray<{ readonly name: string, readonly kind: ClockKind, readonly state: ClockState, readonly outcome: ClockOutcome, readonly target: number | null, readonly coverageId: string | null, readonly anchoredAt: string, readonly usedMs: number, readonly dueAt: string | null, readonly breachedAt: string | null }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type CloseTicketMutationVariables = Exact<{
  actId: string;
  input: CloseTicketInput;
}>;


export type CloseTicketMutation = { readonly closeTicket:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly rule: string, readonly message: string }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly impact: Grade | null, readonly urgency: Grade | null, readonly root: TicketRoot | null, readonly resolvedAt: string | null, readonly closedAt: string | null, readonly wakesAt: string | null, readonly clientPriority: Priority | null, readonly resolutionCause: ResolutionCause | null, readonly resolutionSummary: string | null, readonly id: string, readonly reference: string, readonly title: string | null, readonly kind: TicketKind, readonly status: TicketStatus, readonly holdReason: HoldReason | null, readonly priority: Priority, readonly level: Level, readonly channel: Channel, readonly openedAt: string, readonly updatedAt: string, readonly assignedAt: string | null, readonly nextDueAt: string | null, readonly revision: number, readonly category: { readonly id: string, readonly name: string } | null, readonly site: { readonly id: string, readonly name: string } | null, readonly service: { readonly id: string, readonly name: string } | null, readonly contact: { readonly id: string, readonly name: string, readonly jobTitle: string | null, readonly email: string | null, readonly phone: string | null, readonly language: string } | null, readonly clockFacts: ReadonlyArray<{ readonly at: string, readonly type: string, readonly priority: Priority | null, readonly serviceId: string | null, readonly level: Level | null, readonly deskId: string | null, readonly reason: HoldReason | null, readonly supplier: string | null, readonly versionId: string | null, readonly clock: string | null }>, readonly counters: { readonly returns: number, readonly reopenings: number }, readonly escalationPack: { readonly symptom: string | null, readonly tried: string | null, readonly evidence: string | null, readonly hypothesis: string | null, readonly ask: string | null } | null, readonly mergedInto: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } | null, readonly links: ReadonlyArray<{ readonly id: string, readonly link: LinkKind, readonly ticket: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } }>, readonly may: { readonly qualify: boolean, readonly rank: boolean, readonly assign: boolean, readonly take: boolean, readonly hold: boolean, readonly resume: boolean, readonly resolve: boolean, readonly escalate: boolean, readonly return: boolean, readonly confirm: boolean, readonly reopen: boolean, readonly close: boolean, readonly cancel: boolean, readonly merge: boolean, readonly split: boolean, readonly link: boolean, readonly commentPublic: boolean, readonly commentInternal: boolean }, readonly client: { readonly id: string, readonly name: string, readonly code: string, readonly tint: number }, readonly team: { readonly id: string, readonly name: string } | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly clocks: ReadonlyArray<{ readonly name: string, readonly kind: ClockKind, readonly state: ClockState, readonly outcome: ClockOutcome, readonly target: number | null, readonly coverageId: string | null, readonly anchoredAt: string, readonly usedMs: number, readonly dueAt: string | null, readonly breachedAt: string | null }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type CancelTicketMutationVariables = Exact<{
  actId: string;
  input: CancelTicketInput;
}>;


export type CancelTicketMutation = { readonly cancelTicket:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly rule: string, readonly message: string }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly impact: Grade | null, readonly urgency: Grade | null, readonly root: TicketRoot | null, readonly resolvedAt: string | null, readonly closedAt: string | null, readonly wakesAt: string | null, readonly clientPriority: Priority | null, readonly resolutionCause: ResolutionCause | null, readonly resolutionSummary: string | null, readonly id: string, readonly reference: string, readonly title: string | null, readonly kind: TicketKind, readonly status: TicketStatus, readonly holdReason: HoldReason | null, readonly priority: Priority, readonly level: Level, readonly channel: Channel, readonly openedAt: string, readonly updatedAt: string, readonly assignedAt: string | null, readonly nextDueAt: string | null, readonly revision: number, readonly category: { readonly id: string, readonly name: string } | null, readonly site: { readonly id: string, readonly name: string } | null, readonly service: { readonly id: string, readonly name: string } | null, readonly contact: { readonly id: string, readonly name: string, readonly jobTitle: string | null, readonly email: string | null, readonly phone: string | null, readonly language: string } | null, readonly clockFacts: ReadonlyArray<{ readonly at: string, readonly type: string, readonly priority: Priority | null, readonly serviceId: string | null, readonly level: Level | null, readonly deskId: string | null, readonly reason: HoldReason | null, readonly supplier: string | null, readonly versionId: string | null, readonly clock: string | null }>, readonly counters: { readonly returns: number, readonly reopenings: number }, readonly escalationPack: { readonly symptom: string | null, readonly tried: string | null, readonly evidence: string | null, readonly hypothesis: string | null, readonly ask: string | null } | null, readonly mergedInto: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } | null, readonly links: ReadonlyArray<{ readonly id: string, readonly link: LinkKind, readonly ticket: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } }>, readonly may: { readonly qualify: boolean, readonly rank: boolean, readonly assign: boolean, readonly take: boolean, readonly hold: boolean, readonly resume: boolean, readonly resolve: boolean, readonly escalate: boolean, readonly return: boolean, readonly confirm: boolean, readonly reopen: boolean, readonly close: boolean, readonly cancel: boolean, readonly merge: boolean, readonly split: boolean, readonly link: boolean, readonly commentPublic: boolean, readonly commentInternal: boolean }, readonly client: { readonly id: string, readonly name: string, readonly code: string, readonly tint: number }, readonly team: { readonly id: string, readonly name: string } | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly clocks: ReadonlyArray<{ readonly name: string, readonly kind: ClockKind, readonly state: ClockState, readonly outcome: ClockOutcome, readonly target: number | null, readonly coverageId: string | null, readonly anchoredAt: string, readonly usedMs: number, readonly dueAt: string | null, readonly breachedAt: string | null }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type MergeTicketMutationVariables = Exact<{
  actId: string;
  input: MergeTicketInput;
}>;


export type MergeTicketMutation = { readonly mergeTicket:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly rule: string, readonly message: string }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly impact: Grade | null, readonly urgency: Grade | null, readonly root: TicketRoot | null, readonly resolvedAt: string | null, readonly closedAt: string | null, readonly wakesAt: string | null, readonly clientPriority: Priority | null, readonly resolutionCause: ResolutionCause | null, readonly resolutionSummary: string | null, readonly id: string, readonly reference: string, readonly title: string | null, readonly kind: TicketKind, readonly status: TicketStatus, readonly holdReason: HoldReason | null, readonly priority: Priority, readonly level: Level, readonly channel: Channel, readonly openedAt: string, readonly updatedAt: string, readonly assignedAt: string | null, readonly nextDueAt: string | null, readonly revision: number, readonly category: { readonly id: string, readonly name: string } | null, readonly site: { readonly id: string, readonly name: string } | null, readonly service: { readonly id: string, readonly name: string } | null, readonly contact: { readonly id: string, readonly name: string, readonly jobTitle: string | null, readonly email: string | null, readonly phone: string | null, readonly language: string } | null, readonly clockFacts: ReadonlyArray<{ readonly at: string, readonly type: string, readonly priority: Priority | null, readonly serviceId: string | null, readonly level: Level | null, readonly deskId: string | null, readonly reason: HoldReason | null, readonly supplier: string | null, readonly versionId: string | null, readonly clock: string | null }>, readonly counters: { readonly returns: number, readonly reopenings: number }, readonly escalationPack: { readonly symptom: string | null, readonly tried: string | null, readonly evidence: string | null, readonly hypothesis: string | null, readonly ask: string | null } | null, readonly mergedInto: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } | null, readonly links: ReadonlyArray<{ readonly id: string, readonly link: LinkKind, readonly ticket: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } }>, readonly may: { readonly qualify: boolean, readonly rank: boolean, readonly assign: boolean, readonly take: boolean, readonly hold: boolean, readonly resume: boolean, readonly resolve: boolean, readonly escalate: boolean, readonly return: boolean, readonly confirm: boolean, readonly reopen: boolean, readonly close: boolean, readonly cancel: boolean, readonly merge: boolean, readonly split: boolean, readonly link: boolean, readonly commentPublic: boolean, readonly commentInternal: boolean }, readonly client: { readonly id: string, readonly name: string, readonly code: string, readonly tint: number }, readonly team: { readonly id: string, readonly name: string } | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly clocks: ReadonlyArray<{ readonly name: string, readonly kind: ClockKind, readonly state: ClockState, readonly outcome: ClockOutcome, readonly target: number | null, readonly coverageId: string | null, readonly anchoredAt: string, readonly usedMs: number, readonly dueAt: string | null, readonly breachedAt: string | null }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type LinkTicketsMutationVariables = Exact<{
  actId: string;
  input: LinkTicketsInput;
}>;


export type LinkTicketsMutation = { readonly linkTickets:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly rule: string, readonly message: string }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly impact: Grade | null, readonly urgency: Grade | null, readonly root: TicketRoot | null, readonly resolvedAt: string | null, readonly closedAt: string | null, readonly wakesAt: string | null, readonly clientPriority: Priority | null, readonly resolutionCause: ResolutionCause | null, readonly resolutionSummary: string | null, readonly id: string, readonly reference: string, readonly title: string | null, readonly kind: TicketKind, readonly status: TicketStatus, readonly holdReason: HoldReason | null, readonly priority: Priority, readonly level: Level, readonly channel: Channel, readonly openedAt: string, readonly updatedAt: string, readonly assignedAt: string | null, readonly nextDueAt: string | null, readonly revision: number, readonly category: { readonly id: string, readonly name: string } | null, readonly site: { readonly id: string, readonly name: string } | null, readonly service: { readonly id: string, readonly name: string } | null, readonly contact: { readonly id: string, readonly name: string, readonly jobTitle: string | null, readonly email: string | null, readonly phone: string | null, readonly language: string } | null, readonly clockFacts: ReadonlyArray<{ readonly at: string, readonly type: string, readonly priority: Priority | null, readonly serviceId: string | null, readonly level: Level | null, readonly deskId: string | null, readonly reason: HoldReason | null, readonly supplier: string | null, readonly versionId: string | null, readonly clock: string | null }>, readonly counters: { readonly returns: number, readonly reopenings: number }, readonly escalationPack: { readonly symptom: string | null, readonly tried: string | null, readonly evidence: string | null, readonly hypothesis: string | null, readonly ask: string | null } | null, readonly mergedInto: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } | null, readonly links: ReadonlyArray<{ readonly id: string, readonly link: LinkKind, readonly ticket: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } }>, readonly may: { readonly qualify: boolean, readonly rank: boolean, readonly assign: boolean, readonly take: boolean, readonly hold: boolean, readonly resume: boolean, readonly resolve: boolean, readonly escalate: boolean, readonly return: boolean, readonly confirm: boolean, readonly reopen: boolean, readonly close: boolean, readonly cancel: boolean, readonly merge: boolean, readonly split: boolean, readonly link: boolean, readonly commentPublic: boolean, readonly commentInternal: boolean }, readonly client: { readonly id: string, readonly name: string, readonly code: string, readonly tint: number }, readonly team: { readonly id: string, readonly name: string } | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly clocks: ReadonlyArray<{ readonly name: string, readonly kind: ClockKind, readonly state: ClockState, readonly outcome: ClockOutcome, readonly target: number | null, readonly coverageId: string | null, readonly anchoredAt: string, readonly usedMs: number, readonly dueAt: string | null, readonly breachedAt: string | null }> }
   };

export type UnlinkTicketsMutationVariables = Exact<{
  actId: string;
  input: UnlinkTicketsInput;
}>;


export type UnlinkTicketsMutation = { readonly unlinkTickets:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly rule: string, readonly message: string }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly impact: Grade | null, readonly urgency: Grade | null, readonly root: TicketRoot | null, readonly resolvedAt: string | null, readonly closedAt: string | null, readonly wakesAt: string | null, readonly clientPriority: Priority | null, readonly resolutionCause: ResolutionCause | null, readonly resolutionSummary: string | null, readonly id: string, readonly reference: string, readonly title: string | null, readonly kind: TicketKind, readonly status: TicketStatus, readonly holdReason: HoldReason | null, readonly priority: Priority, readonly level: Level, readonly channel: Channel, readonly openedAt: string, readonly updatedAt: string, readonly assignedAt: string | null, readonly nextDueAt: string | null, readonly revision: number, readonly category: { readonly id: string, readonly name: string } | null, readonly site: { readonly id: string, readonly name: string } | null, readonly service: { readonly id: string, readonly name: string } | null, readonly contact: { readonly id: string, readonly name: string, readonly jobTitle: string | null, readonly email: string | null, readonly phone: string | null, readonly language: string } | null, readonly clockFacts: ReadonlyArray<{ readonly at: string, readonly type: string, readonly priority: Priority | null, readonly serviceId: string | null, readonly level: Level | null, readonly deskId: string | null, readonly reason: HoldReason | null, readonly supplier: string | null, readonly versionId: string | null, readonly clock: string | null }>, readonly counters: { readonly returns: number, readonly reopenings: number }, readonly escalationPack: { readonly symptom: string | null, readonly tried: string | null, readonly evidence: string | null, readonly hypothesis: string | null, readonly ask: string | null } | null, readonly mergedInto: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } | null, readonly links: ReadonlyArray<{ readonly id: string, readonly link: LinkKind, readonly ticket: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } }>, readonly may: { readonly qualify: boolean, readonly rank: boolean, readonly assign: boolean, readonly take: boolean, readonly hold: boolean, readonly resume: boolean, readonly resolve: boolean, readonly escalate: boolean, readonly return: boolean, readonly confirm: boolean, readonly reopen: boolean, readonly close: boolean, readonly cancel: boolean, readonly merge: boolean, readonly split: boolean, readonly link: boolean, readonly commentPublic: boolean, readonly commentInternal: boolean }, readonly client: { readonly id: string, readonly name: string, readonly code: string, readonly tint: number }, readonly team: { readonly id: string, readonly name: string } | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly clocks: ReadonlyArray<{ readonly name: string, readonly kind: ClockKind, readonly state: ClockState, readonly outcome: ClockOutcome, readonly target: number | null, readonly coverageId: string | null, readonly anchoredAt: string, readonly usedMs: number, readonly dueAt: string | null, readonly breachedAt: string | null }> }
   };

export type SetClientPriorityMutationVariables = Exact<{
  actId: string;
  input: SetClientPriorityInput;
}>;


export type SetClientPriorityMutation = { readonly setClientPriority:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly rule: string, readonly message: string }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly impact: Grade | null, readonly urgency: Grade | null, readonly root: TicketRoot | null, readonly resolvedAt: string | null, readonly closedAt: string | null, readonly wakesAt: string | null, readonly clientPriority: Priority | null, readonly resolutionCause: ResolutionCause | null, readonly resolutionSummary: string | null, readonly id: string, readonly reference: string, readonly title: string | null, readonly kind: TicketKind, readonly status: TicketStatus, readonly holdReason: HoldReason | null, readonly priority: Priority, readonly level: Level, readonly channel: Channel, readonly openedAt: string, readonly updatedAt: string, readonly assignedAt: string | null, readonly nextDueAt: string | null, readonly revision: number, readonly category: { readonly id: string, readonly name: string } | null, readonly site: { readonly id: string, readonly name: string } | null, readonly service: { readonly id: string, readonly name: string } | null, readonly contact: { readonly id: string, readonly name: string, readonly jobTitle: string | null, readonly email: string | null, readonly phone: string | null, readonly language: string } | null, readonly clockFacts: ReadonlyArray<{ readonly at: string, readonly type: string, readonly priority: Priority | null, readonly serviceId: string | null, readonly level: Level | null, readonly deskId: string | null, readonly reason: HoldReason | null, readonly supplier: string | null, readonly versionId: string | null, readonly clock: string | null }>, readonly counters: { readonly returns: number, readonly reopenings: number }, readonly escalationPack: { readonly symptom: string | null, readonly tried: string | null, readonly evidence: string | null, readonly hypothesis: string | null, readonly ask: string | null } | null, readonly mergedInto: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } | null, readonly links: ReadonlyArray<{ readonly id: string, readonly link: LinkKind, readonly ticket: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } }>, readonly may: { readonly qualify: boolean, readonly rank: boolean, readonly assign: boolean, readonly take: boolean, readonly hold: boolean, readonly resume: boolean, readonly resolve: boolean, readonly escalate: boolean, readonly return: boolean, readonly confirm: boolean, readonly reopen: boolean, readonly close: boolean, readonly cancel: boolean, readonly merge: boolean, readonly split: boolean, readonly link: boolean, readonly commentPublic: boolean, readonly commentInternal: boolean }, readonly client: { readonly id: string, readonly name: string, readonly code: string, readonly tint: number }, readonly team: { readonly id: string, readonly name: string } | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly clocks: ReadonlyArray<{ readonly name: string, readonly kind: ClockKind, readonly state: ClockState, readonly outcome: ClockOutcome, readonly target: number | null, readonly coverageId: string | null, readonly anchoredAt: string, readonly usedMs: number, readonly dueAt: string | null, readonly breachedAt: string | null }> }
    | { readonly code: string, readonly message: string }
   };

export type SplitTicketMutationVariables = Exact<{
  actId: string;
  input: SplitTicketInput;
}>;


export type SplitTicketMutation = { readonly splitTicket:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly rule: string, readonly message: string }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly id: string, readonly reference: string }
    | { readonly code: string, readonly message: string }
   };

export type OpenFollowUpMutationVariables = Exact<{
  actId: string;
  input: OpenTicketInput;
}>;


export type OpenFollowUpMutation = { readonly openTicket:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly rule: string, readonly message: string }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly id: string, readonly reference: string }
   };

export type NewTicketOnSheetFragment = { readonly id: string, readonly reference: string };

export type TicketsOfClientQueryVariables = Exact<{
  clientId: string;
  text: string;
  status?: ReadonlyArray<TicketStatus> | TicketStatus | null | undefined;
}>;


export type TicketsOfClientQuery = { readonly clientTickets: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } }> } | null };

export type QualifyTicketMutationVariables = Exact<{
  actId: string;
  input: QualifyTicketInput;
}>;


export type QualifyTicketMutation = { readonly qualifyTicket:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly rule: string, readonly message: string }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly impact: Grade | null, readonly urgency: Grade | null, readonly root: TicketRoot | null, readonly resolvedAt: string | null, readonly closedAt: string | null, readonly wakesAt: string | null, readonly clientPriority: Priority | null, readonly resolutionCause: ResolutionCause | null, readonly resolutionSummary: string | null, readonly id: string, readonly reference: string, readonly title: string | null, readonly kind: TicketKind, readonly status: TicketStatus, readonly holdReason: HoldReason | null, readonly priority: Priority, readonly level: Level, readonly channel: Channel, readonly openedAt: string, readonly updatedAt: string, readonly assignedAt: string | null, readonly nextDueAt: string | null, readonly revision: number, readonly client: { readonly id: string, readonly name: string, readonly code: string, readonly tint: number, readonly categories: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly category: { readonly id: string, readonly name: string } | null, readonly site: { readonly id: string, readonly name: string } | null, readonly service: { readonly id: string, readonly name: string } | null, readonly contact: { readonly id: string, readonly name: string, readonly jobTitle: string | null, readonly email: string | null, readonly phone: string | null, readonly language: string } | null, readonly clockFacts: ReadonlyArray<{ readonly at: string, readonly type: string, readonly priority: Priority | null, readonly serviceId: string | null, readonly level: Level | null, readonly deskId: string | null, readonly reason: HoldReason | null, readonly supplier: string | null, readonly versionId: string | null, readonly clock: string | null }>, readonly counters: { readonly returns: number, readonly reopenings: number }, readonly escalationPack: { readonly symptom: string | null, readonly tried: string | null, readonly evidence: string | null, readonly hypothesis: string | null, readonly ask: string | null } | null, readonly mergedInto: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } | null, readonly links: ReadonlyArray<{ readonly id: string, readonly link: LinkKind, readonly ticket: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } }>, readonly may: { readonly qualify: boolean, readonly rank: boolean, readonly assign: boolean, readonly take: boolean, readonly hold: boolean, readonly resume: boolean, readonly resolve: boolean, readonly escalate: boolean, readonly return: boolean, readonly confirm: boolean, readonly reopen: boolean, readonly close: boolean, readonly cancel: boolean, readonly merge: boolean, readonly split: boolean, readonly link: boolean, readonly commentPublic: boolean, readonly commentInternal: boolean }, readonly team: { readonly id: string, readonly name: string } | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly clocks: ReadonlyArray<{ readonly name: string, readonly kind: ClockKind, readonly state: ClockState, readonly outcome: ClockOutcome, readonly target: number | null, readonly coverageId: string | null, readonly anchoredAt: string, readonly usedMs: number, readonly dueAt: string | null, readonly breachedAt: string | null }> }
    | { readonly code: string, readonly message: string }
   };

export type SheetTicketFragment = { readonly impact: Grade | null, readonly urgency: Grade | null, readonly root: TicketRoot | null, readonly resolvedAt: string | null, readonly closedAt: string | null, readonly wakesAt: string | null, readonly clientPriority: Priority | null, readonly resolutionCause: ResolutionCause | null, readonly resolutionSummary: string | null, readonly id: string, readonly reference: string, readonly title: string | null, readonly kind: TicketKind, readonly status: TicketStatus, readonly holdReason: HoldReason | null, readonly priority: Priority, readonly level: Level, readonly channel: Channel, readonly openedAt: string, readonly updatedAt: string, readonly assignedAt: string | null, readonly nextDueAt: string | null, readonly revision: number, readonly category: { readonly id: string, readonly name: string } | null, readonly site: { readonly id: string, readonly name: string } | null, readonly service: { readonly id: string, readonly name: string } | null, readonly contact: { readonly id: string, readonly name: string, readonly jobTitle: string | null, readonly email: string | null, readonly phone: string | null, readonly language: string } | null, readonly clockFacts: ReadonlyArray<{ readonly at: string, readonly type: string, readonly priority: Priority | null, readonly serviceId: string | null, readonly level: Level | null, readonly deskId: string | null, readonly reason: HoldReason | null, readonly supplier: string | null, readonly versionId: string | null, readonly clock: string | null }>, readonly counters: { readonly returns: number, readonly reopenings: number }, readonly escalationPack: { readonly symptom: string | null, readonly tried: string | null, readonly evidence: string | null, readonly hypothesis: string | null, readonly ask: string | null } | null, readonly mergedInto: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } | null, readonly links: ReadonlyArray<{ readonly id: string, readonly link: LinkKind, readonly ticket: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } }>, readonly may: { readonly qualify: boolean, readonly rank: boolean, readonly assign: boolean, readonly take: boolean, readonly hold: boolean, readonly resume: boolean, readonly resolve: boolean, readonly escalate: boolean, readonly return: boolean, readonly confirm: boolean, readonly reopen: boolean, readonly close: boolean, readonly cancel: boolean, readonly merge: boolean, readonly split: boolean, readonly link: boolean, readonly commentPublic: boolean, readonly commentInternal: boolean }, readonly client: { readonly id: string, readonly name: string, readonly code: string, readonly tint: number }, readonly team: { readonly id: string, readonly name: string } | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly clocks: ReadonlyArray<{ readonly name: string, readonly kind: ClockKind, readonly state: ClockState, readonly outcome: ClockOutcome, readonly target: number | null, readonly coverageId: string | null, readonly anchoredAt: string, readonly usedMs: number, readonly dueAt: string | null, readonly breachedAt: string | null }> };

export type TimelinePageFragment = { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node:
      | { readonly __typename: 'ClockEvent', readonly id: string, readonly event: ClockEventKind, readonly percent: number | null, readonly afterSeconds: number | null, readonly at: string, readonly dueAt: string | null, readonly clockKind: ClockKind }
      | { readonly __typename: 'Comment', readonly id: string, readonly at: string, readonly audience: Audience, readonly body: string | null, readonly author: { readonly id: string, readonly name: string, readonly kind: PersonKind } }
      | { readonly __typename: 'TicketFact', readonly id: string, readonly type: TicketFactType, readonly at: string, readonly priority: Priority | null, readonly level: Level | null, readonly root: TicketRoot | null, readonly kind: TicketKind | null, readonly holdReason: HoldReason | null, readonly channel: Channel | null, readonly until: string | null, readonly resumeCause: ResumeCause | null, readonly returnReason: ReturnReason | null, readonly resolutionCause: ResolutionCause | null, readonly summary: string | null, readonly by: Speaker | null, readonly closing: Closing | null, readonly cancelReason: CancelReason | null, readonly why: string | null, readonly link: LinkKind | null, readonly actor: { readonly id: string, readonly name: string, readonly kind: PersonKind }, readonly assignee: { readonly id: string, readonly name: string } | null, readonly previousAssignee: { readonly id: string, readonly name: string } | null, readonly team: { readonly id: string, readonly name: string } | null, readonly otherTicket: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } | null }
     }>, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly startCursor: string | null } };

export type TicketSheetQueryVariables = Exact<{
  reference: string;
  deskId: string;
  hasDesk: boolean;
}>;


export type TicketSheetQuery = { readonly queue?: { readonly position: string } | null, readonly ticketByReference: { readonly impact: Grade | null, readonly urgency: Grade | null, readonly root: TicketRoot | null, readonly resolvedAt: string | null, readonly closedAt: string | null, readonly wakesAt: string | null, readonly clientPriority: Priority | null, readonly resolutionCause: ResolutionCause | null, readonly resolutionSummary: string | null, readonly id: string, readonly reference: string, readonly title: string | null, readonly kind: TicketKind, readonly status: TicketStatus, readonly holdReason: HoldReason | null, readonly priority: Priority, readonly level: Level, readonly channel: Channel, readonly openedAt: string, readonly updatedAt: string, readonly assignedAt: string | null, readonly nextDueAt: string | null, readonly revision: number, readonly client: { readonly id: string, readonly name: string, readonly code: string, readonly tint: number, readonly sites: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly services: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly categories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly terms: { readonly revision: number, readonly coverages: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly versions: ReadonlyArray<{ readonly id: string, readonly from: string, readonly zone: string, readonly holidayLists: ReadonlyArray<string>, readonly countsProvisional: boolean, readonly holidays: ReadonlyArray<{ readonly date: string, readonly nameFr: string, readonly nameEn: string, readonly status: HolidayStatus, readonly list: string | null }>, readonly week: ReadonlyArray<{ readonly weekday: Weekday, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string }> }>, readonly overrides: ReadonlyArray<{ readonly date: string, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string }> }>, readonly breaks: ReadonlyArray<{ readonly date: string, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string }> }> }> }>, readonly versions: ReadonlyArray<{ readonly id: string, readonly name: string, readonly from: string, readonly targets: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly metric: ClockKind, readonly priority: Priority | null, readonly serviceId: string | null, readonly seconds: number, readonly coverageId: string }>, readonly ola: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly level: Level | null, readonly deskId: string | null, readonly priority: Priority | null, readonly seconds: number, readonly coverageId: string }> | null, readonly uc: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly supplier: string | null, readonly priority: Priority | null, readonly seconds: number, readonly coverageId: string }> | null, readonly pauses: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly reason: HoldReason, readonly owner: HoldOwner, readonly clocks: ReadonlyArray<ClockKind> }>, readonly response: { readonly id: string, readonly number: string | null, readonly endedBy: ReadonlyArray<ResponseEnd> }, readonly reopening: { readonly id: string, readonly number: string | null, readonly policy: Reopening, readonly withinDays: number }, readonly priorityChange: { readonly id: string, readonly number: string | null, readonly policy: PriorityChange }, readonly adoption: { readonly id: string, readonly number: string | null, readonly policy: Adoption }, readonly warnings: { readonly id: string, readonly number: string | null, readonly percents: ReadonlyArray<number>, readonly afterBreachSeconds: ReadonlyArray<number> }, readonly matrix: { readonly id: string, readonly number: string | null, readonly high: { readonly high: Priority, readonly medium: Priority, readonly low: Priority }, readonly medium: { readonly high: Priority, readonly medium: Priority, readonly low: Priority }, readonly low: { readonly high: Priority, readonly medium: Priority, readonly low: Priority } } | null }> } | null }, readonly timeline: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node:
          | { readonly __typename: 'ClockEvent', readonly id: string, readonly event: ClockEventKind, readonly percent: number | null, readonly afterSeconds: number | null, readonly at: string, readonly dueAt: string | null, readonly clockKind: ClockKind }
          | { readonly __typename: 'Comment', readonly id: string, readonly at: string, readonly audience: Audience, readonly body: string | null, readonly author: { readonly id: string, readonly name: string, readonly kind: PersonKind } }
          | { readonly __typename: 'TicketFact', readonly id: string, readonly type: TicketFactType, readonly at: string, readonly priority: Priority | null, readonly level: Level | null, readonly root: TicketRoot | null, readonly kind: TicketKind | null, readonly holdReason: HoldReason | null, readonly channel: Channel | null, readonly until: string | null, readonly resumeCause: ResumeCause | null, readonly returnReason: ReturnReason | null, readonly resolutionCause: ResolutionCause | null, readonly summary: string | null, readonly by: Speaker | null, readonly closing: Closing | null, readonly cancelReason: CancelReason | null, readonly why: string | null, readonly link: LinkKind | null, readonly actor: { readonly id: string, readonly name: string, readonly kind: PersonKind }, readonly assignee: { readonly id: string, readonly name: string } | null, readonly previousAssignee: { readonly id: string, readonly name: string } | null, readonly team: { readonly id: string, readonly name: string } | null, readonly otherTicket: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } | null }
         }>, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly startCursor: string | null } }, readonly category: { readonly id: string, readonly name: string } | null, readonly site: { readonly id: string, readonly name: string } | null, readonly service: { readonly id: string, readonly name: string } | null, readonly contact: { readonly id: string, readonly name: string, readonly jobTitle: string | null, readonly email: string | null, readonly phone: string | null, readonly language: string } | null, readonly clockFacts: ReadonlyArray<{ readonly at: string, readonly type: string, readonly priority: Priority | null, readonly serviceId: string | null, readonly level: Level | null, readonly deskId: string | null, readonly reason: HoldReason | null, readonly supplier: string | null, readonly versionId: string | null, readonly clock: string | null }>, readonly counters: { readonly returns: number, readonly reopenings: number }, readonly escalationPack: { readonly symptom: string | null, readonly tried: string | null, readonly evidence: string | null, readonly hypothesis: string | null, readonly ask: string | null } | null, readonly mergedInto: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } | null, readonly links: ReadonlyArray<{ readonly id: string, readonly link: LinkKind, readonly ticket: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } }>, readonly may: { readonly qualify: boolean, readonly rank: boolean, readonly assign: boolean, readonly take: boolean, readonly hold: boolean, readonly resume: boolean, readonly resolve: boolean, readonly escalate: boolean, readonly return: boolean, readonly confirm: boolean, readonly reopen: boolean, readonly close: boolean, readonly cancel: boolean, readonly merge: boolean, readonly split: boolean, readonly link: boolean, readonly commentPublic: boolean, readonly commentInternal: boolean }, readonly team: { readonly id: string, readonly name: string } | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly clocks: ReadonlyArray<{ readonly name: string, readonly kind: ClockKind, readonly state: ClockState, readonly outcome: ClockOutcome, readonly target: number | null, readonly coverageId: string | null, readonly anchoredAt: string, readonly usedMs: number, readonly dueAt: string | null, readonly breachedAt: string | null }> } | null };

export type OlderTimelineQueryVariables = Exact<{
  id: string;
  before: string;
}>;


export type OlderTimelineQuery = { readonly ticket: { readonly id: string, readonly timeline: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node:
          | { readonly __typename: 'ClockEvent', readonly id: string, readonly event: ClockEventKind, readonly percent: number | null, readonly afterSeconds: number | null, readonly at: string, readonly dueAt: string | null, readonly clockKind: ClockKind }
          | { readonly __typename: 'Comment', readonly id: string, readonly at: string, readonly audience: Audience, readonly body: string | null, readonly author: { readonly id: string, readonly name: string, readonly kind: PersonKind } }
          | { readonly __typename: 'TicketFact', readonly id: string, readonly type: TicketFactType, readonly at: string, readonly priority: Priority | null, readonly level: Level | null, readonly root: TicketRoot | null, readonly kind: TicketKind | null, readonly holdReason: HoldReason | null, readonly channel: Channel | null, readonly until: string | null, readonly resumeCause: ResumeCause | null, readonly returnReason: ReturnReason | null, readonly resolutionCause: ResolutionCause | null, readonly summary: string | null, readonly by: Speaker | null, readonly closing: Closing | null, readonly cancelReason: CancelReason | null, readonly why: string | null, readonly link: LinkKind | null, readonly actor: { readonly id: string, readonly name: string, readonly kind: PersonKind }, readonly assignee: { readonly id: string, readonly name: string } | null, readonly previousAssignee: { readonly id: string, readonly name: string } | null, readonly team: { readonly id: string, readonly name: string } | null, readonly otherTicket: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } | null }
         }>, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly startCursor: string | null } } } | null };

export type TicketChangedSubscriptionVariables = Exact<{
  ticketId: string;
  after?: string | null | undefined;
}>;


export type TicketChangedSubscription = { readonly ticketChanged: { readonly position: string, readonly kind: LiveChangeKind, readonly at: string, readonly ticket: { readonly impact: Grade | null, readonly urgency: Grade | null, readonly root: TicketRoot | null, readonly resolvedAt: string | null, readonly closedAt: string | null, readonly wakesAt: string | null, readonly clientPriority: Priority | null, readonly resolutionCause: ResolutionCause | null, readonly resolutionSummary: string | null, readonly id: string, readonly reference: string, readonly title: string | null, readonly kind: TicketKind, readonly status: TicketStatus, readonly holdReason: HoldReason | null, readonly priority: Priority, readonly level: Level, readonly channel: Channel, readonly openedAt: string, readonly updatedAt: string, readonly assignedAt: string | null, readonly nextDueAt: string | null, readonly revision: number, readonly client: { readonly id: string, readonly name: string, readonly code: string, readonly tint: number, readonly terms: { readonly revision: number } | null }, readonly timeline: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node:
            | { readonly __typename: 'ClockEvent', readonly id: string, readonly event: ClockEventKind, readonly percent: number | null, readonly afterSeconds: number | null, readonly at: string, readonly dueAt: string | null, readonly clockKind: ClockKind }
            | { readonly __typename: 'Comment', readonly id: string, readonly at: string, readonly audience: Audience, readonly body: string | null, readonly author: { readonly id: string, readonly name: string, readonly kind: PersonKind } }
            | { readonly __typename: 'TicketFact', readonly id: string, readonly type: TicketFactType, readonly at: string, readonly priority: Priority | null, readonly level: Level | null, readonly root: TicketRoot | null, readonly kind: TicketKind | null, readonly holdReason: HoldReason | null, readonly channel: Channel | null, readonly until: string | null, readonly resumeCause: ResumeCause | null, readonly returnReason: ReturnReason | null, readonly resolutionCause: ResolutionCause | null, readonly summary: string | null, readonly by: Speaker | null, readonly closing: Closing | null, readonly cancelReason: CancelReason | null, readonly why: string | null, readonly link: LinkKind | null, readonly actor: { readonly id: string, readonly name: string, readonly kind: PersonKind }, readonly assignee: { readonly id: string, readonly name: string } | null, readonly previousAssignee: { readonly id: string, readonly name: string } | null, readonly team: { readonly id: string, readonly name: string } | null, readonly otherTicket: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } | null }
           }>, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly startCursor: string | null } }, readonly category: { readonly id: string, readonly name: string } | null, readonly site: { readonly id: string, readonly name: string } | null, readonly service: { readonly id: string, readonly name: string } | null, readonly contact: { readonly id: string, readonly name: string, readonly jobTitle: string | null, readonly email: string | null, readonly phone: string | null, readonly language: string } | null, readonly clockFacts: ReadonlyArray<{ readonly at: string, readonly type: string, readonly priority: Priority | null, readonly serviceId: string | null, readonly level: Level | null, readonly deskId: string | null, readonly reason: HoldReason | null, readonly supplier: string | null, readonly versionId: string | null, readonly clock: string | null }>, readonly counters: { readonly returns: number, readonly reopenings: number }, readonly escalationPack: { readonly symptom: string | null, readonly tried: string | null, readonly evidence: string | null, readonly hypothesis: string | null, readonly ask: string | null } | null, readonly mergedInto: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } | null, readonly links: ReadonlyArray<{ readonly id: string, readonly link: LinkKind, readonly ticket: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } }>, readonly may: { readonly qualify: boolean, readonly rank: boolean, readonly assign: boolean, readonly take: boolean, readonly hold: boolean, readonly resume: boolean, readonly resolve: boolean, readonly escalate: boolean, readonly return: boolean, readonly confirm: boolean, readonly reopen: boolean, readonly close: boolean, readonly cancel: boolean, readonly merge: boolean, readonly split: boolean, readonly link: boolean, readonly commentPublic: boolean, readonly commentInternal: boolean }, readonly team: { readonly id: string, readonly name: string } | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly clocks: ReadonlyArray<{ readonly name: string, readonly kind: ClockKind, readonly state: ClockState, readonly outcome: ClockOutcome, readonly target: number | null, readonly coverageId: string | null, readonly anchoredAt: string, readonly usedMs: number, readonly dueAt: string | null, readonly breachedAt: string | null }> } | null, readonly actor: { readonly id: string, readonly name: string } | null } };

export type QueuePageQueryVariables = Exact<{
  deskId: string;
  filter: TicketFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type QueuePageQuery = { readonly queue: { readonly totalCount: number, readonly position: string, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly reference: string, readonly title: string | null, readonly kind: TicketKind, readonly status: TicketStatus, readonly holdReason: HoldReason | null, readonly priority: Priority, readonly level: Level, readonly channel: Channel, readonly openedAt: string, readonly updatedAt: string, readonly assignedAt: string | null, readonly nextDueAt: string | null, readonly revision: number, readonly client: { readonly id: string, readonly name: string, readonly code: string, readonly tint: number }, readonly team: { readonly id: string, readonly name: string } | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly clocks: ReadonlyArray<{ readonly name: string, readonly kind: ClockKind, readonly state: ClockState, readonly outcome: ClockOutcome, readonly target: number | null, readonly coverageId: string | null, readonly anchoredAt: string, readonly usedMs: number, readonly dueAt: string | null, readonly breachedAt: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type QueueCountsQueryVariables = Exact<{
  deskId: string;
}>;


export type QueueCountsQuery = { readonly unassigned: { readonly totalCount: number } | null, readonly open: { readonly totalCount: number } | null, readonly mine: { readonly totalCount: number } | null };

export type QueueChangedSubscriptionVariables = Exact<{
  deskId: string;
  after?: string | null | undefined;
}>;


export type QueueChangedSubscription = { readonly queueChanged: { readonly position: string, readonly kind: LiveChangeKind, readonly at: string, readonly ticketId: string | null, readonly ticket: { readonly id: string, readonly reference: string, readonly title: string | null, readonly kind: TicketKind, readonly status: TicketStatus, readonly holdReason: HoldReason | null, readonly priority: Priority, readonly level: Level, readonly channel: Channel, readonly openedAt: string, readonly updatedAt: string, readonly assignedAt: string | null, readonly nextDueAt: string | null, readonly revision: number, readonly client: { readonly id: string, readonly name: string, readonly code: string, readonly tint: number }, readonly team: { readonly id: string, readonly name: string } | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly clocks: ReadonlyArray<{ readonly name: string, readonly kind: ClockKind, readonly state: ClockState, readonly outcome: ClockOutcome, readonly target: number | null, readonly coverageId: string | null, readonly anchoredAt: string, readonly usedMs: number, readonly dueAt: string | null, readonly breachedAt: string | null }> } | null, readonly actor: { readonly id: string, readonly name: string } | null } };

export type DeskCoveragesQueryVariables = Exact<{
  deskId: string;
}>;


export type DeskCoveragesQuery = { readonly coverages: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly versions: ReadonlyArray<{ readonly id: string, readonly from: string, readonly zone: string, readonly holidayLists: ReadonlyArray<string>, readonly countsProvisional: boolean, readonly holidays: ReadonlyArray<{ readonly date: string, readonly nameFr: string, readonly nameEn: string, readonly status: HolidayStatus, readonly list: string | null }>, readonly week: ReadonlyArray<{ readonly weekday: Weekday, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string }> }>, readonly overrides: ReadonlyArray<{ readonly date: string, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string }> }>, readonly breaks: ReadonlyArray<{ readonly date: string, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string }> }> }> }> };

export type ClientContactsQueryVariables = Exact<{
  clientId: string;
  search?: string | null | undefined;
}>;


export type ClientContactsQuery = { readonly client: { readonly id: string, readonly contacts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly jobTitle: string | null }> } | null };

export type OpenTicketMutationVariables = Exact<{
  actId: string;
  input: OpenTicketInput;
}>;


export type OpenTicketMutation = { readonly openTicket:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly rule: string, readonly message: string }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly id: string, readonly reference: string, readonly title: string | null, readonly kind: TicketKind, readonly status: TicketStatus, readonly holdReason: HoldReason | null, readonly priority: Priority, readonly level: Level, readonly channel: Channel, readonly openedAt: string, readonly updatedAt: string, readonly assignedAt: string | null, readonly nextDueAt: string | null, readonly revision: number, readonly client: { readonly id: string, readonly name: string, readonly code: string, readonly tint: number }, readonly team: { readonly id: string, readonly name: string } | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly clocks: ReadonlyArray<{ readonly name: string, readonly kind: ClockKind, readonly state: ClockState, readonly outcome: ClockOutcome, readonly target: number | null, readonly coverageId: string | null, readonly anchoredAt: string, readonly usedMs: number, readonly dueAt: string | null, readonly breachedAt: string | null }> }
   };

export type TicketPeekQueryVariables = Exact<{
  id: string;
}>;


export type TicketPeekQuery = { readonly ticket: { readonly id: string, readonly reference: string, readonly title: string | null, readonly kind: TicketKind, readonly status: TicketStatus, readonly holdReason: HoldReason | null, readonly priority: Priority, readonly level: Level, readonly channel: Channel, readonly openedAt: string, readonly updatedAt: string, readonly assignedAt: string | null, readonly nextDueAt: string | null, readonly revision: number, readonly site: { readonly id: string, readonly name: string } | null, readonly service: { readonly id: string, readonly name: string } | null, readonly contact: { readonly id: string, readonly name: string, readonly jobTitle: string | null } | null, readonly may: { readonly assign: boolean, readonly take: boolean }, readonly candidates: ReadonlyArray<{ readonly level: Level | null, readonly openTickets: number, readonly ceiling: number | null, readonly eligible: boolean, readonly person: { readonly id: string, readonly name: string }, readonly team: { readonly id: string, readonly name: string } | null, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }> }>, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node:
          | { readonly __typename: 'ClockEvent', readonly id: string, readonly event: ClockEventKind, readonly percent: number | null, readonly afterSeconds: number | null, readonly at: string, readonly dueAt: string | null, readonly clockKind: ClockKind }
          | { readonly __typename: 'Comment', readonly id: string, readonly at: string, readonly audience: Audience, readonly body: string | null, readonly author: { readonly id: string, readonly name: string, readonly kind: PersonKind } }
          | { readonly __typename: 'TicketFact', readonly id: string, readonly type: TicketFactType, readonly at: string, readonly priority: Priority | null, readonly level: Level | null, readonly root: TicketRoot | null, readonly kind: TicketKind | null, readonly holdReason: HoldReason | null, readonly channel: Channel | null, readonly until: string | null, readonly resumeCause: ResumeCause | null, readonly returnReason: ReturnReason | null, readonly resolutionCause: ResolutionCause | null, readonly summary: string | null, readonly by: Speaker | null, readonly closing: Closing | null, readonly cancelReason: CancelReason | null, readonly why: string | null, readonly link: LinkKind | null, readonly actor: { readonly id: string, readonly name: string, readonly kind: PersonKind }, readonly assignee: { readonly id: string, readonly name: string } | null, readonly previousAssignee: { readonly id: string, readonly name: string } | null, readonly team: { readonly id: string, readonly name: string } | null, readonly otherTicket: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } | null }
         }> }, readonly client: { readonly id: string, readonly name: string, readonly code: string, readonly tint: number }, readonly team: { readonly id: string, readonly name: string } | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly clocks: ReadonlyArray<{ readonly name: string, readonly kind: ClockKind, readonly state: ClockState, readonly outcome: ClockOutcome, readonly target: number | null, readonly coverageId: string | null, readonly anchoredAt: string, readonly usedMs: number, readonly dueAt: string | null, readonly breachedAt: string | null }> } | null };

export type DeskTeamQueryVariables = Exact<{
  deskId: string;
  from: string;
  until: string;
}>;


export type DeskTeamQuery = { readonly deskTeam: { readonly members: ReadonlyArray<{ readonly level: Level | null, readonly openTickets: number, readonly person: { readonly id: string, readonly name: string }, readonly team: { readonly id: string, readonly name: string } | null, readonly presence: { readonly state: PresenceState, readonly since: string | null }, readonly blocks: ReadonlyArray<{ readonly ticketId: string, readonly reference: string, readonly title: string | null, readonly level: Level, readonly priority: Priority, readonly from: string, readonly until: string | null, readonly state: WorkState, readonly client: { readonly id: string, readonly name: string, readonly code: string, readonly tint: number } }> }> } | null };

export type TeamMemberFragment = { readonly level: Level | null, readonly openTickets: number, readonly person: { readonly id: string, readonly name: string }, readonly team: { readonly id: string, readonly name: string } | null, readonly presence: { readonly state: PresenceState, readonly since: string | null }, readonly blocks: ReadonlyArray<{ readonly ticketId: string, readonly reference: string, readonly title: string | null, readonly level: Level, readonly priority: Priority, readonly from: string, readonly until: string | null, readonly state: WorkState, readonly client: { readonly id: string, readonly name: string, readonly code: string, readonly tint: number } }> };

export type WorkBlockFragment = { readonly ticketId: string, readonly reference: string, readonly title: string | null, readonly level: Level, readonly priority: Priority, readonly from: string, readonly until: string | null, readonly state: WorkState, readonly client: { readonly id: string, readonly name: string, readonly code: string, readonly tint: number } };

export type TakersQueryVariables = Exact<{
  ticketId: string;
}>;


export type TakersQuery = { readonly ticket: { readonly id: string, readonly may: { readonly assign: boolean }, readonly candidates: ReadonlyArray<{ readonly eligible: boolean, readonly reason: string | null, readonly person: { readonly id: string } }> } | null };

export type ListedTicketsQueryVariables = Exact<{
  filter: TicketFilter;
  sort: TicketSort;
  first: number;
  after?: string | null | undefined;
  counted: boolean;
}>;


export type ListedTicketsQuery = { readonly tickets: { readonly position: string, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly reference: string, readonly title: string | null, readonly kind: TicketKind, readonly status: TicketStatus, readonly holdReason: HoldReason | null, readonly priority: Priority, readonly level: Level, readonly channel: Channel, readonly openedAt: string, readonly updatedAt: string, readonly assignedAt: string | null, readonly nextDueAt: string | null, readonly revision: number, readonly client: { readonly id: string, readonly name: string, readonly code: string, readonly tint: number }, readonly team: { readonly id: string, readonly name: string } | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly clocks: ReadonlyArray<{ readonly name: string, readonly kind: ClockKind, readonly state: ClockState, readonly outcome: ClockOutcome, readonly target: number | null, readonly coverageId: string | null, readonly anchoredAt: string, readonly usedMs: number, readonly dueAt: string | null, readonly breachedAt: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly count?: { readonly total: number, readonly isCapped: boolean } } | null };

export type CountTicketsQueryVariables = Exact<{
  filter: TicketFilter;
}>;


export type CountTicketsQuery = { readonly tickets: { readonly count: { readonly total: number, readonly isCapped: boolean } } | null };

export type PeopleOfDeskQueryVariables = Exact<{
  deskId: string;
  from: string;
  until: string;
}>;


export type PeopleOfDeskQuery = { readonly deskTeam: { readonly members: ReadonlyArray<{ readonly person: { readonly id: string, readonly name: string } }> } | null };

export type HoursOfDeskQueryVariables = Exact<{
  deskId: string;
}>;


export type HoursOfDeskQuery = { readonly coverages: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly versions: ReadonlyArray<{ readonly id: string, readonly from: string, readonly zone: string, readonly holidayLists: ReadonlyArray<string>, readonly countsProvisional: boolean, readonly holidays: ReadonlyArray<{ readonly date: string, readonly nameFr: string, readonly nameEn: string, readonly status: HolidayStatus, readonly list: string | null }>, readonly week: ReadonlyArray<{ readonly weekday: Weekday, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string }> }>, readonly overrides: ReadonlyArray<{ readonly date: string, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string }> }>, readonly breaks: ReadonlyArray<{ readonly date: string, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string }> }> }> }> };

export type ListChangedSubscriptionVariables = Exact<{
  deskId: string;
  after?: string | null | undefined;
}>;


export type ListChangedSubscription = { readonly queueChanged: { readonly position: string, readonly kind: LiveChangeKind, readonly ticketId: string | null, readonly ticket: { readonly id: string, readonly reference: string, readonly title: string | null, readonly kind: TicketKind, readonly status: TicketStatus, readonly holdReason: HoldReason | null, readonly priority: Priority, readonly level: Level, readonly channel: Channel, readonly openedAt: string, readonly updatedAt: string, readonly assignedAt: string | null, readonly nextDueAt: string | null, readonly revision: number, readonly client: { readonly id: string, readonly name: string, readonly code: string, readonly tint: number }, readonly team: { readonly id: string, readonly name: string } | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly clocks: ReadonlyArray<{ readonly name: string, readonly kind: ClockKind, readonly state: ClockState, readonly outcome: ClockOutcome, readonly target: number | null, readonly coverageId: string | null, readonly anchoredAt: string, readonly usedMs: number, readonly dueAt: string | null, readonly breachedAt: string | null }> } | null } };

export type SaveViewMutationVariables = Exact<{
  actId: string;
  input: SaveViewInput;
}>;


export type SaveViewMutation = { readonly saveView:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly rule: string, readonly message: string }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly id: string, readonly name: string, readonly sort: TicketSort, readonly deskId: string | null, readonly isMine: boolean, readonly owner: { readonly id: string, readonly name: string }, readonly faults: ReadonlyArray<{ readonly path: string, readonly rule: string, readonly message: string }>, readonly filter: { readonly assignment: AssignmentFilter, readonly assigneeIds: ReadonlyArray<string> | null, readonly teamIds: ReadonlyArray<string> | null, readonly clientId: string | null, readonly siteIds: ReadonlyArray<string> | null, readonly categoryIds: ReadonlyArray<string> | null, readonly priority: ReadonlyArray<Priority> | null, readonly level: ReadonlyArray<Level> | null, readonly status: ReadonlyArray<TicketStatus> | null, readonly kind: ReadonlyArray<TicketKind> | null, readonly root: ReadonlyArray<TicketRoot> | null, readonly channel: ReadonlyArray<Channel> | null, readonly openedFrom: string | null, readonly openedTo: string | null, readonly updatedSince: string | null, readonly overdue: boolean | null, readonly text: string | null } }
    | { readonly code: string, readonly message: string }
   };

export type ChangeViewMutationVariables = Exact<{
  actId: string;
  input: ChangeViewInput;
}>;


export type ChangeViewMutation = { readonly changeView:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly rule: string, readonly message: string }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly id: string, readonly name: string, readonly sort: TicketSort, readonly deskId: string | null, readonly isMine: boolean, readonly owner: { readonly id: string, readonly name: string }, readonly faults: ReadonlyArray<{ readonly path: string, readonly rule: string, readonly message: string }>, readonly filter: { readonly assignment: AssignmentFilter, readonly assigneeIds: ReadonlyArray<string> | null, readonly teamIds: ReadonlyArray<string> | null, readonly clientId: string | null, readonly siteIds: ReadonlyArray<string> | null, readonly categoryIds: ReadonlyArray<string> | null, readonly priority: ReadonlyArray<Priority> | null, readonly level: ReadonlyArray<Level> | null, readonly status: ReadonlyArray<TicketStatus> | null, readonly kind: ReadonlyArray<TicketKind> | null, readonly root: ReadonlyArray<TicketRoot> | null, readonly channel: ReadonlyArray<Channel> | null, readonly openedFrom: string | null, readonly openedTo: string | null, readonly updatedSince: string | null, readonly overdue: boolean | null, readonly text: string | null } }
   };

export type RemoveViewMutationVariables = Exact<{
  actId: string;
  input: RemoveViewInput;
}>;


export type RemoveViewMutation = { readonly removeView:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly rule: string, readonly message: string }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly viewId: string }
   };

export type TicketClockFragment = { readonly name: string, readonly kind: ClockKind, readonly state: ClockState, readonly outcome: ClockOutcome, readonly target: number | null, readonly coverageId: string | null, readonly anchoredAt: string, readonly usedMs: number, readonly dueAt: string | null, readonly breachedAt: string | null };

export type ClockFactFragment = { readonly at: string, readonly type: string, readonly priority: Priority | null, readonly serviceId: string | null, readonly level: Level | null, readonly deskId: string | null, readonly reason: HoldReason | null, readonly supplier: string | null, readonly versionId: string | null, readonly clock: string | null };

export type CalendarHoursFragment = { readonly id: string, readonly from: string, readonly zone: string, readonly holidayLists: ReadonlyArray<string>, readonly countsProvisional: boolean, readonly week: ReadonlyArray<{ readonly weekday: Weekday, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string }> }>, readonly overrides: ReadonlyArray<{ readonly date: string, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string }> }>, readonly breaks: ReadonlyArray<{ readonly date: string, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string }> }> };

export type CoverageFragment = { readonly id: string, readonly number: string | null, readonly versions: ReadonlyArray<{ readonly id: string, readonly from: string, readonly zone: string, readonly holidayLists: ReadonlyArray<string>, readonly countsProvisional: boolean, readonly holidays: ReadonlyArray<{ readonly date: string, readonly nameFr: string, readonly nameEn: string, readonly status: HolidayStatus, readonly list: string | null }>, readonly week: ReadonlyArray<{ readonly weekday: Weekday, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string }> }>, readonly overrides: ReadonlyArray<{ readonly date: string, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string }> }>, readonly breaks: ReadonlyArray<{ readonly date: string, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string }> }> }> };

export type ClausesFragment = { readonly id: string, readonly name: string, readonly from: string, readonly targets: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly metric: ClockKind, readonly priority: Priority | null, readonly serviceId: string | null, readonly seconds: number, readonly coverageId: string }>, readonly ola: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly level: Level | null, readonly deskId: string | null, readonly priority: Priority | null, readonly seconds: number, readonly coverageId: string }> | null, readonly uc: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly supplier: string | null, readonly priority: Priority | null, readonly seconds: number, readonly coverageId: string }> | null, readonly pauses: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly reason: HoldReason, readonly owner: HoldOwner, readonly clocks: ReadonlyArray<ClockKind> }>, readonly response: { readonly id: string, readonly number: string | null, readonly endedBy: ReadonlyArray<ResponseEnd> }, readonly reopening: { readonly id: string, readonly number: string | null, readonly policy: Reopening, readonly withinDays: number }, readonly priorityChange: { readonly id: string, readonly number: string | null, readonly policy: PriorityChange }, readonly adoption: { readonly id: string, readonly number: string | null, readonly policy: Adoption }, readonly warnings: { readonly id: string, readonly number: string | null, readonly percents: ReadonlyArray<number>, readonly afterBreachSeconds: ReadonlyArray<number> }, readonly matrix: { readonly id: string, readonly number: string | null, readonly high: { readonly high: Priority, readonly medium: Priority, readonly low: Priority }, readonly medium: { readonly high: Priority, readonly medium: Priority, readonly low: Priority }, readonly low: { readonly high: Priority, readonly medium: Priority, readonly low: Priority } } | null };

export type ClientTermsFragment = { readonly revision: number, readonly coverages: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly versions: ReadonlyArray<{ readonly id: string, readonly from: string, readonly zone: string, readonly holidayLists: ReadonlyArray<string>, readonly countsProvisional: boolean, readonly holidays: ReadonlyArray<{ readonly date: string, readonly nameFr: string, readonly nameEn: string, readonly status: HolidayStatus, readonly list: string | null }>, readonly week: ReadonlyArray<{ readonly weekday: Weekday, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string }> }>, readonly overrides: ReadonlyArray<{ readonly date: string, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string }> }>, readonly breaks: ReadonlyArray<{ readonly date: string, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string }> }> }> }>, readonly versions: ReadonlyArray<{ readonly id: string, readonly name: string, readonly from: string, readonly targets: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly metric: ClockKind, readonly priority: Priority | null, readonly serviceId: string | null, readonly seconds: number, readonly coverageId: string }>, readonly ola: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly level: Level | null, readonly deskId: string | null, readonly priority: Priority | null, readonly seconds: number, readonly coverageId: string }> | null, readonly uc: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly supplier: string | null, readonly priority: Priority | null, readonly seconds: number, readonly coverageId: string }> | null, readonly pauses: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly reason: HoldReason, readonly owner: HoldOwner, readonly clocks: ReadonlyArray<ClockKind> }>, readonly response: { readonly id: string, readonly number: string | null, readonly endedBy: ReadonlyArray<ResponseEnd> }, readonly reopening: { readonly id: string, readonly number: string | null, readonly policy: Reopening, readonly withinDays: number }, readonly priorityChange: { readonly id: string, readonly number: string | null, readonly policy: PriorityChange }, readonly adoption: { readonly id: string, readonly number: string | null, readonly policy: Adoption }, readonly warnings: { readonly id: string, readonly number: string | null, readonly percents: ReadonlyArray<number>, readonly afterBreachSeconds: ReadonlyArray<number> }, readonly matrix: { readonly id: string, readonly number: string | null, readonly high: { readonly high: Priority, readonly medium: Priority, readonly low: Priority }, readonly medium: { readonly high: Priority, readonly medium: Priority, readonly low: Priority }, readonly low: { readonly high: Priority, readonly medium: Priority, readonly low: Priority } } | null }> };

export type CommentTicketMutationVariables = Exact<{
  actId: string;
  input: CommentTicketInput;
}>;


export type CommentTicketMutation = { readonly commentTicket:
    | { readonly code: string, readonly message: string }
    | { readonly __typename: 'Comment', readonly id: string, readonly at: string, readonly audience: Audience, readonly body: string | null, readonly author: { readonly id: string, readonly name: string, readonly kind: PersonKind } }
    | { readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly rule: string, readonly message: string }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type FindTicketsQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type FindTicketsQuery = { readonly searchTickets: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus, readonly client: { readonly id: string, readonly name: string, readonly code: string, readonly tint: number } }> };

export type OnlookerFragment = { readonly doing: Doing, readonly person: { readonly id: string, readonly name: string } };

export type DeskPresenceSubscriptionVariables = Exact<{
  deskId: string;
  doing: Doing;
}>;


export type DeskPresenceSubscription = { readonly deskPresence: { readonly people: ReadonlyArray<{ readonly person: { readonly id: string }, readonly presence: { readonly state: PresenceState, readonly since: string | null } }>, readonly tickets: ReadonlyArray<{ readonly ticketId: string, readonly onlookers: ReadonlyArray<{ readonly doing: Doing, readonly person: { readonly id: string, readonly name: string } }> }> } };

export type TicketPresenceSubscriptionVariables = Exact<{
  ticketId: string;
  doing: Doing;
}>;


export type TicketPresenceSubscription = { readonly ticketPresence: { readonly ticketId: string, readonly onlookers: ReadonlyArray<{ readonly doing: Doing, readonly person: { readonly id: string, readonly name: string } }> } };

export type SavedViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedViewsQuery = { readonly viewer: { readonly id: string, readonly savedViews: ReadonlyArray<{ readonly id: string, readonly name: string, readonly sort: TicketSort, readonly deskId: string | null, readonly isMine: boolean, readonly owner: { readonly id: string, readonly name: string }, readonly faults: ReadonlyArray<{ readonly path: string, readonly rule: string, readonly message: string }>, readonly filter: { readonly assignment: AssignmentFilter, readonly assigneeIds: ReadonlyArray<string> | null, readonly teamIds: ReadonlyArray<string> | null, readonly clientId: string | null, readonly siteIds: ReadonlyArray<string> | null, readonly categoryIds: ReadonlyArray<string> | null, readonly priority: ReadonlyArray<Priority> | null, readonly level: ReadonlyArray<Level> | null, readonly status: ReadonlyArray<TicketStatus> | null, readonly kind: ReadonlyArray<TicketKind> | null, readonly root: ReadonlyArray<TicketRoot> | null, readonly channel: ReadonlyArray<Channel> | null, readonly openedFrom: string | null, readonly openedTo: string | null, readonly updatedSince: string | null, readonly overdue: boolean | null, readonly text: string | null } }> } };

export type ViewLineFragment = { readonly id: string, readonly name: string, readonly sort: TicketSort, readonly deskId: string | null, readonly isMine: boolean, readonly owner: { readonly id: string, readonly name: string }, readonly faults: ReadonlyArray<{ readonly path: string, readonly rule: string, readonly message: string }>, readonly filter: { readonly assignment: AssignmentFilter, readonly assigneeIds: ReadonlyArray<string> | null, readonly teamIds: ReadonlyArray<string> | null, readonly clientId: string | null, readonly siteIds: ReadonlyArray<string> | null, readonly categoryIds: ReadonlyArray<string> | null, readonly priority: ReadonlyArray<Priority> | null, readonly level: ReadonlyArray<Level> | null, readonly status: ReadonlyArray<TicketStatus> | null, readonly kind: ReadonlyArray<TicketKind> | null, readonly root: ReadonlyArray<TicketRoot> | null, readonly channel: ReadonlyArray<Channel> | null, readonly openedFrom: string | null, readonly openedTo: string | null, readonly updatedSince: string | null, readonly overdue: boolean | null, readonly text: string | null } };

export type TicketRowFragment = { readonly id: string, readonly reference: string, readonly title: string | null, readonly kind: TicketKind, readonly status: TicketStatus, readonly holdReason: HoldReason | null, readonly priority: Priority, readonly level: Level, readonly channel: Channel, readonly openedAt: string, readonly updatedAt: string, readonly assignedAt: string | null, readonly nextDueAt: string | null, readonly revision: number, readonly client: { readonly id: string, readonly name: string, readonly code: string, readonly tint: number }, readonly team: { readonly id: string, readonly name: string } | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly clocks: ReadonlyArray<{ readonly name: string, readonly kind: ClockKind, readonly state: ClockState, readonly outcome: ClockOutcome, readonly target: number | null, readonly coverageId: string | null, readonly anchoredAt: string, readonly usedMs: number, readonly dueAt: string | null, readonly breachedAt: string | null }> };

export type CandidateLineFragment = { readonly level: Level | null, readonly openTickets: number, readonly ceiling: number | null, readonly eligible: boolean, readonly person: { readonly id: string, readonly name: string }, readonly team: { readonly id: string, readonly name: string } | null, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }> };

export type ReasonLineFragment = { readonly code: ReasonCode, readonly message: string };

export type NotEligibleFragment = { readonly overridable: ReadonlyArray<OverridableReason>, readonly person: { readonly id: string, readonly name: string }, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly nearest: { readonly id: string, readonly name: string } | null };

export type CandidatesQueryVariables = Exact<{
  ticketId: string;
  search?: string | null | undefined;
}>;


export type CandidatesQuery = { readonly ticket: { readonly id: string, readonly candidates: ReadonlyArray<{ readonly level: Level | null, readonly openTickets: number, readonly ceiling: number | null, readonly eligible: boolean, readonly person: { readonly id: string, readonly name: string }, readonly team: { readonly id: string, readonly name: string } | null, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }> }> } | null };

export type AssignTicketMutationVariables = Exact<{
  actId: string;
  input: AssignTicketInput;
}>;


export type AssignTicketMutation = { readonly assignTicket:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string, readonly overridable: ReadonlyArray<OverridableReason>, readonly person: { readonly id: string, readonly name: string }, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly nearest: { readonly id: string, readonly name: string } | null }
    | { readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly rule: string, readonly message: string }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly id: string, readonly reference: string, readonly title: string | null, readonly kind: TicketKind, readonly status: TicketStatus, readonly holdReason: HoldReason | null, readonly priority: Priority, readonly level: Level, readonly channel: Channel, readonly openedAt: string, readonly updatedAt: string, readonly assignedAt: string | null, readonly nextDueAt: string | null, readonly revision: number, readonly client: { readonly id: string, readonly name: string, readonly code: string, readonly tint: number }, readonly team: { readonly id: string, readonly name: string } | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly clocks: ReadonlyArray<{ readonly name: string, readonly kind: ClockKind, readonly state: ClockState, readonly outcome: ClockOutcome, readonly target: number | null, readonly coverageId: string | null, readonly anchoredAt: string, readonly usedMs: number, readonly dueAt: string | null, readonly breachedAt: string | null }> }
    | { readonly since: string, readonly code: string, readonly message: string, readonly assignee: { readonly id: string, readonly name: string } | null }
    | { readonly code: string, readonly message: string }
   };

export type TakeTicketMutationVariables = Exact<{
  actId: string;
  input: TakeTicketInput;
}>;


export type TakeTicketMutation = { readonly takeTicket:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string, readonly overridable: ReadonlyArray<OverridableReason>, readonly person: { readonly id: string, readonly name: string }, readonly reasons: ReadonlyArray<{ readonly code: ReasonCode, readonly message: string }>, readonly nearest: { readonly id: string, readonly name: string } | null }
    | { readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly rule: string, readonly message: string }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly id: string, readonly reference: string, readonly title: string | null, readonly kind: TicketKind, readonly status: TicketStatus, readonly holdReason: HoldReason | null, readonly priority: Priority, readonly level: Level, readonly channel: Channel, readonly openedAt: string, readonly updatedAt: string, readonly assignedAt: string | null, readonly nextDueAt: string | null, readonly revision: number, readonly client: { readonly id: string, readonly name: string, readonly code: string, readonly tint: number }, readonly team: { readonly id: string, readonly name: string } | null, readonly assignee: { readonly id: string, readonly name: string } | null, readonly clocks: ReadonlyArray<{ readonly name: string, readonly kind: ClockKind, readonly state: ClockState, readonly outcome: ClockOutcome, readonly target: number | null, readonly coverageId: string | null, readonly anchoredAt: string, readonly usedMs: number, readonly dueAt: string | null, readonly breachedAt: string | null }> }
    | { readonly since: string, readonly code: string, readonly message: string, readonly assignee: { readonly id: string, readonly name: string } | null }
    | { readonly code: string, readonly message: string }
   };

type TimelineLine_ClockEvent_Fragment = { readonly __typename: 'ClockEvent', readonly id: string, readonly event: ClockEventKind, readonly percent: number | null, readonly afterSeconds: number | null, readonly at: string, readonly dueAt: string | null, readonly clockKind: ClockKind };

type TimelineLine_Comment_Fragment = { readonly __typename: 'Comment', readonly id: string, readonly at: string, readonly audience: Audience, readonly body: string | null, readonly author: { readonly id: string, readonly name: string, readonly kind: PersonKind } };

type TimelineLine_TicketFact_Fragment = { readonly __typename: 'TicketFact', readonly id: string, readonly type: TicketFactType, readonly at: string, readonly priority: Priority | null, readonly level: Level | null, readonly root: TicketRoot | null, readonly kind: TicketKind | null, readonly holdReason: HoldReason | null, readonly channel: Channel | null, readonly until: string | null, readonly resumeCause: ResumeCause | null, readonly returnReason: ReturnReason | null, readonly resolutionCause: ResolutionCause | null, readonly summary: string | null, readonly by: Speaker | null, readonly closing: Closing | null, readonly cancelReason: CancelReason | null, readonly why: string | null, readonly link: LinkKind | null, readonly actor: { readonly id: string, readonly name: string, readonly kind: PersonKind }, readonly assignee: { readonly id: string, readonly name: string } | null, readonly previousAssignee: { readonly id: string, readonly name: string } | null, readonly team: { readonly id: string, readonly name: string } | null, readonly otherTicket: { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus } | null };

export type TimelineLineFragment =
  | TimelineLine_ClockEvent_Fragment
  | TimelineLine_Comment_Fragment
  | TimelineLine_TicketFact_Fragment
;

export type LinkedTicketFragment = { readonly id: string, readonly reference: string, readonly title: string | null, readonly status: TicketStatus };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly id: string, readonly name: string, readonly kind: PersonKind, readonly roles: ReadonlyArray<Role>, readonly clients: ReadonlyArray<{ readonly id: string, readonly name: string, readonly code: string, readonly tint: number }>, readonly desks: ReadonlyArray<{ readonly id: string, readonly name: string, readonly clients: ReadonlyArray<{ readonly id: string, readonly name: string, readonly code: string, readonly tint: number }> }> } };

export type ClientChipFragment = { readonly id: string, readonly name: string, readonly code: string, readonly tint: number };

export type HolderFragment = { readonly id: string, readonly name: string, readonly kind: PersonKind, readonly email: string | null, readonly level: Level | null, readonly isActive: boolean, readonly roles: ReadonlyArray<Role>, readonly everywhere: ReadonlyArray<Role>, readonly work: Role, readonly openTickets: number, readonly places: ReadonlyArray<{ readonly clientId: string, readonly roles: ReadonlyArray<Role>, readonly standing: Standing }> };

export type PeopleQueryVariables = Exact<{
  clientIds: ReadonlyArray<string> | string;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { readonly people: { readonly people: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: PersonKind, readonly email: string | null, readonly level: Level | null, readonly isActive: boolean, readonly roles: ReadonlyArray<Role>, readonly everywhere: ReadonlyArray<Role>, readonly work: Role, readonly openTickets: number, readonly places: ReadonlyArray<{ readonly clientId: string, readonly roles: ReadonlyArray<Role>, readonly standing: Standing }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ClientPeopleQueryVariables = Exact<{
  clientId: string;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ClientPeopleQuery = { readonly clientPeople: { readonly people: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: PersonKind, readonly email: string | null, readonly level: Level | null, readonly isActive: boolean, readonly roles: ReadonlyArray<Role>, readonly everywhere: ReadonlyArray<Role>, readonly work: Role, readonly openTickets: number, readonly places: ReadonlyArray<{ readonly clientId: string, readonly roles: ReadonlyArray<Role>, readonly standing: Standing }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ChangeRightsMutationVariables = Exact<{
  actId: string;
  input: ChangeRightsInput;
}>;


export type ChangeRightsMutation = { readonly changeRights:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly id: string, readonly name: string, readonly kind: PersonKind, readonly email: string | null, readonly level: Level | null, readonly isActive: boolean, readonly roles: ReadonlyArray<Role>, readonly everywhere: ReadonlyArray<Role>, readonly work: Role, readonly openTickets: number, readonly places: ReadonlyArray<{ readonly clientId: string, readonly roles: ReadonlyArray<Role>, readonly standing: Standing }> }
    | { readonly code: string, readonly message: string }
    | { readonly count: number, readonly code: string, readonly message: string }
   };

export type ChangeLevelMutationVariables = Exact<{
  actId: string;
  input: ChangeLevelInput;
}>;


export type ChangeLevelMutation = { readonly changeLevel:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly id: string, readonly name: string, readonly kind: PersonKind, readonly email: string | null, readonly level: Level | null, readonly isActive: boolean, readonly roles: ReadonlyArray<Role>, readonly everywhere: ReadonlyArray<Role>, readonly work: Role, readonly openTickets: number, readonly places: ReadonlyArray<{ readonly clientId: string, readonly roles: ReadonlyArray<Role>, readonly standing: Standing }> }
   };

export type DeactivatePersonMutationVariables = Exact<{
  actId: string;
  input: DeactivatePersonInput;
}>;


export type DeactivatePersonMutation = { readonly deactivatePerson:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly id: string, readonly name: string, readonly kind: PersonKind, readonly email: string | null, readonly level: Level | null, readonly isActive: boolean, readonly roles: ReadonlyArray<Role>, readonly everywhere: ReadonlyArray<Role>, readonly work: Role, readonly openTickets: number, readonly places: ReadonlyArray<{ readonly clientId: string, readonly roles: ReadonlyArray<Role>, readonly standing: Standing }> }
    | { readonly count: number, readonly code: string, readonly message: string }
   };

export type ReactivatePersonMutationVariables = Exact<{
  actId: string;
  input: ReactivatePersonInput;
}>;


export type ReactivatePersonMutation = { readonly reactivatePerson:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly id: string, readonly name: string, readonly kind: PersonKind, readonly email: string | null, readonly level: Level | null, readonly isActive: boolean, readonly roles: ReadonlyArray<Role>, readonly everywhere: ReadonlyArray<Role>, readonly work: Role, readonly openTickets: number, readonly places: ReadonlyArray<{ readonly clientId: string, readonly roles: ReadonlyArray<Role>, readonly standing: Standing }> }
   };

export type AddPersonMutationVariables = Exact<{
  actId: string;
  input: AddPersonInput;
}>;


export type AddPersonMutation = { readonly addPerson:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly rule: string, readonly message: string }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly firstPassword: string | null, readonly person: { readonly id: string, readonly name: string, readonly kind: PersonKind, readonly email: string | null, readonly level: Level | null, readonly isActive: boolean, readonly roles: ReadonlyArray<Role>, readonly everywhere: ReadonlyArray<Role>, readonly work: Role, readonly openTickets: number, readonly places: ReadonlyArray<{ readonly clientId: string, readonly roles: ReadonlyArray<Role>, readonly standing: Standing }> } }
    | { readonly code: string, readonly message: string }
   };

export type SightFragment = { readonly standing: Standing, readonly lines: ReadonlyArray<{ readonly thing: SeenThing, readonly may: boolean, readonly count: number | null }>, readonly tickets: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly title: string | null }> };

export type ForeseeRightsMutationVariables = Exact<{
  actId: string;
  input: ForeseeRightsInput;
}>;


export type ForeseeRightsMutation = { readonly foreseeRights:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly today: { readonly standing: Standing, readonly lines: ReadonlyArray<{ readonly thing: SeenThing, readonly may: boolean, readonly count: number | null }>, readonly tickets: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly title: string | null }> }, readonly then: { readonly standing: Standing, readonly lines: ReadonlyArray<{ readonly thing: SeenThing, readonly may: boolean, readonly count: number | null }>, readonly tickets: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly title: string | null }> }, readonly origins: ReadonlyArray<{ readonly role: Role, readonly isEverywhere: boolean, readonly since: string, readonly by: string | null }> }
    | { readonly code: string, readonly message: string }
   };

const CalendarHoursDefinition: unknown = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarHours"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"overrides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"breaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holidayLists"}},{"kind":"Field","name":{"kind":"Name","value":"countsProvisional"}}]}};
const PublishedCoverageDefinition: unknown = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublishedCoverage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarHours"}}]}}]}};
const ClausesDefinition: unknown = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"Clauses"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TermsVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"coverageId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ola"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"deskId"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"coverageId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"coverageId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"clocks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"response"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reopening"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"policy"}},{"kind":"Field","name":{"kind":"Name","value":"withinDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priorityChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"policy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adoption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"policy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"percents"}},{"kind":"Field","name":{"kind":"Name","value":"afterBreachSeconds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matrix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"low"}}]}},{"kind":"Field","name":{"kind":"Name","value":"medium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"low"}}]}},{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"low"}}]}}]}}]}};
const PublishedTermsDefinition: unknown = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublishedTerms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TermsVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Clauses"}},{"kind":"Field","name":{"kind":"Name","value":"attainments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"minimumVolume"}}]}},{"kind":"Field","name":{"kind":"Name","value":"percentiles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"minimumVolume"}},{"kind":"Field","name":{"kind":"Name","value":"withinSeconds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}};
const TermsDefinition: unknown = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"Terms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClientTerms"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"coverages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublishedCoverage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublishedTerms"}}]}}]}};
const DayOffDefinition: unknown = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"DayOff"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Holiday"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"nameFr"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"list"}}]}};
const MovedDefinition: unknown = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"Moved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClocksMoved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticketId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}};
const NewTicketOnSheetDefinition: unknown = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"NewTicketOnSheet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}};
const ClientChipDefinition: unknown = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientChip"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"tint"}}]}};
const TicketClockDefinition: unknown = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"TicketClock"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TicketClock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"coverageId"}},{"kind":"Field","name":{"kind":"Name","value":"anchoredAt"}},{"kind":"Field","name":{"kind":"Name","value":"usedMs"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"breachedAt"}}]}};
const TicketRowDefinition: unknown = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"TicketRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"holdReason"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"assignedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientChip"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TicketClock"}}]}}]}};
const ClockFactDefinition: unknown = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClockFact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"deskId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"}},{"kind":"Field","name":{"kind":"Name","value":"versionId"}},{"kind":"Field","name":{"kind":"Name","value":"clock"}}]}};
const LinkedTicketDefinition: unknown = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkedTicket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LinkedTicket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}};
const SheetTicketDefinition: unknown = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"SheetTicket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TicketRow"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"root"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clockFacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockFact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wakesAt"}},{"kind":"Field","name":{"kind":"Name","value":"clientPriority"}},{"kind":"Field","name":{"kind":"Name","value":"counters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returns"}},{"kind":"Field","name":{"kind":"Name","value":"reopenings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"escalationPack"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"symptom"}},{"kind":"Field","name":{"kind":"Name","value":"tried"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"hypothesis"}},{"kind":"Field","name":{"kind":"Name","value":"ask"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resolutionCause"}},{"kind":"Field","name":{"kind":"Name","value":"resolutionSummary"}},{"kind":"Field","name":{"kind":"Name","value":"mergedInto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkedTicket"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkedTicket"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"may"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"qualify"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"assign"}},{"kind":"Field","name":{"kind":"Name","value":"take"}},{"kind":"Field","name":{"kind":"Name","value":"hold"}},{"kind":"Field","name":{"kind":"Name","value":"resume"}},{"kind":"Field","name":{"kind":"Name","value":"resolve"}},{"kind":"Field","name":{"kind":"Name","value":"escalate"}},{"kind":"Field","name":{"kind":"Name","value":"return"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}},{"kind":"Field","name":{"kind":"Name","value":"reopen"}},{"kind":"Field","name":{"kind":"Name","value":"close"}},{"kind":"Field","name":{"kind":"Name","value":"cancel"}},{"kind":"Field","name":{"kind":"Name","value":"merge"}},{"kind":"Field","name":{"kind":"Name","value":"split"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"commentPublic"}},{"kind":"Field","name":{"kind":"Name","value":"commentInternal"}}]}}]}};
const TimelineLineDefinition: unknown = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TicketFact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousAssignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"root"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"holdReason"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"resumeCause"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"resolutionCause"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"closing"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"otherTicket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkedTicket"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClockEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"clockKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"afterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}};
const TimelinePageDefinition: unknown = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelinePage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}}]}}]}};
const WorkBlockDefinition: unknown = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkBlock"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkBlock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticketId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientChip"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}};
const TeamMemberDefinition: unknown = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeamMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TeamMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openTickets"}},{"kind":"Field","name":{"kind":"Name","value":"presence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkBlock"}}]}}]}};
const CoverageDefinition: unknown = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"Coverage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarHours"}},{"kind":"Field","name":{"kind":"Name","value":"holidays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"nameFr"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"list"}}]}}]}}]}};
const ClientTermsDefinition: unknown = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientTerms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClientTerms"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"coverages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Coverage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Clauses"}}]}}]}};
const OnlookerDefinition: unknown = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"Onlooker"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Onlooker"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doing"}}]}};
const ViewLineDefinition: unknown = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sort"}},{"kind":"Field","name":{"kind":"Name","value":"deskId"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"filter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignment"}},{"kind":"Field","name":{"kind":"Name","value":"assigneeIds"}},{"kind":"Field","name":{"kind":"Name","value":"teamIds"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"siteIds"}},{"kind":"Field","name":{"kind":"Name","value":"categoryIds"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"root"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"openedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"openedTo"}},{"kind":"Field","name":{"kind":"Name","value":"updatedSince"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}};
const ReasonLineDefinition: unknown = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReasonLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}};
const CandidateLineDefinition: unknown = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"CandidateLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Candidate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openTickets"}},{"kind":"Field","name":{"kind":"Name","value":"ceiling"}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReasonLine"}}]}}]}};
const NotEligibleDefinition: unknown = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotEligible"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssigneeNotEligible"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReasonLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nearest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overridable"}}]}};
const HolderDefinition: unknown = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"Holder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RightsHolder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"everywhere"}},{"kind":"Field","name":{"kind":"Name","value":"work"}},{"kind":"Field","name":{"kind":"Name","value":"openTickets"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}}]}};
const SightDefinition: unknown = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sight"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sight"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thing"}},{"kind":"Field","name":{"kind":"Name","value":"may"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tickets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}};
export const EffectOfHolidayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EffectOfHoliday"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettleHolidayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effectOfHoliday"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Moved"}}]}}]}},MovedDefinition]} as unknown as DocumentNode<EffectOfHolidayQuery, EffectOfHolidayQueryVariables>;
export const RecordHolidayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordHoliday"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordHolidayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordHoliday"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HolidayRecorded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holiday"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DayOff"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Moved"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},DayOffDefinition,MovedDefinition]} as unknown as DocumentNode<RecordHolidayMutation, RecordHolidayMutationVariables>;
export const SettleHolidayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettleHoliday"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettleHolidayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settleHoliday"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HolidaySettled"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holiday"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DayOff"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Moved"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},DayOffDefinition,MovedDefinition]} as unknown as DocumentNode<SettleHolidayMutation, SettleHolidayMutationVariables>;
export const PublishedTermsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublishedTerms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Terms"}}]}}]}}]}},CalendarHoursDefinition,PublishedCoverageDefinition,ClausesDefinition,PublishedTermsDefinition,TermsDefinition]} as unknown as DocumentNode<PublishedTermsQuery, PublishedTermsQueryVariables>;
export const EffectOfTermsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EffectOfTerms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishTermsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effectOfTerms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Moved"}}]}}]}},MovedDefinition]} as unknown as DocumentNode<EffectOfTermsQuery, EffectOfTermsQueryVariables>;
export const EffectOfCalendarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EffectOfCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishCalendarInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effectOfCalendar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Moved"}}]}}]}},MovedDefinition]} as unknown as DocumentNode<EffectOfCalendarQuery, EffectOfCalendarQueryVariables>;
export const PublishTermsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishTerms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishTermsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishTerms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TermsPublished"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Terms"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Moved"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},CalendarHoursDefinition,PublishedCoverageDefinition,ClausesDefinition,PublishedTermsDefinition,TermsDefinition,MovedDefinition]} as unknown as DocumentNode<PublishTermsMutation, PublishTermsMutationVariables>;
export const PublishCalendarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishCalendarInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishCalendar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarPublished"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Terms"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Moved"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},CalendarHoursDefinition,PublishedCoverageDefinition,ClausesDefinition,PublishedTermsDefinition,TermsDefinition,MovedDefinition]} as unknown as DocumentNode<PublishCalendarMutation, PublishCalendarMutationVariables>;
export const ClientTermsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClientTerms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientChip"}},{"kind":"Field","name":{"kind":"Name","value":"sites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Terms"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holidays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DayOff"}}]}}]}},CalendarHoursDefinition,PublishedCoverageDefinition,ClausesDefinition,PublishedTermsDefinition,ClientChipDefinition,TermsDefinition,DayOffDefinition]} as unknown as DocumentNode<ClientTermsQuery, ClientTermsQueryVariables>;
export const HoldTicketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HoldTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoldTicketInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holdTicket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SheetTicket"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},ClientChipDefinition,TicketClockDefinition,TicketRowDefinition,ClockFactDefinition,LinkedTicketDefinition,SheetTicketDefinition]} as unknown as DocumentNode<HoldTicketMutation, HoldTicketMutationVariables>;
export const ResumeTicketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResumeTicketInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeTicket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SheetTicket"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},ClientChipDefinition,TicketClockDefinition,TicketRowDefinition,ClockFactDefinition,LinkedTicketDefinition,SheetTicketDefinition]} as unknown as DocumentNode<ResumeTicketMutation, ResumeTicketMutationVariables>;
export const ResolveTicketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResolveTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResolveTicketInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolveTicket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SheetTicket"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResolutionIncomplete"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},ClientChipDefinition,TicketClockDefinition,TicketRowDefinition,ClockFactDefinition,LinkedTicketDefinition,SheetTicketDefinition]} as unknown as DocumentNode<ResolveTicketMutation, ResolveTicketMutationVariables>;
export const EscalateTicketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EscalateTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EscalateTicketInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"escalateTicket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SheetTicket"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EscalationPackIncomplete"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},ClientChipDefinition,TicketClockDefinition,TicketRowDefinition,ClockFactDefinition,LinkedTicketDefinition,SheetTicketDefinition]} as unknown as DocumentNode<EscalateTicketMutation, EscalateTicketMutationVariables>;
export const ReturnTicketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnTicketInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnTicket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SheetTicket"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},ClientChipDefinition,TicketClockDefinition,TicketRowDefinition,ClockFactDefinition,LinkedTicketDefinition,SheetTicketDefinition]} as unknown as DocumentNode<ReturnTicketMutation, ReturnTicketMutationVariables>;
export const ConfirmResolutionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmResolution"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmResolutionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmResolution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SheetTicket"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},ClientChipDefinition,TicketClockDefinition,TicketRowDefinition,ClockFactDefinition,LinkedTicketDefinition,SheetTicketDefinition]} as unknown as DocumentNode<ConfirmResolutionMutation, ConfirmResolutionMutationVariables>;
export const ReopenTicketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenTicketInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopenTicket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SheetTicket"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},ClientChipDefinition,TicketClockDefinition,TicketRowDefinition,ClockFactDefinition,LinkedTicketDefinition,SheetTicketDefinition]} as unknown as DocumentNode<ReopenTicketMutation, ReopenTicketMutationVariables>;
export const CloseTicketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseTicketInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeTicket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SheetTicket"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},ClientChipDefinition,TicketClockDefinition,TicketRowDefinition,ClockFactDefinition,LinkedTicketDefinition,SheetTicketDefinition]} as unknown as DocumentNode<CloseTicketMutation, CloseTicketMutationVariables>;
export const CancelTicketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelTicketInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelTicket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SheetTicket"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},ClientChipDefinition,TicketClockDefinition,TicketRowDefinition,ClockFactDefinition,LinkedTicketDefinition,SheetTicketDefinition]} as unknown as DocumentNode<CancelTicketMutation, CancelTicketMutationVariables>;
export const MergeTicketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MergeTicketInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergeTicket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SheetTicket"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},ClientChipDefinition,TicketClockDefinition,TicketRowDefinition,ClockFactDefinition,LinkedTicketDefinition,SheetTicketDefinition]} as unknown as DocumentNode<MergeTicketMutation, MergeTicketMutationVariables>;
export const LinkTicketsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LinkTickets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkTicketsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkTickets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SheetTicket"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},ClientChipDefinition,TicketClockDefinition,TicketRowDefinition,ClockFactDefinition,LinkedTicketDefinition,SheetTicketDefinition]} as unknown as DocumentNode<LinkTicketsMutation, LinkTicketsMutationVariables>;
export const UnlinkTicketsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnlinkTickets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnlinkTicketsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unlinkTickets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SheetTicket"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},ClientChipDefinition,TicketClockDefinition,TicketRowDefinition,ClockFactDefinition,LinkedTicketDefinition,SheetTicketDefinition]} as unknown as DocumentNode<UnlinkTicketsMutation, UnlinkTicketsMutationVariables>;
export const SetClientPriorityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetClientPriority"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetClientPriorityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setClientPriority"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SheetTicket"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},ClientChipDefinition,TicketClockDefinition,TicketRowDefinition,ClockFactDefinition,LinkedTicketDefinition,SheetTicketDefinition]} as unknown as DocumentNode<SetClientPriorityMutation, SetClientPriorityMutationVariables>;
export const SplitTicketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SplitTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SplitTicketInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"splitTicket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NewTicketOnSheet"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},NewTicketOnSheetDefinition]} as unknown as DocumentNode<SplitTicketMutation, SplitTicketMutationVariables>;
export const OpenFollowUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenFollowUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenTicketInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openTicket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NewTicketOnSheet"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},NewTicketOnSheetDefinition]} as unknown as DocumentNode<OpenFollowUpMutation, OpenFollowUpMutationVariables>;
export const TicketsOfClientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TicketsOfClient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketStatus"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientTickets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TicketsOfClientQuery, TicketsOfClientQueryVariables>;
export const QualifyTicketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QualifyTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QualifyTicketInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"qualifyTicket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SheetTicket"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},ClientChipDefinition,TicketClockDefinition,TicketRowDefinition,ClockFactDefinition,LinkedTicketDefinition,SheetTicketDefinition]} as unknown as DocumentNode<QualifyTicketMutation, QualifyTicketMutationVariables>;
export const TicketSheetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TicketSheet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reference"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"deskId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasDesk"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"deskId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"deskId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasDesk"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ticketByReference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reference"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SheetTicket"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientTerms"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"40"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelinePage"}}]}}]}}]}},ClientChipDefinition,TicketClockDefinition,TicketRowDefinition,ClockFactDefinition,LinkedTicketDefinition,CalendarHoursDefinition,CoverageDefinition,ClausesDefinition,TimelineLineDefinition,SheetTicketDefinition,ClientTermsDefinition,TimelinePageDefinition]} as unknown as DocumentNode<TicketSheetQuery, TicketSheetQueryVariables>;
export const OlderTimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OlderTimeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"60"}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelinePage"}}]}}]}}]}},LinkedTicketDefinition,TimelineLineDefinition,TimelinePageDefinition]} as unknown as DocumentNode<OlderTimelineQuery, OlderTimelineQueryVariables>;
export const TicketChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"TicketChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticketChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ticketId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SheetTicket"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelinePage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},ClientChipDefinition,TicketClockDefinition,TicketRowDefinition,ClockFactDefinition,LinkedTicketDefinition,TimelineLineDefinition,SheetTicketDefinition,TimelinePageDefinition]} as unknown as DocumentNode<TicketChangedSubscription, TicketChangedSubscriptionVariables>;
export const QueuePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QueuePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"deskId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"deskId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"deskId"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TicketRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}},ClientChipDefinition,TicketClockDefinition,TicketRowDefinition]} as unknown as DocumentNode<QueuePageQuery, QueuePageQueryVariables>;
export const QueueCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QueueCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"deskId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"unassigned"},"name":{"kind":"Name","value":"queue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"deskId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"deskId"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"assignment"},"value":{"kind":"EnumValue","value":"UNASSIGNED"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"open"},"name":{"kind":"Name","value":"queue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"deskId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"deskId"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"assignment"},"value":{"kind":"EnumValue","value":"ANY"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"mine"},"name":{"kind":"Name","value":"queue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"deskId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"deskId"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"assignment"},"value":{"kind":"EnumValue","value":"MINE"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<QueueCountsQuery, QueueCountsQueryVariables>;
export const QueueChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"QueueChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"deskId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queueChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"deskId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"deskId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"ticketId"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TicketRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},ClientChipDefinition,TicketClockDefinition,TicketRowDefinition]} as unknown as DocumentNode<QueueChangedSubscription, QueueChangedSubscriptionVariables>;
export const DeskCoveragesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskCoverages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"deskId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"deskId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"deskId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Coverage"}}]}}]}},CalendarHoursDefinition,CoverageDefinition]} as unknown as DocumentNode<DeskCoveragesQuery, DeskCoveragesQueryVariables>;
export const ClientContactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClientContacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}}]}}]}}]} as unknown as DocumentNode<ClientContactsQuery, ClientContactsQueryVariables>;
export const OpenTicketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenTicketInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openTicket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TicketRow"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},ClientChipDefinition,TicketClockDefinition,TicketRowDefinition]} as unknown as DocumentNode<OpenTicketMutation, OpenTicketMutationVariables>;
export const TicketPeekDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TicketPeek"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TicketRow"}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"may"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assign"}},{"kind":"Field","name":{"kind":"Name","value":"take"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CandidateLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineLine"}}]}}]}}]}}]}}]}},ClientChipDefinition,TicketClockDefinition,ReasonLineDefinition,LinkedTicketDefinition,TicketRowDefinition,CandidateLineDefinition,TimelineLineDefinition]} as unknown as DocumentNode<TicketPeekQuery, TicketPeekQueryVariables>;
export const DeskTeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"deskId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deskTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"deskId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"deskId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TeamMember"}}]}}]}}]}},ClientChipDefinition,WorkBlockDefinition,TeamMemberDefinition]} as unknown as DocumentNode<DeskTeamQuery, DeskTeamQueryVariables>;
export const TakersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Takers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"may"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assign"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<TakersQuery, TakersQueryVariables>;
export const ListedTicketsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListedTickets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketSort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"counted"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tickets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TicketRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"count"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"counted"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"isCapped"}}]}}]}}]}},ClientChipDefinition,TicketClockDefinition,TicketRowDefinition]} as unknown as DocumentNode<ListedTicketsQuery, ListedTicketsQueryVariables>;
export const CountTicketsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountTickets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tickets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"isCapped"}}]}}]}}]}}]} as unknown as DocumentNode<CountTicketsQuery, CountTicketsQueryVariables>;
export const PeopleOfDeskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleOfDesk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"deskId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deskTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"deskId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"deskId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PeopleOfDeskQuery, PeopleOfDeskQueryVariables>;
export const HoursOfDeskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HoursOfDesk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"deskId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"deskId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"deskId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Coverage"}}]}}]}},CalendarHoursDefinition,CoverageDefinition]} as unknown as DocumentNode<HoursOfDeskQuery, HoursOfDeskQueryVariables>;
export const ListChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ListChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"deskId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queueChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"deskId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"deskId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"ticketId"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TicketRow"}}]}}]}}]}},ClientChipDefinition,TicketClockDefinition,TicketRowDefinition]} as unknown as DocumentNode<ListChangedSubscription, ListChangedSubscriptionVariables>;
export const SaveViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewLine"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},ViewLineDefinition]} as unknown as DocumentNode<SaveViewMutation, SaveViewMutationVariables>;
export const ChangeViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewLine"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},ViewLineDefinition]} as unknown as DocumentNode<ChangeViewMutation, ChangeViewMutationVariables>;
export const RemoveViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ViewRemoved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveViewMutation, RemoveViewMutationVariables>;
export const CommentTicketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CommentTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CommentTicketInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commentTicket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineLine"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},LinkedTicketDefinition,TimelineLineDefinition]} as unknown as DocumentNode<CommentTicketMutation, CommentTicketMutationVariables>;
export const FindTicketsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindTickets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"searchTickets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientChip"}}]}}]}}]}},ClientChipDefinition]} as unknown as DocumentNode<FindTicketsQuery, FindTicketsQueryVariables>;
export const DeskPresenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"DeskPresence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"deskId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"doing"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Doing"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deskPresence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"deskId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"deskId"}}},{"kind":"Argument","name":{"kind":"Name","value":"doing"},"value":{"kind":"Variable","name":{"kind":"Name","value":"doing"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"presence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tickets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticketId"}},{"kind":"Field","name":{"kind":"Name","value":"onlookers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Onlooker"}}]}}]}}]}}]}},OnlookerDefinition]} as unknown as DocumentNode<DeskPresenceSubscription, DeskPresenceSubscriptionVariables>;
export const TicketPresenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"TicketPresence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"doing"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Doing"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticketPresence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ticketId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}}},{"kind":"Argument","name":{"kind":"Name","value":"doing"},"value":{"kind":"Variable","name":{"kind":"Name","value":"doing"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticketId"}},{"kind":"Field","name":{"kind":"Name","value":"onlookers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Onlooker"}}]}}]}}]}},OnlookerDefinition]} as unknown as DocumentNode<TicketPresenceSubscription, TicketPresenceSubscriptionVariables>;
export const SavedViewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SavedViews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"savedViews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewLine"}}]}}]}}]}},ViewLineDefinition]} as unknown as DocumentNode<SavedViewsQuery, SavedViewsQueryVariables>;
export const CandidatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Candidates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CandidateLine"}}]}}]}}]}},ReasonLineDefinition,CandidateLineDefinition]} as unknown as DocumentNode<CandidatesQuery, CandidatesQueryVariables>;
export const AssignTicketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignTicketInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignTicket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TicketRow"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TicketAlreadyAssigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotEligible"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},ClientChipDefinition,TicketClockDefinition,ReasonLineDefinition,TicketRowDefinition,NotEligibleDefinition]} as unknown as DocumentNode<AssignTicketMutation, AssignTicketMutationVariables>;
export const TakeTicketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeTicketInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeTicket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TicketRow"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TicketAlreadyAssigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotEligible"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},ClientChipDefinition,TicketClockDefinition,ReasonLineDefinition,TicketRowDefinition,NotEligibleDefinition]} as unknown as DocumentNode<TakeTicketMutation, TakeTicketMutationVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"clients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientChip"}}]}},{"kind":"Field","name":{"kind":"Name","value":"desks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientChip"}}]}}]}}]}}]}},ClientChipDefinition]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const PeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"People"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clientIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientIds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Holder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},HolderDefinition]} as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const ClientPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClientPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientPeople"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Holder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},HolderDefinition]} as unknown as DocumentNode<ClientPeopleQuery, ClientPeopleQueryVariables>;
export const ChangeRightsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeRights"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRightsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeRights"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RightsHolder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Holder"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StillHoldsTickets"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},HolderDefinition]} as unknown as DocumentNode<ChangeRightsMutation, ChangeRightsMutationVariables>;
export const ChangeLevelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeLevel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeLevelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeLevel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RightsHolder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Holder"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},HolderDefinition]} as unknown as DocumentNode<ChangeLevelMutation, ChangeLevelMutationVariables>;
export const DeactivatePersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeactivatePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeactivatePersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deactivatePerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RightsHolder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Holder"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StillHoldsTickets"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},HolderDefinition]} as unknown as DocumentNode<DeactivatePersonMutation, DeactivatePersonMutationVariables>;
export const ReactivatePersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReactivatePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReactivatePersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reactivatePerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RightsHolder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Holder"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},HolderDefinition]} as unknown as DocumentNode<ReactivatePersonMutation, ReactivatePersonMutationVariables>;
export const AddPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonAdded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Holder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstPassword"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},HolderDefinition]} as unknown as DocumentNode<AddPersonMutation, AddPersonMutationVariables>;
export const ForeseeRightsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ForeseeRights"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ForeseeRightsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"foreseeRights"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RightsForeseen"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"then"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isEverywhere"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},SightDefinition]} as unknown as DocumentNode<ForeseeRightsMutation, ForeseeRightsMutationVariables>;