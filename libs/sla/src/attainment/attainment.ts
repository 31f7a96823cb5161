import type { Seconds, Span } from '@vigie/kernel';
import type { Metric } from '../terms/clock-kind.ts';
import type { AttainmentClause, PercentileClause, Ratio } from '../terms/measure-clause.ts';
import type { PromiseRecord } from './promise-record.ts';
import { type Judgement, judge } from './ratio.ts';

/** Which promises are looked at; null: any priority. */
export interface Scope {
  readonly metric: Metric;
  readonly priority: string | null;
}

export interface Attainment {
  /** Kept of all that were kept or missed. */
  readonly share: Ratio;
  readonly judgement: Judgement;
}

/** The records of a scope that count within a span, as a rule a month of the client's zone. */
export const recordsWithin = (records: readonly PromiseRecord[], { metric, priority }: Scope, { from, to }: Span) =>
  records.filter(
    (record) =>
      record.metric === metric &&
      (priority === null || record.priority === priority) &&
      from <= record.countsAt &&
      record.countsAt < to,
  );

/** Met of met and missed. */
export function attainment(records: readonly PromiseRecord[], clause: AttainmentClause, span: Span): Attainment {
  const counted = recordsWithin(records, clause, span);
  return judged({ met: counted.filter(({ isMet }) => isMet).length, of: counted.length }, clause);
}

/** Done within the clause's own time, of all; what is open is not done. */
export function percentile(records: readonly PromiseRecord[], clause: PercentileClause, span: Span): Attainment {
  const counted = recordsWithin(records, clause, span);
  return judged(
    { met: counted.filter((record) => isDoneWithin(record, clause.within)).length, of: counted.length },
    clause,
  );
}

const isDoneWithin = ({ stoppedAt, usedMs }: PromiseRecord, within: Seconds): boolean =>
  stoppedAt !== undefined && usedMs <= within * 1000;

const judged = (share: Ratio, clause: AttainmentClause): Attainment => ({ share, judgement: judge(share, clause) });
