import type { ClockKind } from '@vigie/sla';

type Told<Rest extends readonly string[]> = (kind: ClockKind, ...rest: Rest) => string;

/** How a clock reads at a glance, for those who hear it or point at it; lengths and moments come ready to read. */
export interface ReadingWords {
  readonly counting: Told<[left: string]>;
  readonly nearly: Told<[percent: string, left: string]>;
  readonly held: Told<[left: string]>;
  readonly closed: Told<[left: string]>;
  readonly opens: (sentence: string, moment: string) => string;
  readonly late: Told<[over: string]>;
  /** Broken once, and owed by a later time since. */
  readonly brokenOnce: Told<[left: string]>;
  readonly lateHeld: Told<[over: string]>;
  readonly lateClosed: Told<[over: string]>;
  readonly met: Told<[spare: string]>;
  readonly missed: Told<[over: string]>;
  readonly missedOnce: Told<[]>;
  readonly dueAt: Told<[moment: string]>;
  readonly none: Told<[]>;
}

/** The line over the picture of a ticket's clocks: where its most pressing promise stands. */
export interface StandingWords {
  readonly left: Told<[left: string, due: string]>;
  readonly closed: Told<[left: string, opens: string, due: string]>;
  readonly held: Told<[reasons: string, left: string]>;
  readonly brokenOnce: Told<[left: string, due: string]>;
  readonly late: Told<[over: string, due: string]>;
  readonly lateHeld: Told<[reasons: string, over: string]>;
  readonly met: Told<[spare: string]>;
  readonly missed: Told<[over: string]>;
  readonly missedOnce: Told<[]>;
  readonly void: string;
  readonly notPromised: string;
  readonly noTerms: string;
  /** The same instant by the clocks of the place whose hours count. */
  readonly thatIs: (moment: string, hour: string, city: string) => string;
}

/** The picture of a ticket's clocks and its calculation. */
export interface PictureWords {
  readonly title: string;
  readonly levels: string;
  readonly counted: (used: string) => string;
  readonly countedOf: (used: string, target: string) => string;
  readonly ahead: (left: string) => string;
  readonly over: (over: string) => string;
  readonly held: (reasons: string) => string;
  readonly closed: string;
  readonly dayOff: (name: string, day: string, isProvisional: boolean) => string;
  readonly clockChange: (before: string, after: string) => string;
  readonly from: (from: string, to: string) => string;
  readonly since: (from: string) => string;
  readonly legend: Readonly<Record<'counted' | 'paused' | 'closed' | 'ahead' | 'over', string>>;
  readonly cited: (promise: string, version: string, number: string) => string;
  readonly citedVersion: (promise: string, version: string) => string;
}

export interface CalculationWords {
  readonly open: string;
  readonly title: (reference: string) => string;
  readonly which: string;
  readonly step: string;
  readonly counted: string;
  readonly clause: string;
  readonly total: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly close: string;
}

/** A milestone in a ticket's story; who reads it sees the hour beside it. */
export interface MilestoneWords {
  readonly warning: Told<[percent: string]>;
  readonly breach: Told<[due: string]>;
  readonly breachNow: Told<[]>;
  readonly afterBreach: Told<[over: string]>;
}
