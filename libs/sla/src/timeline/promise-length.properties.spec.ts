import { describe, expect, it } from '@jest/globals';
import { instant, type Instant, seconds } from '@vigie/kernel';
import fc from 'fast-check';
import { businessTime } from '../calendar/business-time.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { aCalendar, everyDay, open, tunis } from '../calendar/calendar.builder.ts';
import type { ContractTerms } from '../terms/contract-terms.ts';
import { aPause, aTarget, someTerms } from '../terms/terms.builder.ts';
import type { ClockFact } from './clock-fact.ts';
import { inParis } from './story.builder.ts';
import { timeline } from './timeline.ts';

/** Within ten days of Paris, of which the sixth has twenty-five hours; whole seconds. */
const anyMoment = fc.nat({ max: 10 * 86_400 }).map((second) => instant(inParis('2026-10-20 00:00') + second * 1000));

const calendars = [
  aCalendar(),
  aCalendar({ week: everyDay(open('00:00-24:00')) }),
  aCalendar({ week: everyDay(open('20:00-08:00'), open('12:00-12:30')), holidays: ['2026-10-24'] }),
  aCalendar({ zone: tunis, week: everyDay(open('08:00-17:00')) }),
];
const anyCalendar = fc.constantFrom(...calendars);

const gtr = (hours: number, calendar: Calendar) =>
  someTerms({ targets: [aTarget(hours)], pauses: [aPause()] }, calendar);

describe('a promise of any length', () => {
  const opened = (at: Instant): ClockFact => ({
    type: 'opened',
    at,
    priority: 'P2',
    service: null,
    level: 'L1',
    desk: null,
  });
  const anyHours = fc.integer({ min: 1, max: 60 });
  const clockOf = (facts: readonly ClockFact[], terms: ContractTerms, now: Instant) =>
    timeline(facts, terms, now).promises.resolution!;

  it('is due no sooner than a shorter one', () => {
    fc.assert(
      fc.property(anyMoment, anyCalendar, anyHours, anyHours, (at, calendar, hours, more) => {
        const dueIn = (length: number) => clockOf([opened(at)], gtr(length, calendar), at).due!;
        expect(dueIn(hours + more)).toBeGreaterThan(dueIn(hours));
      }),
    );
  });

  it('is kept until the next opening after its due time, and not a millisecond longer', () => {
    fc.assert(
      fc.property(anyMoment, anyCalendar, anyHours, (at, calendar, hours) => {
        const terms = gtr(hours, calendar);
        const due = clockOf([opened(at)], terms, at).due!;
        const last = businessTime(calendar).nextOpen(due)!;
        const outcomeOf = (ms: number) => {
          const resolved = { type: 'resolved', at: instant(ms) } as const;
          return clockOf([opened(at), resolved], terms, instant(ms + 1000)).outcome;
        };
        expect([outcomeOf(due), outcomeOf(last), outcomeOf(last + 1)]).toEqual(['met', 'met', 'missed']);
      }),
    );
  });

  it('is not moved by a pause out of hours', () => {
    fc.assert(
      fc.property(
        anyMoment,
        anyCalendar,
        anyHours,
        anyMoment,
        fc.nat({ max: 86_400 }),
        (at, calendar, hours, held, length) => {
          const resumed = instant(Math.min(held + length * 1000, businessTime(calendar).nextOpen(held)!));
          fc.pre(held > at && resumed > held);
          const now = instant(resumed + 1);
          const pause: readonly ClockFact[] = [
            { type: 'held', at: held, reason: 'client' },
            { type: 'resumed', at: resumed },
          ];
          const [paused, plain] = [pause, []].map((facts) =>
            clockOf([opened(at), ...facts], gtr(hours, calendar), now),
          );
          fc.pre(paused!.remaining! !== 0);
          expect([paused!.used, paused!.due, paused!.breach]).toEqual([plain!.used, plain!.due, plain!.breach]);
        },
      ),
    );
  });

  it('in whole seconds is counted in whole seconds', () => {
    fc.assert(
      fc.property(anyMoment, anyCalendar, anyHours, fc.nat({ max: 86_400 }), (at, calendar, hours, length) => {
        const now = instant(at + length * 1000);
        const { used, usedMs } = clockOf([opened(at)], gtr(hours, calendar), now);
        expect(usedMs).toBe(used * 1000);
        expect(used).toBe(seconds(businessTime(calendar).elapsed(at, now) / 1000));
      }),
    );
  });
});
