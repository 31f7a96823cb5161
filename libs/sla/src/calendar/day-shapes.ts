import { dayMs } from './local-date.ts';
import type { OpenSpan } from './open-spans.ts';

/** Later than any second of a day. */
export const never = 2 ** 31 - 1;

/** Cells per day: the seconds open before it in the stretch, and where its shape stands. */
export const cellsPerDay = 2;
/** Cells per window of a shape: the seconds of the day (UTC) at which it opens and closes. */
export const cellsPerWindow = 2;

/**
 * Packs open spans (in order, disjoint, none after the last day) into one array: two cells for each of the days and the
 * day after, then the shapes that the days have. A calendar has few of them, as one working day is like another; each
 * ends with a window that never comes.
 */
export function packDays(spans: readonly OpenSpan[], start: number, count: number): Int32Array {
  const shapes = new Shapes((count + 1) * cellsPerDay);
  const days: number[] = [];
  let open = 0;
  for (const windows of windowsByDay(spans, start, count)) {
    days.push(open, shapes.placeOf(windows));
    open += windows.reduce((sum, cell, at) => (at % cellsPerWindow === 0 ? sum - cell : sum + cell), 0);
  }
  return Int32Array.from([...days, open, shapes.placeOf([]), ...shapes.cells]);
}

/** Each shape once. */
class Shapes {
  readonly cells: number[] = [];
  private readonly places = new Map<string, number>();
  private readonly first: number;

  constructor(first: number) {
    this.first = first;
  }

  /** Where among all cells a shape stands. */
  placeOf(windows: readonly number[]): number {
    const key = windows.join();
    const place = this.places.get(key) ?? this.first + this.cells.length;
    if (!this.places.has(key)) this.cells.push(...windows, never, never);
    this.places.set(key, place);
    return place;
  }
}

/** For each day its windows, one after the other, in seconds of the day. */
function* windowsByDay(spans: readonly OpenSpan[], start: number, count: number): Generator<readonly number[]> {
  let next = 0;
  for (let day = start; day < start + count * dayMs; day += dayMs) {
    const windows: number[] = [];
    while (next < spans.length && spans[next]!.to <= day) next++;
    for (let at = next; at < spans.length && spans[at]!.from < day + dayMs; at++) {
      const { from, to } = spans[at]!;
      windows.push((Math.max(from, day) - day) / 1000, (Math.min(to, day + dayMs) - day) / 1000);
    }
    yield windows;
  }
}
