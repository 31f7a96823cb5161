import type { Seconds } from '@vigie/kernel';
import type { Clause } from './clause.ts';
import type { ClockKind } from './clock-kind.ts';

/** Priorities by urgency: how soon it hurts. */
export interface RankedByUrgency {
  readonly high: string;
  readonly medium: string;
  readonly low: string;
}

/** How the contract ranks trouble: by impact, how far the harm reaches, then by urgency. */
export interface MatrixClause extends Clause {
  readonly high: RankedByUrgency;
  readonly medium: RankedByUrgency;
  readonly low: RankedByUrgency;
}

/** Whose time a hold is, whether or not it stops a clock. */
export type HoldOwner = 'client' | 'vendor' | 'level';

/** A reason to hold a ticket: whose time it is, and the clocks that it stops. A reason without a clause stops none. */
export interface PauseClause extends Clause {
  readonly reason: string;
  readonly owner: HoldOwner;
  readonly clocks: readonly ClockKind[];
}

/** What counts as a first response. */
export interface ResponseClause extends Clause {
  readonly endedBy: readonly ('answered' | 'taken_in_charge')[];
}

/**
 * A ticket reopened within so many times 24 hours of its resolution goes on: `resume` leaves the solved time out,
 * `continue` counts it, `restart` owes everything anew. Reopened later, it counts as a new ticket.
 */
export interface ReopeningClause extends Clause {
  readonly policy: 'resume' | 'continue' | 'restart';
  readonly withinDays: number;
}

/**
 * What a change of priority or service does to the time used so far: `retroactive` keeps it, `restart` sets it to
 * nothing, `proportional` keeps its share of the target.
 */
export interface PriorityChangeClause extends Clause {
  readonly policy: 'retroactive' | 'restart' | 'proportional';
}

/**
 * What a version of the terms does to tickets opened before it: `prospective` counts from its instant on, `replay` as
 * if it, and the calendars in force with it, had always held.
 */
export interface AdoptionClause extends Clause {
  readonly policy: 'prospective' | 'replay';
}

/** When to speak up: at whole percents of the target, and after so much more open time once it is breached. */
export interface WarningClause extends Clause {
  readonly percents: readonly number[];
  readonly afterBreach: readonly Seconds[];
}
