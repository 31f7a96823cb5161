import type { Instant } from '@vigie/kernel';

/** The beginning of a day of the reader's calendar, so many days ago, as a filter says it. */
export function beginningOf(now: Instant, daysAgo: number): string {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() - daysAgo).toISOString();
}

/** `2025-11-20`, as a field of dates writes it, of an instant that begins a day, or ends it (`daysBefore` 1). */
export function dayOf(at: string | null, daysBefore = 0): string {
  if (at === null) return '';
  const day = new Date(at);
  const moved = new Date(day.getFullYear(), day.getMonth(), day.getDate() - daysBefore);
  return [
    String(moved.getFullYear()).padStart(4, '0'),
    ...[moved.getMonth() + 1, moved.getDate()].map((part) => String(part).padStart(2, '0')),
  ].join('-');
}

/** The instant at which a written day begins, or the one so many days later does; null for what is no day. */
export function instantOf(day: string, daysLater = 0): string | null {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (year === undefined) return null;
  return new Date(Number(year), Number(month) - 1, Number(date) + daysLater).toISOString();
}
