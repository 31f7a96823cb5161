import type { Instant } from '@vigie/kernel';
import type { Calendar } from './calendar.ts';

/** A calendar and the instant from which it holds, until the next version does. */
export interface CalendarVersion {
  readonly id: string;
  readonly from: Instant;
  readonly calendar: Calendar;
}

/** The version that holds at an instant, whatever the order of the list; undefined before the first one. */
export function versionAt(versions: readonly CalendarVersion[], at: Instant): CalendarVersion | undefined {
  const begun = versions.filter(({ from }) => from <= at);
  return begun.reduce<CalendarVersion | undefined>(
    (last, next) => (last && last.from > next.from ? last : next),
    undefined,
  );
}
