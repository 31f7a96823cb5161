import type { Brand } from './brand.ts';

/** A moment: milliseconds since 1970-01-01T00:00:00Z, whole. */
export type Instant = Brand<number, 'Instant'>;

/** A length of time in whole seconds. */
export type Seconds = Brand<number, 'Seconds'>;

/** An interval that holds its start and not its end. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

const isoShape = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)$/;

/** Throws a RangeError when it is not a whole, finite number of milliseconds. */
export function instant(ms: number): Instant {
  if (!Number.isSafeInteger(ms)) throw new RangeError(`not an instant: ${ms}`);
  return ms as Instant;
}

/** Reads ISO 8601 with an offset; undefined when the text is anything else. */
export function parseInstant(text: string): Instant | undefined {
  const ms = isoShape.test(text) && isCalendarDay(text.slice(0, 10)) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(ms) ? undefined : (ms as Instant);
}

/** `Date.parse` alone reads the thirtieth of February as the first of March. */
function isCalendarDay(day: string): boolean {
  const midnight = Date.parse(day);
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
}

export const iso = (at: Instant): string => new Date(at).toISOString();

/** Throws a RangeError when it is not whole. */
export function seconds(count: number): Seconds {
  if (!Number.isSafeInteger(count)) throw new RangeError(`not a whole number of seconds: ${count}`);
  return count as Seconds;
}

export const plusSeconds = (at: Instant, length: Seconds): Instant => instant(at + length * 1000);

/** Whole seconds from one instant to another, rounded down; negative when `to` comes first. */
export const secondsBetween = (from: Instant, to: Instant): Seconds => seconds(Math.floor((to - from) / 1000));
