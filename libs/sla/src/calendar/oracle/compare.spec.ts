import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { instant, type Instant } from '@vigie/kernel';
import { type BusinessTime, businessTime } from '../business-time.ts';
import type { Calendar } from '../calendar.ts';
import { compare, type Comparison } from './compare.ts';
import { allPlaces } from './places.ts';
import { seededDraw } from './seeded-draw.ts';

type Build = (calendar: Calendar) => BusinessTime;

/** Every zone is among them; `npm run bench -- sla-oracle` asks in all places, and far more. */
const somePlaces = allPlaces.filter((_, at) => at % 2 === 1);
const autumn = allPlaces.find(({ day }) => day === '2026-10-25')!;

describe('the engine', () => {
  it('answers as walking the minutes does, in every zone', () => {
    let asked = 0;
    const property = fc.property(fc.constantFrom(...somePlaces), fc.gen(), (place, gen) => {
      const comparison = compare((below) => gen(fc.nat, { max: below - 1 }), place, businessTime, 15);
      asked += comparison.asked;
      expect(comparison.different).toEqual([]);
    });
    fc.assert(property, { numRuns: 300 });
    expect(asked).toBeGreaterThan(2500);
  });
});

describe('walking the minutes', () => {
  it.each<[fault: string, faulty: Build]>([
    ['takes a closing time for an open moment', openAtClosing],
    ['loses the hour that autumn repeats', withoutRepeatedHour],
    ['closes for a holiday at its midnight, in the middle of the night shift', holidaysByTheClock],
  ])('finds an engine that %s', (_, faulty) => {
    expect(differences(faulty)).toBeGreaterThan(0);
  });

  it('finds nothing in ours by the same questions', () => {
    expect(differences(businessTime)).toBe(0);
  });
});

/** Of five hundred questions about fifty calendars of Paris, around the night of 25 October 2026; always the same ones. */
function differences(build: Build): number {
  const draw = seededDraw(7);
  const compared = Array.from({ length: 50 }, (): Comparison => compare(draw, autumn, build, 10));
  return compared.reduce((sum, { different }) => sum + different.length, 0);
}

function altered(calendar: Calendar, change: (right: BusinessTime) => Partial<BusinessTime>): BusinessTime {
  const right = businessTime(calendar);
  return {
    elapsed: (from, to) => right.elapsed(from, to),
    add: (from, ms) => right.add(from, ms),
    nextOpen: (at) => right.nextOpen(at),
    prevOpen: (at) => right.prevOpen(at),
    openBetween: (span) => right.openBetween(span),
    ...change(right),
  };
}

function openAtClosing(calendar: Calendar): BusinessTime {
  return altered(calendar, (right) => ({
    nextOpen: (at) => (right.prevOpen(at) === at ? at : right.nextOpen(at)),
  }));
}

/** On 25 October 2026 Paris shows the hour from two to three again from 01:00 UTC on. */
function withoutRepeatedHour(calendar: Calendar): BusinessTime {
  const again = { from: Date.UTC(2026, 9, 25, 1), to: Date.UTC(2026, 9, 25, 2) };
  const within = (at: Instant): Instant => instant(Math.min(Math.max(at, again.from), again.to));
  return altered(calendar, (right) => ({
    elapsed: (from, to) => right.elapsed(from, to) - right.elapsed(within(from), within(to)),
  }));
}

function holidaysByTheClock(calendar: Calendar): BusinessTime {
  const closed = calendar.holidays.filter((date) => !(date in calendar.overrides));
  const breaks = closed.map((date) => [date, [{ from: '00:00', to: '24:00' }]] as const);
  return businessTime({ ...calendar, holidays: [], breaks: { ...calendar.breaks, ...Object.fromEntries(breaks) } });
}
