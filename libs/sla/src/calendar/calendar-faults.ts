import { instant, parseZone } from '@vigie/kernel';
import { businessTime } from './business-time.ts';
import type { Calendar, DayWindow } from './calendar.ts';
import { dayMs, dayNumber, type LocalDate, parseLocalDate, type Weekday, weekdays } from './local-date.ts';
import { parseTimeOfDay } from './time-of-day.ts';

/** A calendar as a form or a file gives it: the right shape, its texts not looked at yet; what is left out is empty. */
export interface CalendarDraft {
  readonly zone: string;
  readonly week: WindowsDraft;
  readonly holidays?: readonly string[];
  readonly overrides?: WindowsDraft;
  readonly breaks?: WindowsDraft;
}

/** Windows by weekday or by date. */
export type WindowsDraft = Readonly<Record<string, readonly { readonly from: string; readonly to: string }[]>>;

/** `path` leads to the field, such as `week.mon.0.to` or `overrides.2026-02-30`; that of the whole is empty. */
export interface CalendarFault {
  readonly path: string;
  readonly rule: 'zone' | 'weekday' | 'date' | 'time' | 'neverOpens';
}

export type CheckedCalendar =
  | { readonly ok: true; readonly calendar: Calendar }
  | { readonly ok: false; readonly faults: readonly CalendarFault[] };

/** The calendar that a draft makes, or every field at fault. Windows that overlap are no fault: they are one opening. */
export function validCalendar(draft: CalendarDraft): CheckedCalendar {
  const faults = calendarFaults(draft);
  if (faults.length > 0) return { ok: false, faults };
  const calendar = calendarOf(draft);
  return opensEver(calendar) ? { ok: true, calendar } : { ok: false, faults: [{ path: '', rule: 'neverOpens' }] };
}

/** The fields that cannot be read; a calendar without such faults reckons, even one that never opens. */
export function calendarFaults(draft: CalendarDraft): readonly CalendarFault[] {
  const { zone, week, holidays = [], overrides = {}, breaks = {} } = draft;
  return [
    ...(parseZone(zone) === undefined ? [{ path: 'zone', rule: 'zone' } as const] : []),
    ...windowFaults('week', week, 'weekday'),
    ...holidays.flatMap((date, at) => dateFaults(`holidays.${at}`, date)),
    ...windowFaults('overrides', overrides, 'date'),
    ...windowFaults('breaks', breaks, 'date'),
  ];
}

/** Reads a draft without faults. */
export function calendarOf({ zone, week, holidays = [], overrides = {}, breaks = {} }: CalendarDraft): Calendar {
  const ofTheWeek = weekdays.map((weekday) => [weekday, week[weekday] ?? []]);
  return { zone, week: Object.fromEntries(ofTheWeek), holidays, overrides, breaks } as Calendar;
}

function windowFaults(field: string, windows: WindowsDraft, key: 'weekday' | 'date'): CalendarFault[] {
  return Object.entries(windows).flatMap(([name, list]) => [
    ...keyFaults(`${field}.${name}`, name, key),
    ...list.flatMap((window, at) => timeFaults(`${field}.${name}.${at}`, window)),
  ]);
}

function keyFaults(path: string, name: string, key: 'weekday' | 'date'): CalendarFault[] {
  if (key === 'date') return dateFaults(path, name);
  return weekdays.includes(name as Weekday) ? [] : [{ path, rule: 'weekday' }];
}

const dateFaults = (path: string, date: string): CalendarFault[] =>
  parseLocalDate(date) === undefined ? [{ path, rule: 'date' }] : [];

/** A window may end at `24:00` but starts on its own day. */
function timeFaults(path: string, { from, to }: { readonly from: string; readonly to: string }): CalendarFault[] {
  const isStart = parseTimeOfDay(from) !== undefined && from !== '24:00';
  return [
    ...(isStart ? [] : [{ path: `${path}.from`, rule: 'time' } as const]),
    ...(parseTimeOfDay(to) === undefined ? [{ path: `${path}.to`, rule: 'time' } as const] : []),
  ];
}

/** Holidays and breaks come to an end; without a week only the overrides can open. */
function opensEver(calendar: Calendar): boolean {
  const hasWeek = Object.values<readonly DayWindow[]>(calendar.week).some((windows) => windows.length > 0);
  return hasWeek || Object.keys(calendar.overrides).some((date) => opensAround(calendar, date as LocalDate));
}

function opensAround(calendar: Calendar, date: LocalDate): boolean {
  const midnight = dayNumber(date) * dayMs;
  const span = { from: instant(midnight - 2 * dayMs), to: instant(midnight + 4 * dayMs) };
  return businessTime(calendar).openBetween(span).length > 0;
}
