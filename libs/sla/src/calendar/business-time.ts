import type { Instant, Span } from '@vigie/kernel';
import type { Calendar } from './calendar.ts';
import { CompiledCalendar } from './compiled-calendar.ts';

/** What a calendar makes of the clock. All lengths are whole milliseconds, all spans half-open. */
export interface BusinessTime {
  /** Open milliseconds in [from, to); 0 when `to` is not after `from`. */
  elapsed(from: Instant, to: Instant): number;
  /**
   * The instant at which `ms` open milliseconds have passed. It lands on a closing time rather than on the next opening,
   * and back, for a negative `ms`, on an opening rather than on the closing before it; add(t, 0) = t, open or not.
   * Undefined when the calendar does not open enough within its horizon, a century either way. Throws a RangeError when
   * `ms` is not whole.
   */
  add(from: Instant, ms: number): Instant | undefined;
  /** `at` when open, else the next opening; undefined when there is none within the horizon. */
  nextOpen(at: Instant): Instant | undefined;
  /** `at` when it ends an open moment, else the last closing before it; undefined when there is none within the horizon. */
  prevOpen(at: Instant): Instant | undefined;
  /** Open spans clipped to the span, disjoint, not touching, and in order. */
  openBetween(span: Span): readonly Span[];
}

const compiled = new WeakMap<Calendar, BusinessTime>();

/**
 * Compiled once per calendar value, lazily by stretches of 512 days. Throws a RangeError for a date or a time that is
 * none; `calendarFaults` says which before it comes to that.
 */
export function businessTime(calendar: Calendar): BusinessTime {
  const known = compiled.get(calendar);
  if (known !== undefined) return known;
  const made = new CompiledCalendar(calendar);
  compiled.set(calendar, made);
  return made;
}
