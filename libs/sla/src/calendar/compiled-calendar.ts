import { type Instant, instant, type Span } from '@vigie/kernel';
import type { Calendar } from './calendar.ts';
import { dayPlan, type DayPlan } from './day-plan.ts';
import { dayMs } from './local-date.ts';
import { OpenStretch, stretchMs } from './open-stretch.ts';
import { type OpenSpan, openSpans } from './open-spans.ts';
import { WallClock } from './wall-clock.ts';
import { offsetPieces } from './zone-offsets.ts';

/** How many stretches an answer is looked for in, some hundred years. */
const horizon = 72;
/** Windows that start this long before a stretch, by the wall clock, may still reach into it. */
const margin = 4 * dayMs;

/** A calendar as stretches of open windows, each made when it is first asked for. */
export class CompiledCalendar {
  private readonly calendar: Calendar;
  private readonly plan: DayPlan;
  private readonly stretches = new Map<number, OpenStretch>();
  /** The stretch that was asked last, which is mostly the one that is asked next. */
  private latest: OpenStretch | undefined;

  constructor(calendar: Calendar) {
    this.calendar = calendar;
    this.plan = dayPlan(calendar);
  }

  elapsed(from: Instant, to: Instant): number {
    if (to <= from) return 0;
    const first = stretchOf(from);
    const last = stretchOf(to);
    let open = this.stretch(last).openBefore(to) - this.stretch(first).openBefore(from);
    for (let at = first; at < last; at++) open += this.stretch(at).total;
    return open;
  }

  add(from: Instant, ms: number): Instant | undefined {
    if (!Number.isSafeInteger(ms)) throw new RangeError(`not a whole number of milliseconds: ${ms}`);
    if (ms === 0) return from;
    return ms > 0 ? this.forward(from, ms) : this.back(from, ms);
  }

  nextOpen(at: Instant): Instant | undefined {
    const first = stretchOf(at);
    for (let here = first; here < first + horizon; here++) {
      const found = this.stretch(here).nextOpen(Math.max(at, here * stretchMs));
      if (found !== undefined) return instant(found);
    }
    return undefined;
  }

  prevOpen(at: Instant): Instant | undefined {
    const first = stretchOf(at - 1);
    for (let here = first; here > first - horizon; here--) {
      const found = this.stretch(here).prevOpen(Math.min(at, (here + 1) * stretchMs));
      if (found !== undefined) return instant(found);
    }
    return undefined;
  }

  openBetween(span: Span): readonly Span[] {
    const found: Span[] = [];
    if (span.to <= span.from) return found;
    for (let here = stretchOf(span.from); here * stretchMs < span.to; here++) {
      const from = Math.max(span.from, here * stretchMs);
      const to = Math.min(span.to, (here + 1) * stretchMs);
      for (const open of this.stretch(here).between(from, to)) append(found, open);
    }
    return found;
  }

  private forward(from: Instant, ms: number): Instant | undefined {
    const first = stretchOf(from);
    let open = this.stretch(first).openBefore(from) + ms;
    for (let here = first; here < first + horizon; here++) {
      const stretch = this.stretch(here);
      if (open <= stretch.total) return instant(stretch.firstWith(open, Math.max(from, stretch.start)));
      open -= stretch.total;
    }
    return undefined;
  }

  private back(from: Instant, ms: number): Instant | undefined {
    const first = stretchOf(from);
    let open = this.stretch(first).openBefore(from) + ms;
    for (let here = first; here > first - horizon; here--) {
      if (open >= 0) return instant(this.stretch(here).lastWith(open));
      open += this.stretch(here - 1).total;
    }
    return undefined;
  }

  private stretch(here: number): OpenStretch {
    const { latest } = this;
    if (latest?.number === here) return latest;
    const found = this.stretches.get(here) ?? this.compile(here);
    this.latest = found;
    return found;
  }

  private compile(here: number): OpenStretch {
    const from = here * stretchMs;
    const to = from + stretchMs;
    const clock = new WallClock(offsetPieces(this.calendar.zone, from - 2 * margin, to + 2 * margin));
    const spans = openSpans(this.plan, clock, (from - margin) / dayMs, (to + margin) / dayMs);
    const made = new OpenStretch(clip(spans, from, to), here);
    this.stretches.set(here, made);
    return made;
  }
}

const stretchOf = (at: number): number => Math.floor(at / stretchMs);

const clip = (spans: readonly OpenSpan[], from: number, to: number): readonly OpenSpan[] =>
  spans
    .filter((span) => span.from < to && span.to > from)
    .map((span) => ({ from: Math.max(span.from, from), to: Math.min(span.to, to) }));

/** A window that was cut, at a midnight or where two stretches meet, is one again. */
function append(spans: Span[], { from, to }: OpenSpan): void {
  const last = spans.at(-1);
  if (last?.to === from) spans[spans.length - 1] = { from: last.from, to: instant(to) };
  else spans.push({ from: instant(from), to: instant(to) });
}
