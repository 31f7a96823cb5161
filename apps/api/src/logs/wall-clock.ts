import type { Instant, Zone } from '@vigie/kernel';
import { instantOfWallTime } from '@vigie/kernel/wall-time';

/** The instant of a log's own time of day, or undefined when the text is none. */
export type WallClock = (text: string) => Instant | undefined;

/** `2016-05-18T12:00:00`, `2016-05-18 12:00` or, as some exports write it, `18/5/2016 12:00`. */
export function wallClockIn(zone: Zone): WallClock {
  const known = new Map<string, Instant | undefined>();
  return (text) => {
    if (!known.has(text)) known.set(text, instantOfWallTime(dayFirst(text) ?? text, zone));
    return known.get(text);
  };
}

function dayFirst(text: string): string | undefined {
  const found = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d\d)$/.exec(text);
  if (!found) return undefined;
  const [, day, month, year, hour, minute] = found;
  return `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}T${hour!.padStart(2, '0')}:${minute}`;
}
