import type { DayPlan, MinuteWindow } from './day-plan.ts';
import type { WallClock } from './wall-clock.ts';

/** Milliseconds since 1970 in UTC, half-open. */
export interface OpenSpan {
  readonly from: number;
  readonly to: number;
}

/** The open time that starts on the dates [firstDay, lastDay], as spans that neither meet nor overlap, in order. */
export function openSpans(plan: DayPlan, clock: WallClock, firstDay: number, lastDay: number): readonly OpenSpan[] {
  const open: OpenSpan[] = [];
  const breaks: OpenSpan[] = [];
  for (let day = firstDay; day <= lastDay; day++) {
    if (!clock.shows(day)) continue;
    open.push(...spansOn(day, plan.windowsOn(day), clock));
    breaks.push(...spansOn(day, plan.breaksOn(day), clock));
  }
  return breaks.reduce(takeOut, union(open));
}

/** A window whose end the clock shows before its start, around a change of offset, is no window. */
function spansOn(day: number, windows: readonly MinuteWindow[], clock: WallClock): OpenSpan[] {
  const midnight = day * 1440;
  return windows
    .map(({ from, to }) => ({ from: clock.instantOf(midnight + from), to: clock.instantOf(midnight + to) }))
    .filter(({ from, to }) => from < to);
}

function union(spans: readonly OpenSpan[]): readonly OpenSpan[] {
  const joined: OpenSpan[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last === undefined || span.from > last.to) joined.push(span);
    else if (span.to > last.to) joined[joined.length - 1] = { from: last.from, to: span.to };
  }
  return joined;
}

function takeOut(open: readonly OpenSpan[], gap: OpenSpan): readonly OpenSpan[] {
  return open.flatMap((span) => {
    if (span.to <= gap.from || gap.to <= span.from) return span;
    const rest = [
      { from: span.from, to: gap.from },
      { from: gap.to, to: span.to },
    ];
    return rest.filter(({ from, to }) => from < to);
  });
}
