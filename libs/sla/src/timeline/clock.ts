import type { Instant, Seconds, Span } from '@vigie/kernel';
import type { ClockName } from './clock-fact.ts';
import type { ClockSubject } from './clock-subject.ts';
import type { Condition, Promised } from './condition.ts';

/** A stretch of a clock's life in which its condition is one and the same. */
export interface Stretch extends Span {
  readonly condition: Condition;
}

/** A breach that happened. It never ends a clock, and nothing removes it. */
export interface Breach {
  /** From here on more was used than promised; never before `due`. */
  readonly at: Instant;
  /** What was due when it happened; a later change of target moves the clock's due and not this one. */
  readonly due: Instant;
}

/** How a cycle came to be: the clock was started anew, or went on after a stop with or without the time between. */
export type CycleStart = 'armed' | 'restarted' | 'resumed' | 'continued';

/** From a start or a comeback of the clock to its stop, or on to now. */
export interface Cycle {
  readonly begun: CycleStart;
  readonly from: Instant;
  /** Undefined when it still runs, or when it was dropped for a new one. */
  readonly stoppedAt: Instant | undefined;
  /** At its end, all told since the clock last started from nothing. */
  readonly usedMs: number;
  readonly target: Seconds | undefined;
  /** At its end; undefined when it was paused then. */
  readonly due: Instant | undefined;
  readonly breach: Breach | undefined;
}

/** A point that the clock reaches: some percent of the target, the breach, or a step beyond it. */
export type Milestone = {
  /** When so much is used, on a closing time rather than on the next opening; undefined while nobody can tell. */
  readonly reachedAt: Instant | undefined;
  /** When to tell: the next opening, so that what a pause still moves is not told before; later than this it is passed. */
  readonly firesAt: Instant | undefined;
  readonly isPassed: boolean;
} & (
  | { readonly kind: 'warning'; readonly percent: number }
  | { readonly kind: 'breach' }
  | { readonly kind: 'after_breach'; readonly after: Seconds }
);

/** What the clock does at `now`. */
export type Standing = 'running' | 'paused' | 'out_of_hours' | 'stopped' | 'not_owed';

/** `void`: the ticket was cancelled or merged, or the promise is no longer wanted; it counts nowhere. */
export type ClockOutcome = 'pending' | 'met' | 'missed' | 'void';

/** One clock of a ticket as it stands at `at`. */
export interface Clock {
  readonly name: ClockName;
  readonly subject: ClockSubject;
  readonly at: Instant;
  readonly standing: Standing;
  /** From `at` on, until something happens. */
  readonly condition: Condition;
  readonly outcome: ClockOutcome;
  /** In force now, or when the clock stopped. */
  readonly promised: Promised | undefined;
  /** Open time counted since the clock last started from nothing, in whole seconds rounded down. */
  readonly used: Seconds;
  /** The same to the millisecond, for those who reckon on. */
  readonly usedMs: number;
  /** Target less used, negative when late; undefined while nothing is promised. */
  readonly remaining: Seconds | undefined;
  /** Undefined unless it runs, in or out of hours. Resolving at `due`, or before the next opening after it, is in time. */
  readonly due: Instant | undefined;
  /** The first one of its life. */
  readonly breach: Breach | undefined;
  readonly waivedAt: Instant | undefined;
  readonly cycles: readonly Cycle[];
  /** Of the present cycle, in the order in which they are reached: those that nobody can date yet come last. */
  readonly milestones: readonly Milestone[];
  /** Of the whole life, without hole or overlap: from the opening on, for a stay or a wait from its begin on. */
  readonly stretches: readonly Stretch[];
}
