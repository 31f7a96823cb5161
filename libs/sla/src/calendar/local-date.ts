/** A day of the Gregorian calendar without a zone, such as `2026-05-01`. */
export type LocalDate = `${number}-${number}-${number}`;

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

export const dayMs = 86_400_000;
const dateShape = /^\d{4}-\d\d-\d\d$/;

/** Undefined for what no calendar shows, such as `2026-02-30`. */
export function parseLocalDate(text: string): LocalDate | undefined {
  const midnight = dateShape.test(text) ? Date.parse(text) : Number.NaN;
  // `Date.parse` alone reads the thirtieth of February as the first of March.
  const isShown = !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(text);
  return isShown ? (text as LocalDate) : undefined;
}

/** Days since 1970-01-01; throws a RangeError for what is no date. */
export function dayNumber(date: LocalDate): number {
  if (parseLocalDate(date) === undefined) throw new RangeError(`not a date: ${date}`);
  return Date.parse(date) / dayMs;
}

/** The date so many days after 1970-01-01. */
export const localDate = (day: number): LocalDate => new Date(day * dayMs).toISOString().slice(0, 10) as LocalDate;

/** 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): Weekday => weekdays[(((day + 3) % 7) + 7) % 7]!;
