import type { Instant } from '@vigie/kernel';
import type { ContractTerms, TermsVersion } from '../terms/contract-terms.ts';
import type { ClockFact, OpenedFact } from './clock-fact.ts';

/** An instant at which something changes: a fact, or a version of the terms that takes effect. */
export type Moment = ClockFact | { readonly type: 'version'; readonly at: Instant; readonly version: TermsVersion };

/** A ticket's life up to `now`, in order. */
export interface History {
  readonly opened: OpenedFact;
  /** After the opening. A version comes before the facts of its instant; facts of one instant keep their order. */
  readonly moments: readonly Moment[];
}

/** Facts after `now` are not known yet. Throws a RangeError when the ticket was not opened by then. */
export function historyOf(facts: readonly ClockFact[], { versions }: ContractTerms, now: Instant): History {
  const past = inOrder(facts.filter(({ at }) => at <= now));
  const start = past.findIndex(({ type }) => type === 'opened');
  const opened = past[start] as OpenedFact | undefined;
  if (opened === undefined) throw new RangeError('a ticket not opened yet has no clocks');
  const taking = versions.filter(({ from }) => from > opened.at && from <= now);
  return { opened, moments: merge(taking, past.slice(start + 1)) };
}

function inOrder(facts: readonly ClockFact[]): readonly ClockFact[] {
  const isSorted = facts.every(({ at }, index) => index === 0 || facts[index - 1]!.at <= at);
  return isSorted ? facts : facts.toSorted((a, b) => a.at - b.at);
}

function merge(versions: readonly TermsVersion[], facts: readonly ClockFact[]): readonly Moment[] {
  if (versions.length === 0) return facts;
  const taking = versions.map((version): Moment => ({ type: 'version', at: version.from, version }));
  return [...taking, ...facts].sort((a, b) => a.at - b.at);
}
