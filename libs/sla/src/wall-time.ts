import { instant, type Instant, type Zone } from '@vigie/kernel';
import { dayMs, parseLocalDate } from './calendar/local-date.ts';
import { WallClock } from './calendar/wall-clock.ts';
import { offsetPieces } from './calendar/zone-offsets.ts';

const minuteMs = 60_000;

/**
 * The instant at which the clock on the wall of a zone shows so many milliseconds since 1970-01-01T00:00 on that clock.
 * A time that spring skips reads as if the clock had not moved yet; one that autumn repeats is its first pass.
 */
export function instantOfWall(zone: Zone, wall: number): Instant {
  const day = Math.floor(wall / dayMs) * dayMs;
  const clock = new WallClock(offsetPieces(zone, day - 2 * dayMs, day + 3 * dayMs));
  const minute = Math.floor(wall / minuteMs);
  return instant(clock.instantOf(minute) + wall - minute * minuteMs);
}

const wallShape = /^(\d{4}-\d\d-\d\d)[T ]((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)$/;

/** Reads `2026-03-29 02:30`, with a `T` in between or seconds at the end; undefined when the text is no such time. */
export function parseWall(text: string): number | undefined {
  const [, date = '', time = ''] = wallShape.exec(text) ?? [];
  return parseLocalDate(date) === undefined ? undefined : Date.parse(`${date}T${time}Z`);
}
