import { type Instant, seconds, type Seconds } from '@vigie/kernel';
import { type Metric, metrics } from '../terms/clock-kind.ts';
import type { ContractTerms } from '../terms/contract-terms.ts';
import type { Breach, Clock, ClockOutcome } from '../timeline/clock.ts';
import type { ClockFact } from '../timeline/clock-fact.ts';
import { timeline } from '../timeline/timeline.ts';

/** What one promise of a ticket came to. */
export interface PromiseVerdict {
  readonly outcome: ClockOutcome;
  readonly used: Seconds;
  /** How far beyond the target, 0 when not. */
  readonly late: Seconds;
  /** As of the breach where there is one, else now or when it last stopped; undefined while paused. */
  readonly due: Instant | undefined;
  readonly breach: Breach | undefined;
}

/** What a ticket comes to under some terms; what these never owed is missing. */
export type TicketVerdict = { readonly [M in Metric]?: PromiseVerdict };

/** Tells one ticket's story again under some terms. Throws like `timeline`. */
export function replayTicket(facts: readonly ClockFact[], terms: ContractTerms, now: Instant): TicketVerdict {
  const { promises } = timeline(facts, terms, now);
  const verdict: { [M in Metric]?: PromiseVerdict } = {};
  for (const metric of metrics) {
    const clock = promises[metric];
    if (clock !== undefined) verdict[metric] = verdictOn(clock);
  }
  return verdict;
}

const verdictOn = ({ outcome, used, remaining, breach, cycles }: Clock): PromiseVerdict => ({
  outcome,
  used,
  late: seconds(Math.max(0, -(remaining ?? 0))),
  due: breach?.due ?? cycles.at(-1)?.due,
  breach,
});
