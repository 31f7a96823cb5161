import { type Instant, instant, type Span } from '@vigie/kernel';
import type { BusinessTime } from '../business-time.ts';
import type { Calendar, DayWindow } from '../calendar.ts';
import type { WalkedZone } from './walked-zone.ts';

const minute = 60_000;
const day = 1440;
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/**
 * What business time is, said without any cleverness: every minute of a fortnight is marked open or closed, and each
 * question is answered by walking them. It shares nothing with the engine that is held against it.
 *
 * Answers hold within `within`; undefined where the walk leaves it.
 */
export class MinuteWalk implements BusinessTime {
  /** The part of the fortnight that no window of an unknown date can reach. */
  readonly within: Span;
  /** The first and last minute of `within`, as steps of the walk. */
  private readonly first: number;
  private readonly end: number;
  private readonly isOpen: readonly boolean[];
  private readonly zone: WalkedZone;

  constructor(calendar: Calendar, zone: WalkedZone) {
    const known = zone.days.slice(1, -1);
    this.zone = zone;
    this.first = zone.stepOf(known[1]! * day)!;
    this.end = zone.stepOf(zone.days.at(-1)! * day)!;
    this.within = { from: instant(zone.momentOf(this.first)), to: instant(zone.momentOf(this.end)) };
    this.isOpen = markOpen(calendar, zone, known);
  }

  elapsed(from: Instant, to: Instant): number {
    let open = 0;
    for (let step = this.stepAt(from); step < this.end && this.zone.momentOf(step) < to; step++) {
      if (this.isOpen[step]) open += this.overlap(step, from, to);
    }
    return open;
  }

  add(from: Instant, ms: number): Instant | undefined {
    if (ms === 0) return from;
    return ms > 0 ? this.walkOn(from, ms) : this.walkBack(from, -ms);
  }

  nextOpen(at: Instant): Instant | undefined {
    for (let step = this.stepAt(at); step < this.end; step++) {
      if (this.isOpen[step]) return instant(later(at, this.zone.momentOf(step)));
    }
    return undefined;
  }

  prevOpen(at: Instant): Instant | undefined {
    for (let step = this.stepAt(instant(at - 1)); step >= this.first; step--) {
      if (this.isOpen[step]) return instant(earlier(at, this.zone.momentOf(step + 1)));
    }
    return undefined;
  }

  openBetween(span: Span): readonly Span[] {
    const found: { from: number; to: number }[] = [];
    for (let step = this.stepAt(span.from); step < this.end && this.zone.momentOf(step) < span.to; step++) {
      const from = later(span.from, this.zone.momentOf(step));
      const to = earlier(span.to, this.zone.momentOf(step + 1));
      if (!this.isOpen[step] || from >= to) continue;
      const last = found.at(-1);
      if (last?.to === from) last.to = to;
      else found.push({ from, to });
    }
    return found.map(({ from, to }) => ({ from: instant(from), to: instant(to) }));
  }

  private walkOn(from: Instant, ms: number): Instant | undefined {
    let left = ms;
    for (let step = this.stepAt(from); step < this.end; step++) {
      const open = this.isOpen[step] ? this.overlap(step, from, this.within.to) : 0;
      if (open >= left) return instant(later(from, this.zone.momentOf(step)) + left);
      left -= open;
    }
    return undefined;
  }

  private walkBack(from: Instant, ms: number): Instant | undefined {
    let left = ms;
    for (let step = this.stepAt(instant(from - 1)); step >= this.first; step--) {
      const open = this.isOpen[step] ? this.overlap(step, this.within.from, from) : 0;
      if (open >= left) return instant(earlier(from, this.zone.momentOf(step + 1)) - left);
      left -= open;
    }
    return undefined;
  }

  private stepAt(at: Instant): number {
    return Math.floor((at - this.zone.start) / minute);
  }

  /** How many milliseconds of a minute lie in [from, to). */
  private overlap(step: number, from: number, to: number): number {
    const start = this.zone.momentOf(step);
    return later(earlier(start + minute, to) - later(start, from), 0);
  }
}

const later = (a: number, b: number): number => (a > b ? a : b);
const earlier = (a: number, b: number): number => (a < b ? a : b);

function markOpen(calendar: Calendar, zone: WalkedZone, days: readonly number[]): readonly boolean[] {
  const marks = new Array<boolean>(zone.walls.length).fill(false);
  const mark = (today: number, windows: readonly DayWindow[], isOpen: boolean): void => {
    for (const { from, to } of windows) {
      const tomorrow = to <= from ? day : 0;
      marks.fill(
        isOpen,
        zone.stepOf(today * day + minutesIn(from)),
        zone.stepOf(today * day + tomorrow + minutesIn(to)),
      );
    }
  };
  for (const today of days) mark(today, windowsOn(calendar, today), true);
  for (const today of days) mark(today, calendar.breaks[dateOf(today)] ?? [], false);
  return marks;
}

function windowsOn(calendar: Calendar, today: number): readonly DayWindow[] {
  const date = dateOf(today);
  const weekday = weekdays[new Date(`${date}T12:00Z`).getUTCDay()]!;
  return calendar.overrides[date] ?? (calendar.holidays.includes(date) ? [] : calendar.week[weekday]);
}

const dateOf = (today: number) =>
  new Date(today * day * minute).toISOString().slice(0, 10) as `${number}-${number}-${number}`;

function minutesIn(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return hours! * 60 + minutes!;
}
