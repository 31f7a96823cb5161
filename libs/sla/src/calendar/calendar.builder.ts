import { instant, type Instant, type Zone, zone } from '@vigie/kernel';
import type { Calendar, DayWindow } from './calendar.ts';

export const paris = zone('Europe/Paris');
export const tunis = zone('Africa/Tunis');

/** An instant in UTC, such as `at('2026-03-29 01:00')`. */
export const at = (text: string): Instant => instant(Date.parse(`${text.replace(' ', 'T')}Z`));

/** A window such as `open('22:00-06:00')`. */
export function open(text: `${DayWindow['from']}-${DayWindow['to']}`): DayWindow {
  const [from, to] = text.split('-') as [DayWindow['from'], DayWindow['to']];
  return { from, to };
}

const officeDay = [open('09:00-18:00')];

/** Office hours in Paris, nine to six from Monday to Friday, but for what is said otherwise. */
export function aCalendar(changes: Partial<Calendar> & { readonly zone?: Zone } = {}): Calendar {
  const week = { mon: officeDay, tue: officeDay, wed: officeDay, thu: officeDay, fri: officeDay, sat: [], sun: [] };
  return { zone: paris, week, holidays: [], overrides: {}, breaks: {}, ...changes };
}

/** The same windows every day of the week. */
export const everyDay = (...windows: readonly DayWindow[]): Calendar['week'] => ({
  mon: windows,
  tue: windows,
  wed: windows,
  thu: windows,
  fri: windows,
  sat: windows,
  sun: windows,
});
