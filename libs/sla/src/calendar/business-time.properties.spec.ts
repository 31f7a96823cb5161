import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { instant, type Instant } from '@vigie/kernel';
import { businessTime } from './business-time.ts';
import type { Calendar } from './calendar.ts';
import { aCalendar, everyDay, open, tunis } from './calendar.builder.ts';
import { allPlaces } from './oracle/places.ts';
import { randomCalendar } from './oracle/random-calendar.ts';
import { seededDraw } from './oracle/seeded-draw.ts';

/** Made once: what is asked of them is random, over two decades around 1970 and so over many stretches. */
const calendars: readonly Calendar[] = [
  aCalendar(),
  aCalendar({ zone: tunis, week: everyDay(open('00:00-24:00')) }),
  aCalendar({ week: everyDay(open('20:00-08:00'), open('12:00-12:30')) }),
  ...allPlaces.slice(4, 9).map((place, seed) => randomCalendar(seededDraw(seed), place)),
];
const anyTime = fc.constantFrom(...calendars).map(businessTime);
const moments = fc.integer({ min: Date.UTC(1965, 0), max: Date.UTC(1985, 0) }).map(instant);
const lengths = fc.integer({ min: 1, max: 200 * 86_400_000 });

describe('business time, over any calendar and any years', () => {
  it('adds up: from a to b and from b to c is from a to c', () => {
    fc.assert(
      fc.property(anyTime, fc.tuple(moments, moments, moments), (time, three) => {
        const [a, b, c] = three.toSorted((x, y) => x - y) as [Instant, Instant, Instant];
        expect(time.elapsed(a, b) + time.elapsed(b, c)).toBe(time.elapsed(a, c));
      }),
    );
  });

  it('never passes faster than the clock', () => {
    fc.assert(
      fc.property(anyTime, moments, moments, (time, from, to) => {
        expect(time.elapsed(from, to)).toBeLessThanOrEqual(Math.max(to - from, 0));
      }),
    );
  });

  it('that is added has passed, and no less would do', () => {
    fc.assert(
      fc.property(anyTime, moments, lengths, (time, from, ms) => {
        const due = time.add(from, ms);
        if (due === undefined) return;
        expect([time.elapsed(from, due), time.elapsed(from, instant(due - 1))]).toEqual([ms, ms - 1]);
      }),
    );
  });

  it('that is taken off has passed, and no later start would do', () => {
    fc.assert(
      fc.property(anyTime, moments, lengths, (time, to, ms) => {
        const start = time.add(to, -ms);
        if (start === undefined) return;
        expect([time.elapsed(start, to), time.elapsed(instant(start + 1), to)]).toEqual([ms, ms - 1]);
      }),
    );
  });

  it('is what the open spans add up to', () => {
    fc.assert(
      fc.property(anyTime, moments, lengths, (time, from, length) => {
        const to = instant(from + length);
        const spans = time.openBetween({ from, to });
        expect(spans.reduce((sum, span) => sum + span.to - span.from, 0)).toBe(time.elapsed(from, to));
        expect(spans.every((span, at) => span.from < span.to && (at === 0 || spans[at - 1]!.to < span.from))).toBe(
          true,
        );
      }),
    );
  });

  it('starts at the next opening and stops at the last closing', () => {
    fc.assert(
      fc.property(anyTime, moments, (time, moment) => {
        const next = time.nextOpen(moment);
        const previous = time.prevOpen(moment);
        if (next === undefined || previous === undefined) return;
        expect([time.elapsed(moment, next), time.elapsed(next, instant(next + 1))]).toEqual([0, 1]);
        expect([time.elapsed(previous, moment), time.elapsed(instant(previous - 1), previous)]).toEqual([0, 1]);
      }),
    );
  });
});
