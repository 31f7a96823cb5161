import { instant, type Instant } from '@vigie/kernel';

/** When a ticket on hold goes on by itself; `NEVER`: when somebody says so. */
export const wakeUps = ['NEVER', 'HOUR', 'HALF_DAY', 'TOMORROW', 'AT'] as const;
export type WakeUp = (typeof wakeUps)[number];

const hourMs = 3_600_000;

/**
 * The instant that a choice means, by the clock on the reader's wall; `at` is what a date field holds, such as
 * `2026-11-24T08:00`. Null without a wake-up, undefined where what is typed is no moment to come.
 */
export function wakeAt(choice: WakeUp, at: string, now: Instant): Instant | null | undefined {
  if (choice === 'NEVER') return null;
  if (choice === 'HOUR') return instant(now + hourMs);
  if (choice === 'HALF_DAY') return instant(now + 4 * hourMs);
  if (choice === 'TOMORROW') return tomorrowAtEight(now);
  const typed = new Date(at).getTime();
  return typed > now ? instant(typed) : undefined;
}

function tomorrowAtEight(now: Instant): Instant {
  const day = new Date(now);
  return instant(new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1, 8).getTime());
}
