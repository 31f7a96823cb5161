import type { Instant } from '@vigie/kernel';
import { adoptedTerms } from '../terms/adopted-terms.ts';
import type { Metric } from '../terms/clock-kind.ts';
import type { ContractTerms } from '../terms/contract-terms.ts';
import type { Clock } from './clock.ts';
import type { ClockFact } from './clock-fact.ts';
import { TicketClocks } from './ticket-clocks.ts';
import { historyOf } from './moment.ts';
import type { Situation } from './situation.ts';

/** All clocks of one ticket as they stand at `at`. */
export interface Timeline {
  readonly openedAt: Instant;
  readonly at: Instant;
  /** What holds at `at`. */
  readonly situation: Situation;
  /** One for each metric that was ever owed; a first word or a visit that nobody asked for has none. */
  readonly promises: { readonly [M in Metric]?: Clock };
  /** OLA clocks, one per stay at a level and a desk, in order. */
  readonly stays: readonly Clock[];
  /** UC clocks, one per wait for a supplier, in order. */
  readonly waits: readonly Clock[];
  /** When the next version of the terms takes effect, and every clock is to be looked at again. */
  readonly termsChangeAt: Instant | undefined;
}

/**
 * The clocks that the facts known at `now` make under these terms. A later version of a calendar is reckoned with; a
 * later version of the terms is not, before it takes effect. Throws a RangeError when the ticket was not opened by
 * `now`, or when a clause names a coverage that the contract lacks.
 */
export function timeline(facts: readonly ClockFact[], terms: ContractTerms, now: Instant): Timeline {
  const adopted = adoptedTerms(terms, now);
  const { opened, moments } = historyOf(facts, adopted, now);
  const clocks = new TicketClocks(opened, adopted);
  for (const moment of moments) clocks.follow(moment);
  return {
    openedAt: opened.at,
    at: now,
    situation: clocks.situation,
    ...clocks.show(now),
    termsChangeAt: nextVersionAt(terms, now),
  };
}

const nextVersionAt = ({ versions }: ContractTerms, now: Instant): Instant | undefined =>
  versions.find(({ from }) => from > now)?.from;

/** Promises, stays and waits in one list. */
export const allClocks = ({ promises, stays, waits }: Timeline): readonly Clock[] => [
  ...Object.values(promises),
  ...stays,
  ...waits,
];
