import { type Instant, instant } from '@vigie/kernel';
import { sameDay } from '../../../words/format';
import type { Entry } from '../conversation';

/** A stretch of the conversation on one day of the reader's calendar. */
export interface DayOfEntries {
  readonly day: Instant;
  readonly entries: readonly Entry[];
}

/** Entries in order, cut where the day changes. */
export function byDay(entries: readonly Entry[]): readonly DayOfEntries[] {
  const days: { day: Instant; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const at = instant(Date.parse(entry.at));
    const last = days.at(-1);
    if (last && sameDay(last.day, at)) last.entries.push(entry);
    else days.push({ day: at, entries: [entry] });
  }
  return days;
}
