import { localDate, parseLocalDate, type Weekday, weekdays } from '@vigie/sla';
import type { ExceptionDraft } from './contract-draft';
import { parseHours, type TypedWindow, writeHours } from '../../../ui/week-grid/typed-hours';

/** The hours of one date, as a calendar keeps them. */
export interface DateHours {
  readonly date: string;
  readonly windows: readonly TypedWindow[];
}

const dayMs = 86_400_000;
/** Nobody writes an exception of more than about a year by hand. */
const mostDays = 400;

const dayOf = (date: string): number => Date.parse(date) / dayMs;
/** Day 0, 1970-01-01, was a Thursday. */
export const weekdayOn = (date: string): Weekday => weekdays[(((dayOf(date) + 3) % 7) + 7) % 7]!;

/** Every date that an exception touches; none while its dates cannot be read. */
export function datesIn({ from, to, weekdays: touched }: ExceptionDraft): readonly string[] {
  if (parseLocalDate(from) === undefined || parseLocalDate(to) === undefined) return [];
  const count = Math.min(dayOf(to) - dayOf(from) + 1, mostDays);
  const dates = Array.from({ length: Math.max(0, count) }, (_, at) => localDate(dayOf(from) + at));
  return dates.filter((date) => touched.includes(weekdayOn(date)));
}

/** Date by date, in order, each with the place of the exception that says so; of two for one date the later one holds. */
export function datesOf(
  exceptions: readonly ExceptionDraft[],
  kind: ExceptionDraft['kind'],
): readonly (DateHours & { readonly at: number })[] {
  const byDate = new Map<string, DateHours & { readonly at: number }>();
  exceptions.forEach((exception, at) => {
    if (exception.kind !== kind) return;
    const windows = parseHours(exception.hours) ?? [];
    for (const date of datesIn(exception)) byDate.set(date, { date, windows, at });
  });
  return [...byDate.values()].sort((one, other) => (one.date < other.date ? -1 : 1));
}

/** Dates with the same hours, told together as a person would write them: a first day, a last day, and some weekdays. */
export function exceptionsOf(kind: ExceptionDraft['kind'], dates: readonly DateHours[]): readonly ExceptionDraft[] {
  const byHours = new Map<string, string[]>();
  for (const { date, windows } of dates) {
    const hours = writeHours(windows);
    byHours.set(hours, [...(byHours.get(hours) ?? []), date]);
  }
  const told = [...byHours].flatMap(([hours, list]) =>
    runsOf(list.toSorted()).flatMap((run) => together(kind, run, hours)),
  );
  return told.sort((one, other) => (one.from < other.from ? -1 : 1));
}

/** Cut where a week or more lies between two dates. */
function runsOf(dates: readonly string[]): readonly string[][] {
  const runs: string[][] = [];
  for (const date of dates) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last && before !== undefined && dayOf(date) - dayOf(before) <= 7) last.push(date);
    else runs.push([date]);
  }
  return runs;
}

/** One exception when it gives back exactly these dates, else one for each. */
function together(kind: ExceptionDraft['kind'], dates: readonly string[], hours: string): readonly ExceptionDraft[] {
  const of = (list: readonly string[]): ExceptionDraft => ({
    kind,
    from: list[0]!,
    to: list.at(-1)!,
    weekdays: list.length === 1 ? weekdays : weekdays.filter((day) => list.some((date) => weekdayOn(date) === day)),
    hours,
  });
  const one = of(dates);
  return datesIn(one).join() === dates.join() ? [one] : dates.map((date) => of([date]));
}
