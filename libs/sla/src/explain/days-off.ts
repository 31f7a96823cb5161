import type { Span } from '@vigie/kernel';
import { instant } from '@vigie/kernel';
import type { Calendar } from '../calendar/calendar.ts';
import { holidayOn } from '../calendar/observed-holidays.ts';
import type { DayOff } from './step.ts';
import { localDateIn } from './zone-reading.ts';

/** The holidays among the days that a closed span touches, in order. */
export function daysOffIn(calendar: Calendar, { from, to }: Span): readonly DayOff[] {
  const first = localDateIn(calendar.zone, from);
  const last = localDateIn(calendar.zone, instant(to - 1));
  return calendar.holidays
    .filter((date) => first <= date && date <= last)
    .toSorted()
    .map((date) => ({ date, row: holidayOn(calendar, date) }));
}
