import { describe, expect, it } from '@jest/globals';
import { businessTime } from './business-time.ts';
import { aCalendar, at, tunis } from './calendar.builder.ts';
import type { Holiday } from './holiday.ts';
import { holidayOn, withHolidays } from './observed-holidays.ts';
import { easterSunday, holidaysOfFrance } from './holidays-of-france.ts';
import { holidaysOfTunisia } from './holidays-of-tunisia.ts';
import { seededHolidays } from './seeded-holidays.ts';

const datesIn = (rows: readonly Holiday[], list: string): readonly string[] =>
  rows
    .filter((row) => row.list === list)
    .map(({ date }) => date)
    .sort();

describe('Easter', () => {
  it('is when the church has it, on its earliest and latest days too', () => {
    const sundays = {
      1818: '1818-03-22',
      1943: '1943-04-25',
      1954: '1954-04-18',
      1981: '1981-04-19',
      2000: '2000-04-23',
      2008: '2008-03-23',
      2025: '2025-04-20',
      2026: '2026-04-05',
      2027: '2027-03-28',
      2028: '2028-04-16',
      2038: '2038-04-25',
      2049: '2049-04-18',
    };
    expect(Object.fromEntries(Object.keys(sundays).map((year) => [year, easterSunday(Number(year))]))).toEqual(sundays);
  });
});

describe('the holidays of France', () => {
  it.each([
    [2026, '01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25'],
    [2027, '01-01 03-29 05-01 05-06 05-08 05-17 07-14 08-15 11-01 11-11 12-25'],
  ])('are eleven in %i', (year, days) => {
    expect(datesIn(holidaysOfFrance(year), 'FR')).toEqual(days.split(' ').map((day) => `${year}-${day}`));
  });

  it('are two more in Alsace and Moselle', () => {
    expect(datesIn(holidaysOfFrance(2026), 'FR-alsace-moselle')).toEqual(['2026-04-03', '2026-12-26']);
  });
});

describe('the holidays of Tunisia', () => {
  const rows = seededHolidays.filter(({ list }) => list === 'TN');

  it('are eight by law and six by the moon, of which only those are provisional', () => {
    const byLaw = holidaysOfTunisia(2026).filter(({ status }) => status === 'confirmed');
    expect(
      datesIn(byLaw, 'TN')
        .map((date) => date.slice(5))
        .join(' '),
    ).toBe('01-01 03-20 04-09 05-01 07-25 08-13 10-15 12-17');
    expect([2025, 2026, 2027, 2028].map((year) => holidaysOfTunisia(year).length - byLaw.length)).toEqual([6, 6, 6, 6]);
  });

  it('fall, by the moon, where the calendar of Umm al-Qura has them', () => {
    const hijri = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
      timeZone: 'UTC',
      month: 'numeric',
      day: 'numeric',
    });
    const byTheMoon = rows.filter(({ status }) => status === 'provisional');
    const days = new Set(
      byTheMoon.map(({ date, name }) => `${name.en}: ${hijri.format(new Date(date)).split(' ')[0]}`),
    );
    expect([...days].sort()).toEqual([
      'Eid al-Adha, day 2: 12/11',
      'Eid al-Adha: 12/10',
      'Eid al-Fitr, day 2: 10/2',
      'Eid al-Fitr: 10/1',
      'Islamic New Year: 1/1',
      'The Prophet’s Birthday: 3/12',
    ]);
  });
});

describe('a calendar that observes holidays', () => {
  const base = aCalendar({ zone: tunis, holidays: ['2026-06-15'] });
  const observing = (provisional: 'count' | 'wait') =>
    withHolidays(base, seededHolidays, { lists: ['TN'], provisional });

  it('has those of its lists in place of its own, in order and each once', () => {
    const { holidays } = observing('count');
    expect(holidays).toHaveLength(14 * 4 - 1);
    expect(holidays.filter((date) => date === '2026-03-20')).toHaveLength(1);
    expect(holidays).toEqual([...holidays].sort());
    expect(holidays).not.toContain('2026-06-15');
  });

  it('may wait for the provisional ones to be confirmed', () => {
    expect(observing('wait').holidays).toHaveLength(8 * 4);
    const span = [at('2026-05-27 00:00'), at('2026-05-28 00:00')] as const;
    const open = [observing('wait'), observing('count')].map((calendar) => businessTime(calendar).elapsed(...span));
    expect(open).toEqual([9 * 3_600_000, 0]);
  });

  it('can say which row makes a day off, and that it is provisional', () => {
    expect(holidayOn(observing('count'), '2026-05-27')).toMatchObject({
      name: { fr: 'Aïd el-Idha' },
      status: 'provisional',
    });
    expect(holidayOn(observing('count'), '2026-05-29')).toBeUndefined();
    expect(holidayOn(base, '2026-06-15')).toBeUndefined();
  });

  it('names the day that is sure where a provisional one falls on it', () => {
    expect(holidayOn(observing('count'), '2026-03-20')?.name.fr).toBe('Fête de l’indépendance');
  });
});
