import type { Weekday } from '@vigie/sla';

type Kept = Readonly<Record<'RESUME' | 'CONTINUE' | 'RESTART', string>>;
type Repriced = Readonly<Record<'RETROACTIVE' | 'PROPORTIONAL' | 'RESTART', string>>;

/** Days, times and lengths as a contract says them. */
interface TimeWords {
  readonly weekday: Readonly<Record<Weekday, string>>;
  readonly weekdayShort: Readonly<Record<Weekday, string>>;
  /** Minutes since midnight, as a time of day. */
  readonly time: (minutes: number) => string;
  /** Minutes, as hours and minutes. */
  readonly hours: (minutes: number) => string;
  /** A date such as `2026-05-01`. */
  readonly day: (date: string) => string;
}

export interface WeekWords {
  readonly title: string;
  readonly total: (hours: string, zone: string) => string;
  readonly open: string;
  readonly rest: string;
  readonly restOf: (day: string) => string;
  readonly closed: string;
  readonly closedOn: (day: string) => string;
  readonly unreadable: string;
  readonly from: string;
  readonly to: string;
  readonly nextDay: (day: string) => string;
  readonly add: string;
  readonly remove: string;
  readonly midnight: string;
  readonly cut: string;
  readonly copy: string;
  readonly copyTitle: (day: string) => string;
  readonly copyTo: string;
  readonly copyVerb: string;
}

interface CoverageWords {
  readonly name: string;
  readonly unnamed: string;
  readonly zone: string;
  readonly lists: string;
  /** By the code of a list; a list of the installation's own is named by its code. */
  readonly list: Readonly<Record<string, string>>;
  readonly provisional: string;
  readonly add: string;
  readonly always: string;
  readonly remove: string;
}

interface ExceptionWords {
  readonly title: string;
  readonly why: string;
  readonly none: string;
  readonly kindLabel: string;
  readonly kind: Readonly<Record<'instead' | 'break', string>>;
  readonly from: string;
  readonly to: string;
  readonly hours: string;
  readonly add: string;
  readonly line: (number: number) => string;
  readonly remove: (number: number) => string;
}

interface PromiseWords {
  readonly targets: {
    readonly title: string;
    readonly why: string;
    readonly priority: string;
    readonly coverage: string;
    readonly allServices: string;
    readonly addService: string;
    /** The promises of a row go by several coverages. */
    readonly each: string;
  };
  readonly internal: {
    readonly title: string;
    readonly level: string;
    readonly supplier: string;
    readonly length: string;
    readonly addOla: string;
    readonly addUc: string;
    readonly remove: (what: string, number: number) => string;
  };
  readonly pauses: {
    readonly title: string;
    readonly why: string;
    readonly reason: string;
    readonly ownerHead: string;
    readonly owner: Readonly<Record<'CLIENT' | 'VENDOR' | 'LEVEL', string>>;
    readonly none: string;
  };
  readonly measures: {
    readonly title: string;
    readonly why: string;
    readonly attainment: string;
    readonly percentile: string;
    readonly availability: string;
    readonly metric: string;
    readonly service: string;
    readonly share: string;
    readonly within: string;
    readonly minimum: string;
    readonly from: (share: string, minimum: string) => string;
    readonly addAttainment: string;
    readonly addPercentile: string;
    readonly addAvailability: string;
  };
}

interface PolicyWords {
  readonly title: string;
  readonly response: string;
  readonly endedBy: Readonly<Record<'ANSWERED' | 'TAKEN_IN_CHARGE', string>>;
  readonly reopening: string;
  readonly reopen: Kept;
  readonly reopened: (policy: string, days: string) => string;
  readonly within: string;
  readonly withinDays: string;
  readonly days: string;
  readonly priorityChange: string;
  readonly repriced: Repriced;
  readonly adoption: string;
  readonly adopted: Readonly<Record<'PROSPECTIVE' | 'REPLAY', string>>;
  readonly percents: string;
  readonly afterBreach: string;
  readonly afterBreachHint: string;
}

interface MatrixWords {
  readonly title: string;
  readonly usual: string;
  readonly own: string;
  readonly impact: Readonly<Record<'high' | 'medium' | 'low', string>>;
  readonly urgency: Readonly<Record<'high' | 'medium' | 'low', string>>;
  readonly cell: (impact: string, urgency: string) => string;
  readonly back: string;
}

interface DayOffWords {
  readonly title: string;
  readonly ahead: string;
  readonly none: string;
  readonly own: string;
  readonly why: string;
  readonly add: string;
  readonly addVerb: string;
  readonly added: (name: string) => string;
  readonly date: string;
  readonly nameFr: string;
  readonly nameEn: string;
  readonly statusHead: string;
  readonly status: Readonly<Record<'CONFIRMED' | 'PROVISIONAL', string>>;
  readonly settle: string;
  readonly settleName: (name: string) => string;
  readonly verb: Readonly<Record<'CONFIRMED' | 'DISMISSED', string>>;
  readonly settledAs: Readonly<Record<'CONFIRMED' | 'DISMISSED', (name: string) => string>>;
  readonly dateAfterAll: string;
}

interface TrialWords {
  readonly title: string;
  readonly opened: string;
  readonly promise: string;
  readonly hold: string;
  readonly noHold: string;
  readonly due: (kind: string) => string;
  readonly spent: (counted: string, wall: string) => string;
  readonly ifUnconfirmed: string;
  readonly hours: string;
  readonly caption: string;
  readonly counted: string;
  readonly openings: (count: number) => string;
  readonly notGranted: (reason: string) => string;
  readonly clockChange: string;
  readonly closed: string;
  readonly dayOff: string;
  readonly provisional: string;
  readonly notPromised: string;
  readonly total: string;
  readonly same: string;
  readonly faulty: string;
  readonly without: Readonly<Record<'opened' | 'hold' | 'notPromised' | 'neverDue', string>>;
}

interface ChangeWords {
  readonly changes: {
    /** Against the version of that name. */
    readonly title: (version: string) => string;
    readonly titleAlone: string;
    readonly draft: (count: number) => string;
    readonly count: (count: number) => string;
    readonly see: string;
    readonly what: string;
    readonly before: string;
    readonly after: string;
    readonly none: string;
    readonly nothing: string;
    readonly gone: string;
    readonly discard: string;
  };
  readonly moved: {
    readonly count: (count: number) => string;
    readonly toldCount: (count: number) => string;
    readonly more: (count: number) => string;
    readonly will: string;
    readonly asking: string;
    readonly unknown: string;
    readonly ticket: string;
    readonly clock: string;
    readonly before: string;
    readonly after: string;
    readonly nothing: string;
  };
  readonly publish: {
    readonly title: string;
    readonly verb: string;
    readonly sending: string;
    readonly name: string;
    readonly nameHint: string;
    readonly nameNeeded: string;
    readonly unnamed: string;
    readonly from: string;
    readonly atOnce: string;
    readonly atMidnight: string;
    readonly terms: string;
    readonly calendar: (name: string) => string;
    readonly done: (name: string) => string;
    readonly calendarDone: string;
    readonly faults: (count: number) => string;
    readonly nothing: string;
    readonly refusedFields: string;
    readonly showFault: string;
  };
}

/** What the editors of contract terms and of calendars say. */
export interface TermsWords extends TimeWords, PromiseWords, ChangeWords {
  readonly title: string;
  readonly effective: (day: string) => string;
  readonly nothingPublished: string;
  readonly nothingPublishedWhy: string;
  readonly unknown: string;
  readonly unknownWhy: string;
  readonly loadFailed: string;
  readonly loadFailedWhy: string;
  readonly readOnly: string;
  readonly movedMeanwhile: (version: string) => string;
  readonly understood: string;
  readonly kept: (at: string) => string;
  readonly notKept: string;
  readonly retouched: string;
  readonly cancel: string;
  readonly close: string;
  readonly remove: string;
  readonly none: string;
  readonly yes: string;
  readonly no: string;
  readonly articleHead: string;
  readonly article: (number: string) => string;
  readonly anyPriority: string;
  readonly anyLevel: string;
  readonly anySupplier: string;
  readonly anyService: string;
  readonly fault: Readonly<Record<'length' | 'hours', string>>;
  readonly week: WeekWords;
  readonly coverage: CoverageWords;
  readonly exceptions: ExceptionWords;
  readonly policies: PolicyWords;
  readonly matrix: MatrixWords;
  readonly daysOff: DayOffWords;
  readonly trial: TrialWords;
  readonly clients: {
    readonly all: string;
    readonly terms: string;
    readonly none: string;
    readonly noneWhy: string;
  };
  readonly key: {
    readonly escape: string;
    readonly delete: string;
    readonly shift: string;
    readonly publish: string;
    readonly day: string;
    readonly window: string;
    readonly start: string;
    readonly end: string;
    readonly midnight: string;
    readonly copy: string;
    readonly undo: string;
  };
}
