import { type Instant, instant, type Span } from '@vigie/kernel';
import { type BusinessTime, businessTime } from '../calendar/business-time.ts';
import type { CalendarVersion } from '../calendar/calendar-version.ts';

/** What a coverage makes of the clock, as `BusinessTime` does, from one instant on and never back. */
export type ServiceHours = Pick<BusinessTime, 'elapsed' | 'add' | 'nextOpen' | 'openBetween'>;

const known = new WeakMap<readonly CalendarVersion[], ServiceHours>();

/** Reckons across the versions of a calendar, each in its own time; made once per list. Throws when the list is empty. */
export function serviceHours(versions: readonly CalendarVersion[]): ServiceHours {
  const found = known.get(versions) ?? hoursOf(reigns(versions));
  known.set(versions, found);
  return found;
}

/** A version and the time in which it holds; the first reaches back, the last on, without end. */
export interface Reign {
  readonly version: CalendarVersion;
  readonly from: number;
  readonly to: number;
}

export function reigns(versions: readonly CalendarVersion[]): readonly Reign[] {
  const inOrder = versions.toSorted((a, b) => a.from - b.from);
  return inOrder.map((version, at) => ({
    version,
    from: at === 0 ? -Infinity : version.from,
    to: inOrder[at + 1]?.from ?? Infinity,
  }));
}

function hoursOf(all: readonly Reign[]): ServiceHours {
  const [first] = all;
  if (first === undefined) throw new RangeError('a coverage without a calendar');
  return all.length === 1 ? businessTime(first.version.calendar) : new HoursInTurn(all);
}

class HoursInTurn implements ServiceHours {
  private readonly reigns: readonly (Reign & { readonly time: BusinessTime })[];

  constructor(all: readonly Reign[]) {
    this.reigns = all.map((reign) => ({ ...reign, time: businessTime(reign.version.calendar) }));
  }

  elapsed(from: Instant, to: Instant): number {
    return this.reigns.reduce(
      (sum, reign) => sum + reign.time.elapsed(later(from, reign.from), sooner(to, reign.to)),
      0,
    );
  }

  add(from: Instant, ms: number): Instant | undefined {
    let left = ms;
    for (const reign of this.reigns) {
      if (reign.to <= from) continue;
      const start = later(from, reign.from);
      const here = reign.to === Infinity ? Infinity : reign.time.elapsed(start, instant(reign.to));
      if (left <= here) return reign.time.add(start, left);
      left -= here;
    }
    return undefined;
  }

  nextOpen(at: Instant): Instant | undefined {
    for (const { time, from, to } of this.reigns) {
      const found = to <= at ? undefined : time.nextOpen(later(at, from));
      if (found !== undefined && found < to) return found;
    }
    return undefined;
  }

  openBetween({ from, to }: Span): readonly Span[] {
    return this.reigns.flatMap((reign) => {
      const here = { from: later(from, reign.from), to: sooner(to, reign.to) };
      return here.from < here.to ? reign.time.openBetween(here) : [];
    });
  }
}

const later = (at: Instant, bound: number): Instant => (bound > at ? instant(bound) : at);
const sooner = (at: Instant, bound: number): Instant => (bound < at ? instant(bound) : at);
