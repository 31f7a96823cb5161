import type { Calendar } from '../calendar/calendar.ts';
import { holidayOn } from '../calendar/observed-holidays.ts';
import type { ContractTerms } from './contract-terms.ts';

/**
 * The contract as it will be if no provisional holiday is confirmed: what a due time says beside itself. The same value
 * when no holiday is provisional.
 */
export function withoutProvisionalHolidays(terms: ContractTerms): ContractTerms {
  const known = made.get(terms) ?? make(terms);
  made.set(terms, known);
  return known;
}

/** Kept, as the calendars in it are compiled once per value. */
const made = new WeakMap<ContractTerms, ContractTerms>();

function make(terms: ContractTerms): ContractTerms {
  const calendars = terms.coverages.flatMap(({ versions }) => versions.map(({ calendar }) => calendar));
  if (!calendars.some(hasProvisional)) return terms;
  const coverages = terms.coverages.map((coverage) => ({
    ...coverage,
    versions: coverage.versions.map((version) => ({ ...version, calendar: confirmedOnly(version.calendar) })),
  }));
  return { ...terms, coverages };
}

const hasProvisional = (calendar: Calendar): boolean =>
  calendar.holidays.some((date) => holidayOn(calendar, date)?.status === 'provisional');

const confirmedOnly = (calendar: Calendar): Calendar => ({
  ...calendar,
  holidays: calendar.holidays.filter((date) => holidayOn(calendar, date)?.status !== 'provisional'),
});
