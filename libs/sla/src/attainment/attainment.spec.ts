import { describe, expect, it } from '@jest/globals';
import { seconds } from '@vigie/kernel';
import { paris } from '../calendar/calendar.builder.ts';
import type { AttainmentClause, PercentileClause } from '../terms/measure-clause.ts';
import { hour } from '../terms/terms.builder.ts';
import { inParis } from '../timeline/story.builder.ts';
import { attainment, percentile } from './attainment.ts';
import { monthIn } from './month.ts';
import type { PromiseRecord } from './promise-record.ts';
import { creditPercent, isAtLeast } from './ratio.ts';

const june = monthIn(paris, '2026-06');
const clause: AttainmentClause = {
  id: 'a',
  number: '7.1',
  metric: 'resolution',
  priority: null,
  target: { met: 95, of: 100 },
  minimumVolume: 10,
};
const record = (changes: Partial<PromiseRecord> = {}): PromiseRecord => ({
  metric: 'resolution',
  priority: 'P1',
  service: null,
  isMet: true,
  countsAt: inParis('2026-06-15 12:00'),
  stoppedAt: inParis('2026-06-15 12:00'),
  target: seconds(4 * hour),
  usedMs: 3 * hour * 1000,
  wallMs: 3 * hour * 1000,
  ...changes,
});
const many = (count: number, changes: Partial<PromiseRecord> = {}) =>
  Array.from({ length: count }, () => record(changes));

describe('attainment', () => {
  it('is met of met and missed, compared exactly: what shows as 95.0 % may be a miss of 95 %', () => {
    const records = [...many(1899), ...many(101, { isMet: false })];
    expect(attainment(records, clause, june)).toEqual({ share: { met: 1899, of: 2000 }, judgement: 'missed' });
    expect(attainment([...records.slice(0, -1), record()], clause, june).judgement).toBe('kept');
  });

  it('counts what belongs to the month, the metric and the priority', () => {
    const records = [
      record(),
      record({ countsAt: june.from }),
      record({ countsAt: june.to }),
      record({ metric: 'first_response' }),
      record({ priority: 'P2', isMet: false }),
    ];
    expect(attainment(records, clause, june).share).toEqual({ met: 2, of: 3 });
    expect(attainment(records, { ...clause, priority: 'P1' }, june).share).toEqual({ met: 2, of: 2 });
  });

  it('is not judged below the minimum volume, nor on nothing', () => {
    expect(attainment(many(9, { isMet: false }), clause, june).judgement).toBe('too_few');
    expect(attainment(many(10, { isMet: false }), clause, june).judgement).toBe('missed');
    expect(attainment([], { ...clause, minimumVolume: 0 }, june)).toEqual({
      share: { met: 0, of: 0 },
      judgement: 'too_few',
    });
  });
});

describe('a percentile', () => {
  const inFourHours: PercentileClause = { ...clause, priority: 'P1', within: seconds(4 * hour) };

  it('counts what was done within its own time, to the millisecond, whatever was promised', () => {
    const records = [
      ...many(18),
      record({ usedMs: 4 * hour * 1000, isMet: false }),
      record({ usedMs: 4 * hour * 1000 + 1, isMet: true }),
    ];
    expect(percentile(records, inFourHours, june)).toEqual({ share: { met: 19, of: 20 }, judgement: 'kept' });
  });

  it('counts what is still open as not done', () => {
    const open = record({ isMet: false, stoppedAt: undefined, wallMs: undefined, usedMs: 1000 });
    expect(percentile([...many(9), open], inFourHours, june)).toEqual({
      share: { met: 9, of: 10 },
      judgement: 'missed',
    });
  });
});

describe('a share', () => {
  it('is compared exactly however large the numbers', () => {
    const near = { met: 9_007_199_254_740_990, of: 9_007_199_254_740_991 };
    expect(isAtLeast(near, near)).toBe(true);
    expect(isAtLeast({ ...near, met: near.met - 1 }, near)).toBe(false);
  });

  it('below the rungs of a ladder costs what the lowest of them says', () => {
    const ladder = [95, 92, 88].map((met, at) => ({ below: { met, of: 100 }, percent: [5, 10, 15][at]! }));
    const credits = [950, 945, 920, 915, 880, 875].map((met) => creditPercent({ met, of: 1000 }, ladder));
    expect(credits).toEqual([0, 5, 5, 10, 10, 15]);
    expect(creditPercent({ met: 0, of: 0 }, ladder)).toBe(0);
  });
});
