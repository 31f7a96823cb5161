import { describe, expect, it } from '@jest/globals';
import type { PromiseRecord } from './promise-record.ts';
import { durations, meanTimes } from './durations.ts';

const minutes = (...counts: readonly number[]) => counts.map((count) => count * 60_000);

describe('how long something took', () => {
  it('has a mean, a median and a ninetieth percentile by nearest rank', () => {
    expect(durations(minutes(10, 1, 3, 2, 4, 5, 6, 7, 8, 9))).toEqual({
      count: 10,
      mean: 330,
      median: 330,
      p90: 540,
      p90Method: 'nearest-rank',
    });
  });

  it('has the value in the middle as its median when there is one', () => {
    expect(durations(minutes(9, 1, 2)).median).toBe(120);
  });

  it('never makes a ninetieth percentile up', () => {
    expect(durations(minutes(1, 100)).p90).toBe(6000);
    expect(durations(minutes(7)).p90).toBe(420);
    expect(durations(minutes(...Array.from({ length: 11 }, (_, at) => at + 1))).p90).toBe(600);
  });

  it('is nothing where nothing was done', () => {
    expect(durations([])).toMatchObject({ count: 0, mean: undefined, median: undefined, p90: undefined });
  });

  it('is told in open time and by the clock on the wall, of what is done', () => {
    const record = { stoppedAt: 1, usedMs: 3_600_000, wallMs: 7_200_000 } as unknown as PromiseRecord;
    const { business, calendar } = meanTimes([record, { ...record, stoppedAt: undefined, wallMs: undefined }]);
    expect([business.count, business.mean, calendar.mean]).toEqual([1, 3600, 7200]);
  });
});
