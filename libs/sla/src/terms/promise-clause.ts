import type { Seconds } from '@vigie/kernel';
import type { Clause } from './clause.ts';
import type { Level, Metric } from './clock-kind.ts';

/** So much open time of a coverage, and no more. */
export interface PromiseClause extends Clause {
  readonly target: Seconds;
  /** The id of the coverage whose hours count. */
  readonly coverage: string;
  /** Null: any. */
  readonly priority: string | null;
}

/** A promise to the client. Of several that fit a ticket, the one for its service comes first, then for its priority. */
export interface TargetClause extends PromiseClause {
  readonly metric: Metric;
  /** Null: any. */
  readonly service: string | null;
}

/** How long a ticket may stay at a level or a desk; null: any. The one for the desk comes first, then for the level. */
export interface OlaClause extends PromiseClause {
  readonly level: Level | null;
  readonly desk: string | null;
}

/** How long a supplier may keep us waiting; null: any. */
export interface UcClause extends PromiseClause {
  readonly supplier: string | null;
}

/**
 * The clause that fits all that is asked and names most of it, earlier keys weighing more than all later ones together;
 * the first of equals. Undefined when none fits.
 */
export function mostSpecific<Fitting extends object, Key extends keyof Fitting>(
  clauses: readonly Fitting[],
  keys: readonly Key[],
  asked: { readonly [K in Key]: Fitting[K] },
): Fitting | undefined {
  let best: Fitting | undefined;
  let most = -1;
  for (const clause of clauses) {
    const weight = weightOf(clause, keys, asked);
    if (weight > most) [best, most] = [clause, weight];
  }
  return best;
}

/** -1 when the clause names something else. */
function weightOf<Fitting extends object, Key extends keyof Fitting>(
  clause: Fitting,
  keys: readonly Key[],
  asked: { readonly [K in Key]: Fitting[K] },
): number {
  let weight = 0;
  for (const key of keys) {
    const named = clause[key];
    if (named !== null && named !== asked[key]) return -1;
    weight = weight * 2 + (named === null ? 0 : 1);
  }
  return weight;
}
