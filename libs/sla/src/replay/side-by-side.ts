import type { Instant } from '@vigie/kernel';
import { type Metric, metrics } from '../terms/clock-kind.ts';
import type { ContractTerms } from '../terms/contract-terms.ts';
import type { ClockOutcome } from '../timeline/clock.ts';
import type { ClockFact } from '../timeline/clock-fact.ts';
import { countIn, emptyTally, type Tally } from './tally.ts';
import { replayTicket, type TicketVerdict } from './ticket-verdict.ts';

/** A promise that comes out otherwise than under the terms it is compared with. */
export interface OutcomeChange {
  readonly metric: Metric;
  readonly before: ClockOutcome | 'not_promised';
  readonly after: ClockOutcome | 'not_promised';
}

/** One ticket under several terms; `changes` compares each of them with the first. */
export interface TicketSideBySide {
  readonly verdicts: readonly TicketVerdict[];
  readonly changes: readonly (readonly OutcomeChange[])[];
}

/** Throws like `timeline`. */
export function replaySideBySide(
  facts: readonly ClockFact[],
  variants: readonly ContractTerms[],
  now: Instant,
): TicketSideBySide {
  const verdicts = variants.map((terms) => replayTicket(facts, terms, now));
  return { verdicts, changes: verdicts.map((verdict) => changesBetween(verdicts[0]!, verdict)) };
}

/** Totals of a comparison, one side for each of the terms. */
export interface Comparison {
  readonly sides: readonly ComparedSide[];
}

export interface ComparedSide extends Tally {
  /** Tickets with a promise that comes out otherwise than on the first side. */
  readonly changed: number;
  /** Promises kept on the first side and missed here, and the other way round. */
  readonly newlyMissed: number;
  readonly newlyMet: number;
}

export const emptyComparison = (variants: number): Comparison => ({
  sides: Array.from({ length: variants }, () => ({ ...emptyTally, changed: 0, newlyMissed: 0, newlyMet: 0 })),
});

/** The comparison with one more ticket: a fold, so that history may stream past. */
export const compareIn = ({ sides }: Comparison, { verdicts, changes }: TicketSideBySide): Comparison => ({
  sides: sides.map((side, at) => sideWith(side, verdicts[at]!, changes[at]!)),
});

const sideWith = (side: ComparedSide, verdict: TicketVerdict, changes: readonly OutcomeChange[]): ComparedSide => ({
  ...countIn(side, verdict),
  changed: side.changed + (changes.length > 0 ? 1 : 0),
  newlyMissed: side.newlyMissed + changes.filter(({ before, after }) => before === 'met' && after === 'missed').length,
  newlyMet: side.newlyMet + changes.filter(({ before, after }) => before === 'missed' && after === 'met').length,
});

function changesBetween(first: TicketVerdict, other: TicketVerdict): readonly OutcomeChange[] {
  if (first === other) return [];
  return metrics.flatMap((metric) => {
    const [before, after] = [outcomeIn(first, metric), outcomeIn(other, metric)];
    return before === after ? [] : [{ metric, before, after }];
  });
}

const outcomeIn = (verdict: TicketVerdict, metric: Metric): OutcomeChange['before'] =>
  verdict[metric]?.outcome ?? 'not_promised';
