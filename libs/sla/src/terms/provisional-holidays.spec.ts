import { describe, expect, it } from '@jest/globals';
import { aCalendar } from '../calendar/calendar.builder.ts';
import type { Holiday } from '../calendar/holiday.ts';
import { withoutProvisionalHolidays } from './provisional-holidays.ts';
import { someTerms } from './terms.builder.ts';

const row = (date: Holiday['date'], status: Holiday['status'], list = 'TN'): Holiday => ({
  date,
  status,
  list,
  name: { fr: 'Aïd', en: 'Eid' },
});
const holidaysIn = (observed: readonly Holiday[]) => {
  const holidays = [...new Set(observed.map(({ date }) => date)), '2026-05-01' as const];
  const terms = withoutProvisionalHolidays(someTerms({}, aCalendar({ holidays, observed })));
  return terms.coverages[0]!.versions[0]!.calendar.holidays;
};

describe('terms without provisional holidays', () => {
  it('keep what is confirmed and what has no row', () => {
    const observed = [row('2026-03-20', 'provisional'), row('2026-04-09', 'confirmed')];
    expect(holidaysIn(observed)).toEqual(['2026-04-09', '2026-05-01']);
  });

  it('keep a day that another list confirms', () => {
    expect(holidaysIn([row('2026-03-20', 'provisional'), row('2026-03-20', 'confirmed', 'client')])).toEqual([
      '2026-03-20',
      '2026-05-01',
    ]);
  });

  it('are the terms themselves when nothing is provisional', () => {
    const terms = someTerms({}, aCalendar({ holidays: ['2026-05-01'] }));
    expect(withoutProvisionalHolidays(terms)).toBe(terms);
  });
});
