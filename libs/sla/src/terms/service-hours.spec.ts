import { describe, expect, it } from '@jest/globals';
import { instant } from '@vigie/kernel';
import { aCalendar, everyDay, open } from '../calendar/calendar.builder.ts';
import { inParis } from '../timeline/story.builder.ts';
import { serviceHours } from './service-hours.ts';

const office = aCalendar();
const early = aCalendar({ week: everyDay(open('06:00-14:00')) });
const always = aCalendar({ week: everyDay(open('00:00-24:00')) });
const shut = aCalendar({ week: everyDay() });

/** Office hours until Wednesday noon, early hours from then on. */
const hours = serviceHours([
  { id: '2', from: inParis('2026-06-17 12:00'), calendar: early },
  { id: '1', from: inParis('2026-06-01 00:00'), calendar: office },
]);

describe('the hours of a coverage', () => {
  it('count by the version of each moment', () => {
    expect(hours.elapsed(inParis('2026-06-17 09:00'), inParis('2026-06-17 20:00'))).toBe(5 * 3_600_000);
    expect(hours.elapsed(inParis('2026-06-17 20:00'), inParis('2026-06-17 09:00'))).toBe(0);
  });

  it('are those of the first version before it begins', () => {
    expect(hours.elapsed(inParis('2026-05-20 08:00'), inParis('2026-05-20 10:00'))).toBe(3_600_000);
  });

  it('carry a length over from one version into the next', () => {
    expect(hours.add(inParis('2026-06-17 10:00'), 5 * 3_600_000)).toBe(inParis('2026-06-18 07:00'));
    expect(hours.add(inParis('2026-06-17 10:00'), 2 * 3_600_000)).toBe(inParis('2026-06-17 12:00'));
    expect(hours.add(inParis('2026-06-17 10:00'), 0)).toBe(inParis('2026-06-17 10:00'));
  });

  it('open next as the version then in force says', () => {
    expect(hours.nextOpen(inParis('2026-06-16 20:00'))).toBe(inParis('2026-06-17 09:00'));
    expect(hours.nextOpen(inParis('2026-06-17 15:00'))).toBe(inParis('2026-06-18 06:00'));
  });

  it('land on the last closing of a version, not on the beginning of the next', () => {
    const atMidnight = serviceHours([
      { id: '1', from: instant(0), calendar: office },
      { id: '2', from: inParis('2026-06-18 00:00'), calendar: early },
    ]);
    expect(atMidnight.add(inParis('2026-06-17 16:00'), 2 * 3_600_000)).toBe(inParis('2026-06-17 18:00'));
  });

  it('do not open with a version that is over by then', () => {
    const closing = serviceHours([
      { id: '1', from: instant(0), calendar: office },
      { id: '2', from: inParis('2026-06-17 08:00'), calendar: early },
    ]);
    expect(closing.nextOpen(inParis('2026-06-16 20:00'))).toBe(inParis('2026-06-17 08:00'));
  });

  it('are open in the spans of both', () => {
    const spans = hours.openBetween({ from: inParis('2026-06-17 11:00'), to: inParis('2026-06-18 07:00') });
    expect(spans.map(({ from, to }) => to - from)).toEqual([1, 2, 1].map((count) => count * 3_600_000));
  });

  it('never come when the last version never opens', () => {
    const ending = serviceHours([
      { id: '1', from: instant(0), calendar: always },
      { id: '2', from: inParis('2026-06-17 12:00'), calendar: shut },
    ]);
    expect(ending.add(inParis('2026-06-17 11:00'), 7_200_000)).toBeUndefined();
    expect(ending.nextOpen(inParis('2026-06-17 12:00'))).toBeUndefined();
  });

  it('need a calendar', () => {
    expect(() => serviceHours([])).toThrow(RangeError);
  });
});
