import { zone, type Zone } from '@vigie/kernel';
import { type Calendar, calendarOf, holidaysOfFrance, type LocalDate } from '@vigie/sla';

/** Opening hours that every library under measure can be told: the same windows on each working day. */
export interface OfficeHours {
  readonly zone: Zone;
  /** 1 is Monday. */
  readonly workingDays: readonly number[];
  readonly windows: readonly (readonly [from: string, to: string])[];
  readonly holidays: readonly LocalDate[];
}

export const tenZones: readonly Zone[] = [
  'Europe/Paris',
  'Africa/Tunis',
  'Africa/Casablanca',
  'Europe/London',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Pacific/Auckland',
].map(zone);

const holidays = [2026, 2027].flatMap(holidaysOfFrance).map(({ date }) => date);

/** Fifty calendars of one zone: five openings and five closings, with and without a break at noon, some on Saturdays. */
export function fiftyHours(where: Zone): readonly OfficeHours[] {
  return Array.from({ length: 50 }, (_, at) => {
    const [opens, closes] = [`0${5 + (at % 5)}:30`, `${16 + (Math.floor(at / 5) % 5)}:45`];
    return {
      zone: where,
      workingDays: at % 3 === 0 ? [1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5],
      windows:
        at < 25
          ? [[opens, closes]]
          : [
              [opens, '12:00'],
              ['13:00', closes],
            ],
      holidays,
    };
  });
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export function calendarOfHours({ zone, workingDays, windows, holidays }: OfficeHours): Calendar {
  const week = workingDays.map((day) => [weekdays[day - 1], windows.map(([from, to]) => ({ from, to }))]);
  return calendarOf({ zone, week: Object.fromEntries(week) as Record<string, never>, holidays });
}
