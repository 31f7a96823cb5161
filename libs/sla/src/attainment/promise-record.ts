import type { Instant, Seconds } from '@vigie/kernel';
import { type Metric, metrics } from '../terms/clock-kind.ts';
import type { Breach, Clock, Cycle } from '../timeline/clock.ts';
import type { Timeline } from '../timeline/timeline.ts';

/** One promise as a month's figures count it. */
export interface PromiseRecord {
  readonly metric: Metric;
  readonly priority: string;
  readonly service: string | null;
  readonly isMet: boolean;
  /** In whose month it counts: when it was kept or given up, or, still open and breached, when it was due. */
  readonly countsAt: Instant;
  readonly stoppedAt: Instant | undefined;
  readonly target: Seconds | undefined;
  /** Milliseconds of open time, pauses left out. */
  readonly usedMs: number;
  /** Milliseconds by the clock on the wall, from the start to the stop; undefined while open. */
  readonly wallMs: number | undefined;
}

/**
 * The promises of a ticket that count: none of a cancelled or merged one, none that is waived, none that is open and
 * not breached. A clock that started anew, for each word asked for or under a policy that restarts, is several.
 */
export function promiseRecords(of: Timeline): readonly PromiseRecord[] {
  if (of.situation.phase === 'cancelled' || of.situation.phase === 'merged') return [];
  return metrics.flatMap((metric) => {
    const clock = of.promises[metric];
    return clock === undefined || clock.waivedAt !== undefined ? [] : recordsOf(clock, metric, of);
  });
}

function recordsOf(clock: Clock, metric: Metric, { situation }: Timeline): readonly PromiseRecord[] {
  const { priority, service } = situation;
  return turnsFromNothing(clock.cycles).flatMap((cycles) => {
    const [first, last] = [cycles[0]!, cycles.at(-1)!];
    const breach = last.breach ?? toldDuring(clock.breach, first, last);
    const countsAt = last.stoppedAt ?? breach?.due;
    if (countsAt === undefined) return [];
    const { stoppedAt, target, usedMs } = last;
    const wallMs = stoppedAt === undefined ? undefined : stoppedAt - first.from;
    return [{ metric, priority, service, isMet: breach === undefined, countsAt, stoppedAt, target, usedMs, wallMs }];
  });
}

/** Cycles that go on with what was used are one promise. */
function turnsFromNothing(cycles: readonly Cycle[]): readonly (readonly Cycle[])[] {
  const turns: Cycle[][] = [];
  for (const cycle of cycles) {
    const isNew = cycle.begun === 'armed' || cycle.begun === 'restarted';
    if (isNew || turns.length === 0) turns.push([cycle]);
    else turns.at(-1)!.push(cycle);
  }
  return turns;
}

/** A breach that somebody was told of, and that the facts known now do not show. */
function toldDuring(breach: Breach | undefined, first: Cycle, last: Cycle): Breach | undefined {
  if (breach === undefined || breach.at < first.from) return undefined;
  return last.stoppedAt === undefined || breach.at <= last.stoppedAt ? breach : undefined;
}
