import type { KeyGroupWords, ListingWords, PaletteWords } from './finder-screens.ts';
import type { BoardActWords } from './board-screens.ts';
import type { TeamWords } from './team-screens.ts';
import type { LifeWords } from './life-screens.ts';
import type { RightsWords } from './rights-screens.ts';

/** What the API calls things, so that no value of it can reach a screen without a word. */
export interface TicketWords {
  readonly priority: Readonly<Record<'P1' | 'P2' | 'P3' | 'P4', string>>;
  readonly level: Readonly<Record<'L1' | 'L2' | 'L3', string>>;
  readonly status: Readonly<
    Record<'NEW' | 'OPEN' | 'ON_HOLD' | 'RESOLVED' | 'CLOSED' | 'CANCELLED' | 'MERGED', string>
  >;
  readonly holdReason: Readonly<Record<'CLIENT' | 'VENDOR' | 'PROBLEM' | 'EVIDENCE', string>>;
  readonly kind: Readonly<Record<'INCIDENT' | 'SERVICE_REQUEST' | 'COMPLAINT', string>>;
  readonly channel: Readonly<Record<'PHONE' | 'MAIL' | 'PORTAL' | 'CHAT' | 'ALERT' | 'API', string>>;
  readonly root: Readonly<Record<'SOFTWARE' | 'HARDWARE' | 'NETWORK', string>>;
  readonly grade: Readonly<Record<'HIGH' | 'MEDIUM' | 'LOW', string>>;
  readonly erasedTitle: string;
  readonly erasedBody: string;
  readonly nobody: string;
  readonly none: string;
  readonly system: string;
}

/** Names of fields and facts, the same on every screen. */
export interface FieldWords {
  readonly client: string;
  readonly requester: string;
  readonly title: string;
  readonly description: string;
  readonly kind: string;
  readonly root: string;
  readonly category: string;
  readonly impact: string;
  readonly urgency: string;
  readonly priority: string;
  readonly level: string;
  readonly site: string;
  readonly service: string;
  readonly channel: string;
  readonly status: string;
  readonly team: string;
  readonly assignee: string;
  readonly opened: string;
  readonly changed: string;
  readonly phone: string;
  readonly mail: string;
  readonly language: string;
}

/** Names of keys as they are engraved, and of what they do. */
export interface KeyWords {
  readonly enter: string;
  readonly escape: string;
  readonly space: string;
  readonly control: string;
  readonly home: string;
  readonly end: string;
  readonly pageDown: string;
  readonly pageUp: string;
  readonly title: string;
  readonly browse: string;
  readonly firstLast: string;
  readonly page: string;
  readonly open: string;
  readonly peek: string;
  readonly assign: string;
  readonly search: string;
  readonly refresh: string;
  readonly undo: string;
  readonly help: string;
  readonly close: string;
  readonly choose: string;
  readonly calculation: string;
  readonly send: string;
  readonly back: string;
  readonly shift: string;
  readonly merge: string;
  readonly split: string;
  readonly cancel: string;
  readonly more: string;
  readonly singleLetters: string;
  readonly singleLettersWhy: string;
}

/** What is said when the server, the network or a right is missing. */
export interface OutageWords {
  readonly offline: (since: string) => string;
  readonly silent: (since: string) => string;
  readonly leaving: (messages: number) => string;
  readonly wouldLeave: string;
  readonly notSent: string;
  readonly retry: string;
  readonly live: string;
  readonly notLive: string;
  readonly unreachable: string;
  readonly unreachableWhy: string;
  readonly failed: string;
}

export interface ShellWords {
  readonly skip: string;
  readonly spaces: string;
  readonly board: string;
  readonly tickets: string;
  readonly clients: string;
  readonly me: (name: string) => string;
  readonly theme: string;
  readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>;
  readonly language: string;
  readonly languages: Readonly<Record<'fr' | 'en', string>>;
  readonly letters: string;
  readonly lettersOn: string;
  readonly lettersOff: string;
  readonly keys: string;
  readonly signOut: string;
  readonly close: string;
  readonly notFound: string;
  readonly notFoundWhy: string;
  readonly home: string;
  readonly noDesk: string;
  readonly noDeskWhy: string;
  readonly noPortal: string;
  readonly noPortalWhy: string;
}

export interface SignInWords {
  readonly title: string;
  readonly lead: string;
  readonly email: string;
  readonly password: string;
  readonly show: string;
  readonly hide: string;
  readonly submit: string;
  readonly sending: string;
  readonly emailNeeded: string;
  readonly passwordNeeded: string;
  readonly unreachable: string;
  readonly departed: Readonly<Record<'signed-out' | 'expired' | 'revoked', string>>;
  readonly client: string;
  readonly aroundTheClock: string;
}

export interface BoardWords {
  readonly title: string;
  readonly lists: Readonly<Record<'UNASSIGNED' | 'ANY' | 'MINE', string>>;
  readonly desk: string;
  readonly allClients: string;
  readonly filters: string;
  readonly search: string;
  readonly searchLabel: string;
  readonly create: string;
  readonly columns: {
    readonly priority: string;
    readonly ticket: string;
    readonly client: string;
    readonly level: string;
    readonly title: string;
    readonly assignee: string;
    readonly age: string;
    readonly due: string;
    readonly status: string;
    readonly channel: string;
  };
  readonly list: (name: string, total: string) => string;
  readonly changes: (count: number) => string;
  readonly empty: Readonly<Record<'UNASSIGNED' | 'ANY' | 'MINE', string>>;
  readonly emptyWhy: string;
  readonly nothingFound: string;
  readonly nothingFoundWhy: string;
  readonly seeAll: string;
  readonly clearFilters: string;
  readonly loadFailed: string;
  readonly lastChange: (at: string, who: string) => string;
  readonly gone: string;
  readonly unknownDesk: string;
  readonly unknownDeskWhy: string;
}

export interface PeekWords {
  readonly title: string;
  readonly open: string;
  readonly close: string;
  readonly pick: string;
  readonly who: string;
  readonly loadLabel: string;
  /** How many open tickets somebody holds, of how many they are to hold at most (null for no limit). */
  readonly load: (openTickets: number, ceiling: number | null) => string;
  readonly lastWords: string;
  readonly unknown: string;
  readonly assignTo: (firstName: string) => string;
  readonly loadFailed: string;
}

export interface AssignWords {
  readonly title: (reference: string) => string;
  readonly verb: string;
  readonly search: string;
  readonly nobody: string;
  readonly done: (reference: string, name: string) => string;
  readonly released: (reference: string) => string;
  readonly undo: string;
  readonly undone: (reference: string) => string;
  readonly taken: (reference: string) => string;
  readonly takenSince: (name: string, since: string) => string;
  readonly backInQueue: (since: string) => string;
  readonly anyway: (name: string) => string;
  readonly keep: string;
  readonly notAllowed: string;
  readonly none: string;
  readonly take: string;
  readonly took: (reference: string) => string;
  readonly mayNotTake: string;
  readonly refused: (name: string, reference: string) => string;
  readonly refusedMe: (reference: string) => string;
  readonly instead: (name: string) => string;
  readonly beyond: string;
  readonly nobodyElse: string;
  readonly askWhy: string;
  readonly loadFailed: string;
}

export interface NewTicketWords {
  readonly title: string;
  readonly submit: string;
  readonly cancel: string;
  readonly chooseClient: string;
  readonly findRequester: string;
  readonly noRequester: string;
  readonly clientNeeded: string;
  readonly titleNeeded: string;
  readonly done: (reference: string) => string;
  readonly open: string;
}

export interface SheetWords {
  readonly notFound: string;
  readonly notFoundWhy: string;
  readonly back: string;
  readonly requester: string;
  readonly noRequester: string;
  readonly place: string;
  readonly story: string;
  readonly conversation: string;
  readonly older: string;
  readonly start: string;
  readonly publicBy: Readonly<Record<'STAFF' | 'CONTACT' | 'SYSTEM', string>>;
  readonly internal: string;
  readonly qualification: string;
  readonly save: string;
  readonly saved: string;
  readonly discard: string;
  readonly chooseNone: string;
  readonly changedMeanwhile: string;
  readonly assignment: string;
  readonly assign: string;
  readonly reassign: string;
  readonly release: string;
  readonly since: (at: string) => string;
  readonly readOnly: string;
  readonly newMessages: (count: number) => string;
  readonly wholeTitle: string;
  readonly foldTitle: string;
  readonly loadFailed: string;
  readonly details: string;
  readonly reply: string;
}

/** Of a ticket's hold, said on several screens. */
export interface MoveWords {
  readonly resume: string;
  readonly resumed: (reference: string) => string;
}

export interface ComposerWords {
  readonly audience: string;
  readonly reply: string;
  readonly note: string;
  readonly replyTo: (name: string) => string;
  readonly replyToClient: string;
  readonly noteTo: string;
  readonly replyField: string;
  readonly noteField: string;
  readonly send: string;
  readonly sendTo: (firstName: string) => string;
  readonly writeNote: string;
  readonly kept: (at: string) => string;
  readonly notKept: string;
  readonly empty: string;
  readonly toPublic: string;
  readonly toInternal: string;
  readonly switchAnyway: string;
  readonly stay: string;
  readonly waiting: string;
  readonly refused: string;
  readonly giveUp: string;
  readonly sending: string;
}

type LinkKind = keyof LifeWords['pairing']['is'];

/** What happened to a ticket, one quiet line each; the actor stands before it. */
export interface FactWords {
  readonly OPENED: (channel: string) => string;
  readonly QUALIFIED: (what: string) => string;
  readonly ASSIGNED: (name: string) => string;
  readonly TOOK: string;
  readonly UNASSIGNED: (name: string) => string;
  readonly HELD: (reason: string) => string;
  readonly HELD_UNTIL: (reason: string, until: string) => string;
  readonly RESUMED: string;
  readonly RESUMED_BY: Readonly<Record<'WOKEN' | 'CLIENT_ANSWERED' | 'ESCALATED', string>>;
  readonly ESCALATED: (level: string) => string;
  readonly RETURNED: (level: string, reason: string) => string;
  readonly RESOLVED: (cause: string) => string;
  readonly REOPENED: string;
  readonly REOPENED_FOR: Readonly<Record<'CLIENT' | 'PROVIDER', string>>;
  readonly CLOSED: string;
  readonly CLOSED_AS: Readonly<Record<'CONFIRMED' | 'CLOSED' | 'UNANSWERED', string>>;
  readonly CANCELLED: (reason: string) => string;
  readonly CLIENT_PRIORITY_SET: (priority: string) => string;
  readonly CLIENT_PRIORITY_LEFT: string;
  readonly MERGED: (reference: string) => string;
  readonly ABSORBED: (reference: string) => string;
  readonly LINKED: Readonly<Record<LinkKind, (reference: string) => string>>;
  readonly UNLINKED: (reference: string) => string;
  /** Another ticket that the reader may not see. */
  readonly anotherTicket: string;
  /** A kind of fact that this page does not know yet. */
  readonly UNKNOWN: string;
  readonly TEAM_CHANGED: (team: string) => string;
}

/** The words of screens, one group per screen. */
export interface Screens {
  readonly product: string;
  readonly ticket: TicketWords;
  readonly field: FieldWords;
  readonly key: KeyWords;
  readonly outage: OutageWords;
  readonly shell: ShellWords;
  readonly signIn: SignInWords;
  readonly board: BoardWords;
  readonly peek: PeekWords;
  readonly assign: AssignWords;
  readonly newTicket: NewTicketWords;
  readonly sheet: SheetWords;
  readonly moves: MoveWords;
  readonly composer: ComposerWords;
  readonly fact: FactWords;
  readonly team: TeamWords;
  readonly life: LifeWords;
  readonly rights: RightsWords;
  readonly palette: PaletteWords;
  readonly listing: ListingWords;
  readonly keyGroups: KeyGroupWords;
  readonly boardActs: BoardActWords;
}
