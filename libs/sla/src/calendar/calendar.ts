import type { Zone } from '@vigie/kernel';
import type { Holiday } from './holiday.ts';
import type { LocalDate, Weekday } from './local-date.ts';
import type { TimeOfDay } from './time-of-day.ts';

/**
 * Opening hours on the wall clock, half-open. When `to` is not after `from` the window is an overnight one and ends on
 * the next day; it still belongs to the date on which it starts. `24:00` is the end of the day.
 */
export interface DayWindow {
  readonly from: TimeOfDay;
  readonly to: TimeOfDay;
}

/**
 * When a desk or a site is open. Windows may overlap: together they are one opening. A value never changes; another
 * calendar is another value.
 */
export interface Calendar {
  /** Of the site or of the desk, as the contract says; never of a user, a server or a process. */
  readonly zone: Zone;
  readonly week: Readonly<Record<Weekday, readonly DayWindow[]>>;
  /** Dates on which none of the week's windows start; one that started the day before goes on to its end. */
  readonly holidays: readonly LocalDate[];
  /** Windows of a date in place of the week's, on a holiday too; none: closed. */
  readonly overrides: Readonly<Record<LocalDate, readonly DayWindow[]>>;
  /** Stretches of a date's wall clock that are taken out of whatever is open then. */
  readonly breaks: Readonly<Record<LocalDate, readonly DayWindow[]>>;
  /** The rows behind `holidays`, where there are any, by name and status: for explanations, not for reckoning. */
  readonly observed?: readonly Holiday[];
}
