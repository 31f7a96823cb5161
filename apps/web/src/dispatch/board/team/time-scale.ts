import { instant, type Instant } from '@vigie/kernel';

export const scales = ['quarter', 'hour', 'day'] as const;
export type Scale = (typeof scales)[number];

/** The stretch of time that a lane shows, and how wide it is drawn. */
export interface TimeWindow {
  readonly from: Instant;
  readonly until: Instant;
  readonly pixelsPerMs: number;
}

/** A full hour on the axis, in pixels from the start of the lane. */
export interface Tick {
  readonly at: Instant;
  readonly x: number;
  readonly hour: number;
}

const [quarterMs, hourMs, dayMs] = [900_000, 3_600_000, 86_400_000];
/** Sixteen pixels a quarter of an hour; 24 an hour. */
const pixelsPerHour = { quarter: 64, hour: 24 } as const;
/** Of a lane, what lies before now: little is known yet of what comes. */
const past = 0.7;
/** Less than this between two hours, and their words would touch. */
const tickRoom = 34;

/** The window of a lane of so many pixels around now; the whole of today at the scale of a day. */
export function windowFor(scale: Scale, now: Instant, width: number): TimeWindow {
  if (scale === 'day') return spanning(startOfDay(now), dayMs, width);
  const pixelsPerMs = pixelsPerHour[scale] / hourMs;
  const length = Math.min(dayMs, Math.ceil(width / pixelsPerMs / quarterMs) * quarterMs);
  const from = instant(Math.floor((now - length * past) / quarterMs) * quarterMs);
  return length === dayMs ? spanning(from, dayMs, width) : { from, until: instant(from + length), pixelsPerMs };
}

const spanning = (from: Instant, length: number, width: number): TimeWindow => ({
  from,
  until: instant(from + length),
  pixelsPerMs: width / length,
});

const startOfDay = (now: Instant): Instant => instant(new Date(now).setHours(0, 0, 0, 0));

/** Pixels from the start of the lane; negative before it. */
export const placeOf = ({ from, pixelsPerMs }: TimeWindow, at: Instant): number => (at - from) * pixelsPerMs;

/** Full hours by the clock on the wall, as many as have room. */
export function ticksOf(window: TimeWindow): readonly Tick[] {
  const every = Math.max(1, Math.ceil(tickRoom / (hourMs * window.pixelsPerMs)));
  const ticks: Tick[] = [];
  for (let at = firstHour(window.from); at < window.until; at = instant(at + hourMs)) {
    const hour = new Date(at).getHours();
    if (hour % every === 0) ticks.push({ at, x: placeOf(window, at), hour });
  }
  return ticks;
}

function firstHour(from: Instant): Instant {
  const wall = new Date(from);
  const isFull = wall.getMinutes() === 0 && wall.getSeconds() === 0 && wall.getMilliseconds() === 0;
  return instant(isFull ? from : wall.setHours(wall.getHours() + 1, 0, 0, 0));
}
