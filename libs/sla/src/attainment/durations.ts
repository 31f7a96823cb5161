import { seconds, type Seconds } from '@vigie/kernel';
import type { PromiseRecord } from './promise-record.ts';

/** How long something took, over all of them; every value is whole seconds, and undefined where there are none. */
export interface Durations {
  readonly count: number;
  /** Rounded to the nearest second. */
  readonly mean: Seconds | undefined;
  /** The one in the middle, or the mean of the two there. */
  readonly median: Seconds | undefined;
  /** Nearest rank: the shortest time within which at least nine in ten were done; no value in between is made up. */
  readonly p90: Seconds | undefined;
  readonly p90Method: 'nearest-rank';
}

/** In open time and by the clock on the wall. Of first responses it is the MTTA, of resolutions the MTTR. */
export interface MeanTimes {
  readonly business: Durations;
  readonly calendar: Durations;
}

/** Only what was done counts. */
export function meanTimes(records: readonly PromiseRecord[]): MeanTimes {
  const done = records.filter(({ stoppedAt }) => stoppedAt !== undefined);
  return {
    business: durations(done.map(({ usedMs }) => usedMs)),
    calendar: durations(done.map(({ wallMs }) => wallMs!)),
  };
}

/** Of lengths in milliseconds. */
export function durations(lengths: readonly number[]): Durations {
  const inOrder = lengths.toSorted((a, b) => a - b);
  const total = inOrder.reduce((sum, ms) => sum + ms, 0);
  const count = inOrder.length;
  return {
    count,
    mean: count === 0 ? undefined : inSeconds(total / count),
    median: count === 0 ? undefined : inSeconds((inOrder[(count - 1) >> 1]! + inOrder[count >> 1]!) / 2),
    p90: nearestRank(inOrder, 90),
    p90Method: 'nearest-rank',
  };
}

/** The value at rank ceil(percent x n / 100). */
function nearestRank(inOrder: readonly number[], percent: number): Seconds | undefined {
  const found = inOrder[Math.ceil((percent * inOrder.length) / 100) - 1];
  return found === undefined ? undefined : inSeconds(found);
}

const inSeconds = (ms: number): Seconds => seconds(Math.round(ms / 1000));
