import dayjs from 'dayjs';
import dayjsBusinessTime from 'dayjs-business-time';
import { DateTime } from 'luxon';
import type { OfficeHours } from './office-hours.ts';

/** What is measured: milliseconds since 1970 in, milliseconds out. */
export interface Reckoner {
  readonly elapsed: (from: number, to: number) => number;
  readonly add: (from: number, ms: number) => number;
}

/** Day by day with a date library, as it is written when no library serves many clients. */
export function luxonDayWalk({ zone, workingDays, windows, holidays }: OfficeHours): Reckoner {
  const closed = new Set<string>(holidays);
  const windowsOf = (day: DateTime): readonly (readonly [number, number])[] => {
    if (!workingDays.includes(day.weekday) || closed.has(day.toISODate()!)) return [];
    return windows.map(([from, to]) => [timeOn(day, from), timeOn(day, to)]);
  };
  const dayOf = (at: number): DateTime => DateTime.fromMillis(at, { zone }).startOf('day');
  return {
    elapsed: (from, to) => {
      let open = 0;
      for (let day = dayOf(from); day.toMillis() < to; day = day.plus({ days: 1 })) {
        for (const [start, end] of windowsOf(day)) open += Math.max(Math.min(end, to) - Math.max(start, from), 0);
      }
      return open;
    },
    add: (from, ms) => {
      let left = ms;
      for (let day = dayOf(from); ; day = day.plus({ days: 1 })) {
        for (const [start, end] of windowsOf(day)) {
          const open = Math.max(end - Math.max(start, from), 0);
          if (open >= left) return Math.max(start, from) + left;
          left -= open;
        }
      }
    },
  };
}

function timeOn(day: DateTime, time: string): number {
  const [hour, minute] = time.split(':').map(Number);
  return day.set({ hour: hour!, minute: minute! }).toMillis();
}

const dayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/**
 * The library that comes nearest. It keeps one calendar per process and reads the process's own zone: it is told here
 * before each series of questions about one calendar, in UTC, and that is not counted.
 */
export function tellDayjs({ workingDays, windows, holidays }: OfficeHours): Reckoner {
  const segments = windows.map(([from, to]) => ({ start: `${from}:00`, end: `${to}:00` }));
  dayjs.extend(dayjsBusinessTime);
  dayjs.setHolidays([...holidays]);
  dayjs.setBusinessTime(
    Object.fromEntries(dayNames.map((name, at) => [name, workingDays.includes(at + 1) ? segments : null])) as never,
  );
  return {
    elapsed: (from, to) => dayjs(from).businessMinutesDiff(dayjs(to)) * 60_000,
    add: (from, ms) =>
      dayjs(from)
        .addBusinessMinutes(ms / 60_000)
        .valueOf(),
  };
}
