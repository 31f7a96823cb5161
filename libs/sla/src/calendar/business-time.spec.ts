import { describe, expect, it } from '@jest/globals';
import { iso, type Span, zone } from '@vigie/kernel';
import { businessTime } from './business-time.ts';
import { aCalendar, at, everyDay, open, tunis } from './calendar.builder.ts';
import type { LocalDate } from './local-date.ts';

const hour = 3_600_000;
const office = businessTime(aCalendar());
const night = aCalendar({ week: everyDay(open('22:00-06:00')) });
const never = businessTime(aCalendar({ week: everyDay() }));
const texts = (spans: readonly Span[]): string[] => spans.map(({ from, to }) => `${iso(from)} ${iso(to)}`);

/** 15 June 2026 is a Monday; Paris is two hours ahead of UTC. */
describe('open time that has passed', () => {
  it.each([
    ['within one window', '2026-06-15 08:00', '2026-06-15 09:30', 1.5],
    ['over a night', '2026-06-15 15:00', '2026-06-16 08:00', 2],
    ['over a weekend', '2026-06-19 15:00', '2026-06-22 08:00', 2],
    ['while closed', '2026-06-20 08:00', '2026-06-21 08:00', 0],
    ['from the end to the start', '2026-06-15 09:30', '2026-06-15 08:00', 0],
    ['over a year', '2026-06-15 07:00', '2027-06-15 07:00', 261 * 9],
  ])('%s', (_, from, to, hours) => {
    expect(office.elapsed(at(from), at(to))).toBe(hours * hour);
  });

  it('is exact to the millisecond', () => {
    expect(office.elapsed(at('2026-06-15 15:59:59.999'), at('2026-06-16 07:00:00.001'))).toBe(2);
  });

  it('counts the hour that autumn repeats twice, and the one that spring skips not at all', () => {
    const aroundTheClock = businessTime(aCalendar({ week: everyDay(open('00:00-24:00')) }));
    const days = [['2026-10-24 22:00', '2026-10-25 23:00'] as const, ['2026-03-28 23:00', '2026-03-29 22:00'] as const];
    expect(days.map(([from, to]) => aroundTheClock.elapsed(at(from), at(to)) / hour)).toEqual([25, 23]);
  });
});

describe('adding open time', () => {
  const added = (from: string, ms: number): string | undefined => {
    const found = office.add(at(from), ms);
    return found && iso(found);
  };

  it('lands on a closing time rather than on the next opening', () => {
    expect(added('2026-06-15 15:00', hour)).toBe('2026-06-15T16:00:00.000Z');
    expect(added('2026-06-15 15:00', hour + 1)).toBe('2026-06-16T07:00:00.001Z');
  });

  it('lands, going back, on an opening rather than on the closing before it', () => {
    expect(added('2026-06-16 08:00', -hour)).toBe('2026-06-16T07:00:00.000Z');
    expect(added('2026-06-16 08:00', -hour - 1)).toBe('2026-06-15T15:59:59.999Z');
  });

  it('of nothing stays where it is, even while closed', () => {
    expect(added('2026-06-20 08:00', 0)).toBe('2026-06-20T08:00:00.000Z');
  });

  it('comes to no end where nothing opens, or not enough within the horizon', () => {
    const once = businessTime(aCalendar({ week: everyDay(), overrides: { '2026-06-20': [open('09:00-10:00')] } }));
    const start = at('2026-06-15 08:00');
    expect([never.add(start, 1), never.add(start, -1), once.add(start, hour + 1)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(once.add(start, hour)).toBe(at('2026-06-20 08:00'));
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])('of %p milliseconds is no question', (ms) => {
    expect(() => office.add(at('2026-06-15 08:00'), ms)).toThrow(RangeError);
  });
});

describe('the next opening and the last closing', () => {
  it.each([
    ['open', '2026-06-15 08:00', '2026-06-15T08:00:00.000Z', '2026-06-15T08:00:00.000Z'],
    ['opening', '2026-06-15 07:00', '2026-06-15T07:00:00.000Z', '2026-06-12T16:00:00.000Z'],
    ['closing', '2026-06-15 16:00', '2026-06-16T07:00:00.000Z', '2026-06-15T16:00:00.000Z'],
    ['closed', '2026-06-20 08:00', '2026-06-22T07:00:00.000Z', '2026-06-19T16:00:00.000Z'],
  ])('seen from a moment that is %s', (_, moment, next, previous) => {
    expect([office.nextOpen(at(moment))!, office.prevOpen(at(moment))!].map(iso)).toEqual([next, previous]);
  });

  it('are not there where nothing opens', () => {
    expect([never.nextOpen(at('2026-06-15 08:00')), never.prevOpen(at('2026-06-15 08:00'))]).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('open spans', () => {
  it('are clipped to the span asked for, in order', () => {
    const span = { from: at('2026-06-18 15:00'), to: at('2026-06-22 08:00') };
    expect(texts(office.openBetween(span))).toEqual([
      '2026-06-18T15:00:00.000Z 2026-06-18T16:00:00.000Z',
      '2026-06-19T07:00:00.000Z 2026-06-19T16:00:00.000Z',
      '2026-06-22T07:00:00.000Z 2026-06-22T08:00:00.000Z',
    ]);
  });

  it('are one where windows overlap or touch', () => {
    const split = aCalendar({ week: everyDay(open('09:00-12:00'), open('11:00-13:00'), open('13:00-14:00')) });
    const span = { from: at('2026-06-15 00:00'), to: at('2026-06-16 00:00') };
    expect(texts(businessTime(split).openBetween(span))).toEqual(['2026-06-15T07:00:00.000Z 2026-06-15T12:00:00.000Z']);
  });

  it('are one around the clock, for years', () => {
    const aroundTheClock = businessTime(aCalendar({ week: everyDay(open('00:00-24:00')) }));
    const span = { from: at('2020-01-01 00:00'), to: at('2030-01-01 00:00') };
    expect(aroundTheClock.openBetween(span)).toEqual([span]);
  });

  it.each([
    ['of no length', '2026-06-15 08:00'],
    ['turned round', '2026-06-15 07:30'],
  ])('are none in a span %s', (_, to) => {
    expect(office.openBetween({ from: at('2026-06-15 08:00'), to: at(to) })).toEqual([]);
  });
});

describe('the days that are not like others', () => {
  const openOn = (date: LocalDate, calendar = night): string[] => {
    const midnight = at(`${date} 00:00`);
    return texts(businessTime(calendar).openBetween({ from: midnight, to: at(`${date} 23:59:59.999`) }));
  };

  it('holidays take away the night that starts on them, not the one that ends on them', () => {
    expect(openOn('2026-07-14', { ...night, zone: tunis, holidays: ['2026-07-14'] })).toEqual([
      '2026-07-14T00:00:00.000Z 2026-07-14T05:00:00.000Z',
    ]);
  });

  it('overrides stand in for the week, on a holiday too', () => {
    const calendar = aCalendar({ holidays: ['2026-07-14'], overrides: { '2026-07-14': [open('10:00-12:00')] } });
    expect(openOn('2026-07-14', calendar)).toEqual(['2026-07-14T08:00:00.000Z 2026-07-14T10:00:00.000Z']);
  });

  it('an override without windows closes the day', () => {
    expect(openOn('2026-06-15', aCalendar({ overrides: { '2026-06-15': [] } }))).toEqual([]);
  });

  it('breaks are taken out of the night that runs into their date', () => {
    const calendar = { ...night, breaks: { '2026-06-15': [open('01:00-02:00')] } } as const;
    expect(openOn('2026-06-15', calendar).slice(0, 2)).toEqual([
      '2026-06-15T00:00:00.000Z 2026-06-15T04:00:00.000Z',
      '2026-06-15T20:00:00.000Z 2026-06-15T23:59:59.999Z',
    ]);
    expect(businessTime(calendar).elapsed(at('2026-06-14 22:00'), at('2026-06-15 04:00'))).toBe(5 * hour);
  });
});

describe('a calendar', () => {
  it('has its longest shift whole where the engine joins its stretches, far west of Greenwich', () => {
    const week = { ...everyDay(), sun: [open('23:00-22:00')] };
    const time = businessTime(aCalendar({ zone: zone('Pacific/Honolulu'), week }));
    expect(time.elapsed(at('2026-01-26 09:00'), at('2026-01-27 08:00'))).toBe(23 * hour);
    expect(time.elapsed(at('2026-01-27 00:00'), at('2026-01-28 00:00'))).toBe(8 * hour);
  });

  it('is compiled once', () => {
    const calendar = aCalendar();
    expect(businessTime(calendar)).toBe(businessTime(calendar));
    expect(businessTime(calendar)).not.toBe(businessTime(aCalendar()));
  });

  it.each([
    ['a date', { holidays: ['2026-02-30'] }],
    ['a time', { overrides: { '2026-06-15': [open('9:00-12:00')] } }],
  ] as const)('with %s that is none does not reckon', (_, changes) => {
    expect(() => businessTime(aCalendar(changes))).toThrow(RangeError);
  });

  it('may open every other half hour', () => {
    const halves = Array.from({ length: 24 }, (_, hours) => String(hours).padStart(2, '0'));
    const windows = halves.map((hours) => open(`${hours}:00-${hours}:30` as '00:00-00:30'));
    const time = businessTime(aCalendar({ zone: tunis, week: everyDay(...windows) }));
    expect(time.elapsed(at('2026-02-01 00:00'), at('2027-02-01 00:00'))).toBe((365 * 24 * hour) / 2);
    expect(time.nextOpen(at('2027-02-01 10:30'))).toBe(at('2027-02-01 11:00'));
  });
});
