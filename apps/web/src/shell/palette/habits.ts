import type { Instant } from '@vigie/kernel';

/** What somebody asked for, by id: how much, as it stood at an instant. */
export type Habits = Readonly<Record<string, readonly [weight: number, at: Instant]>>;

/** A habit counts half as much after so long. */
const halfLife = 14 * 86_400_000;
const mostKept = 60;

/** One more use; of very many habits the weakest are forgotten. */
export function withUse(habits: Habits, id: string, now: Instant): Habits {
  const used: Habits = { ...habits, [id]: [weightOf(habits, id, now) + 1, now] };
  const strongest = Object.keys(used).sort((one, other) => weightOf(used, other, now) - weightOf(used, one, now));
  return Object.fromEntries(strongest.slice(0, mostKept).map((kept) => [kept, used[kept]!]));
}

/** 0 for what was never asked for. */
export function weightOf(habits: Habits, id: string, now: Instant): number {
  const [weight, at] = habits[id] ?? [0, now];
  return weight * 0.5 ** (Math.max(0, now - at) / halfLife);
}

/** As it was kept; a text that is none of ours reads as no habits. */
export function habitsFrom(kept: string | null): Habits {
  try {
    const read: unknown = JSON.parse(kept ?? '{}');
    return typeof read === 'object' && read !== null && Object.values(read).every(isHabit) ? (read as Habits) : {};
  } catch {
    return {};
  }
}

const isHabit = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && value.every((part) => Number.isFinite(part));
