import type { Calendar } from './calendar.ts';
import type { Holiday } from './holiday.ts';
import type { LocalDate } from './local-date.ts';

/** Which rows a calendar observes: those of some lists, and of the provisional ones all or none. */
export interface HolidayPolicy {
  readonly lists: readonly string[];
  readonly provisional: 'count' | 'wait';
}

/** The calendar with the holidays of the rows that count, in place of those it had; it keeps the rows to explain them. */
export function withHolidays(calendar: Calendar, rows: readonly Holiday[], policy: HolidayPolicy): Calendar {
  const observed = rows.filter((row) => counts(row, policy)).toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return { ...calendar, holidays: [...new Set(observed.map(({ date }) => date))], observed };
}

const counts = ({ list, status }: Holiday, { lists, provisional }: HolidayPolicy): boolean =>
  lists.includes(list) && (status === 'confirmed' || provisional === 'count');

/** The row that makes a date a holiday, a confirmed one before a provisional one; undefined when none does. */
export function holidayOn({ observed = [] }: Calendar, date: LocalDate): Holiday | undefined {
  const ofTheDay = observed.filter((row) => row.date === date);
  return ofTheDay.find(({ status }) => status === 'confirmed') ?? ofTheDay[0];
}
