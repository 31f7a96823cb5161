import type { Seconds } from '@vigie/kernel';
import type { Clause } from './clause.ts';
import type { Metric } from './clock-kind.ts';

/** `met` of `of`, both whole: 95 % is 95 of 100, 99.95 % is 9,995 of 10,000. Compared, never divided. */
export interface Ratio {
  readonly met: number;
  readonly of: number;
}

/** The share of a month's promises that is to be kept; judged only from so many on. */
export interface AttainmentClause extends Clause {
  readonly metric: Metric;
  /** Null: all of them together. */
  readonly priority: string | null;
  readonly target: Ratio;
  readonly minimumVolume: number;
}

/** The share that is to be done within a time of its own, such as 95 % of P1 in 4 hours. */
export interface PercentileClause extends AttainmentClause {
  readonly within: Seconds;
}

/** The share of a month that a service is to be up. */
export interface AvailabilityClause extends Clause {
  /** Null: any. */
  readonly service: string | null;
  readonly target: Ratio;
}
