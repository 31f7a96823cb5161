import { Temporal } from 'temporal-polyfill';
import { type Instant, instant } from './instant.ts';
import type { Zone } from './zone.ts';

/**
 * The instant of a wall-clock time such as `2016-05-18T12:00` in a zone; undefined when the text is no wall time.
 * An hour skipped in spring reads as if the clock had not moved yet; an hour repeated in autumn is its first pass.
 */
export function instantOfWallTime(text: string, zone: Zone): Instant | undefined {
  const wall = wallTimeOf(text);
  return wall && instant(wall.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds);
}

function wallTimeOf(text: string): Temporal.PlainDateTime | undefined {
  if (!/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:[0-5]\d)?$/.test(text)) return undefined;
  try {
    return Temporal.PlainDateTime.from(text, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}
