import type { Calendar, DayWindow } from './calendar.ts';
import { dayNumber, type LocalDate, weekdayOf, weekdays } from './local-date.ts';
import { minuteOfDay } from './time-of-day.ts';

/** Minutes since the midnight of one date; from 1440 on they lie on the next one. */
export interface MinuteWindow {
  readonly from: number;
  readonly to: number;
}

/** What a calendar says of a date (in days since 1970-01-01), before any zone is asked. */
export interface DayPlan {
  readonly windowsOn: (day: number) => readonly MinuteWindow[];
  readonly breaksOn: (day: number) => readonly MinuteWindow[];
}

const nothing: readonly MinuteWindow[] = [];

/** Throws a RangeError for a date or a time that is none. */
export function dayPlan(calendar: Calendar): DayPlan {
  const week = new Map(weekdays.map((weekday) => [weekday, calendar.week[weekday].map(minutesOf)]));
  const holidays = new Set(calendar.holidays.map(dayNumber));
  const overrides = byDay(calendar.overrides);
  const breaks = byDay(calendar.breaks);
  const ofTheWeek = (day: number) => (holidays.has(day) ? nothing : week.get(weekdayOf(day))!);
  return {
    windowsOn: (day) => overrides.get(day) ?? ofTheWeek(day),
    breaksOn: (day) => breaks.get(day) ?? nothing,
  };
}

function minutesOf(window: DayWindow): MinuteWindow {
  const [from, to] = [minuteOfDay(window.from), minuteOfDay(window.to)];
  return { from, to: to > from ? to : to + 1440 };
}

function byDay(windows: Readonly<Record<LocalDate, readonly DayWindow[]>>): Map<number, readonly MinuteWindow[]> {
  return new Map(Object.entries(windows).map(([date, list]) => [dayNumber(date as LocalDate), list.map(minutesOf)]));
}
