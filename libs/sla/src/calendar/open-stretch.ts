import { cellsPerDay, cellsPerWindow, packDays } from './day-shapes.ts';
import { dayMs } from './local-date.ts';
import type { OpenSpan } from './open-spans.ts';

/** A power of two, so that the day of a stretch is the lower bits of the day since 1970. */
export const stretchDays = 512;
export const stretchMs = stretchDays * dayMs;

/** Where a window stands among the cells of a stretch. */
type Place = number;

/**
 * The open time of 512 days (UTC), packed. Memory is what a reading costs when many calendars are asked in turn: one
 * reading looks at the cells of its day and at the shape that the day has. Moments are milliseconds since 1970.
 */
export class OpenStretch {
  readonly number: number;
  readonly start: number;
  /** Open milliseconds in all. */
  readonly total: number;
  private readonly cells: Int32Array;

  /** `spans` in order, disjoint, none after the end of the stretch. */
  constructor(spans: readonly OpenSpan[], number: number) {
    this.number = number;
    this.start = number * stretchMs;
    this.cells = packDays(spans, this.start, stretchDays);
    this.total = this.openBeforeDay(stretchDays);
  }

  /** Open milliseconds of the stretch before `at`, which lies in it. */
  openBefore(at: number): number {
    const day = dayOf(at);
    const time = timeOf(at);
    let open = this.openBeforeDay(day);
    for (let window = this.shapeOf(day); this.opens(window) < time; window += cellsPerWindow) {
      open += Math.min(this.closes(window), time) - this.opens(window);
    }
    return open;
  }

  /** The first moment before which `open` milliseconds are open, 0 < open <= total; it lies after `from`. */
  firstWith(open: number, from: number): number {
    const day = this.lastDayBelow(open, dayOf(from));
    let left = open - this.openBeforeDay(day);
    let window = this.shapeOf(day);
    for (; left > this.length(window); window += cellsPerWindow) left -= this.length(window);
    return this.startOf(day) + this.opens(window) + left;
  }

  /** The last moment before which `open` milliseconds are open, 0 <= open < total. */
  lastWith(open: number): number {
    const day = this.lastDayBelow(open + 1, 0);
    let left = open - this.openBeforeDay(day);
    let window = this.shapeOf(day);
    for (; left >= this.length(window); window += cellsPerWindow) left -= this.length(window);
    return this.startOf(day) + this.opens(window) + left;
  }

  /** `at`, a moment of the stretch, when open, else the next opening; undefined when the stretch has none. */
  nextOpen(at: number): number | undefined {
    let time = timeOf(at);
    for (let day = dayOf(at); day < stretchDays; day++, time = 0) {
      let window = this.shapeOf(day);
      while (this.closes(window) <= time) window += cellsPerWindow;
      if (this.opens(window) < dayMs) return this.startOf(day) + Math.max(this.opens(window), time);
    }
    return undefined;
  }

  /** `at`, a moment after the start, when it ends an open one, else the last closing; undefined when there is none. */
  prevOpen(at: number): number | undefined {
    let time = timeOf(at - 1) + 1;
    for (let day = dayOf(at - 1); day >= 0; day--, time = dayMs) {
      let window = this.shapeOf(day);
      if (this.opens(window) >= time) continue;
      while (this.opens(window + cellsPerWindow) < time) window += cellsPerWindow;
      return this.startOf(day) + Math.min(this.closes(window), time);
    }
    return undefined;
  }

  /** The open spans of [from, to), two moments of the stretch or its end; cut where days (UTC) meet. */
  between(from: number, to: number): readonly OpenSpan[] {
    const found: OpenSpan[] = [];
    for (let day = dayOf(from); this.startOf(day) < to; day++) {
      for (let window = this.shapeOf(day); this.opens(window) < dayMs; window += cellsPerWindow) {
        const opens = Math.max(this.startOf(day) + this.opens(window), from);
        const closes = Math.min(this.startOf(day) + this.closes(window), to);
        if (opens < closes) found.push({ from: opens, to: closes });
      }
    }
    return found;
  }

  private startOf(day: number): number {
    return this.start + day * dayMs;
  }

  private openBeforeDay(day: number): number {
    return this.cells[day * cellsPerDay]! * 1000;
  }

  private shapeOf(day: number): Place {
    return this.cells[day * cellsPerDay + 1]!;
  }

  private opens(window: Place): number {
    return this.cells[window]! * 1000;
  }

  private closes(window: Place): number {
    return this.cells[window + 1]! * 1000;
  }

  private length(window: Place): number {
    return this.closes(window) - this.opens(window);
  }

  /** The last day before which less than `open` is open, 0 < open <= total; steps grow, as it is mostly near. */
  private lastDayBelow(open: number, near: number): number {
    let low = near;
    let high = near + 1;
    for (let step = 2; this.openBeforeDay(high) < open; step *= 2) {
      low = high;
      high = Math.min(low + step, stretchDays);
    }
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.openBeforeDay(middle) < open) low = middle;
      else high = middle;
    }
    return low;
  }
}

/** Of a moment of a stretch: its day, from 0 to 511, and its milliseconds since that day began. */
const dayOf = (at: number): number => Math.floor(at / dayMs) & (stretchDays - 1);
const timeOf = (at: number): number => at - Math.floor(at / dayMs) * dayMs;
