import { seconds, type Seconds } from '@vigie/kernel';
import { type Metric, metrics } from '../terms/clock-kind.ts';
import type { ClockOutcome } from '../timeline/clock.ts';
import type { PromiseVerdict, TicketVerdict } from './ticket-verdict.ts';

/** How the promises of one metric came out, and how far beyond their targets those that were missed are. */
export type MetricTally = Readonly<Record<ClockOutcome, number>> & { readonly late: Seconds };

/** Totals over any number of tickets; grows by one ticket at a time. */
export interface Tally {
  readonly tickets: number;
  readonly promises: Readonly<Record<Metric, MetricTally>>;
}

const nothing: MetricTally = { pending: 0, met: 0, missed: 0, void: 0, late: seconds(0) };

export const emptyTally: Tally = {
  tickets: 0,
  promises: { first_response: nothing, next_update: nothing, resolution: nothing, arrival: nothing },
};

/** The tally with one more ticket. */
export function countIn({ tickets, promises }: Tally, verdict: TicketVerdict): Tally {
  const grown = { ...promises };
  for (const metric of metrics) {
    const promise = verdict[metric];
    if (promise !== undefined) grown[metric] = withOneMore(promises[metric], promise);
  }
  return { tickets: tickets + 1, promises: grown };
}

const withOneMore = (tally: MetricTally, { outcome, late }: PromiseVerdict): MetricTally => ({
  ...tally,
  [outcome]: tally[outcome] + 1,
  late: seconds(tally.late + (outcome === 'missed' ? late : 0)),
});
