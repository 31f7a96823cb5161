import type { Zone } from '@vigie/kernel';
import { dayMs } from './local-date.ts';

/** One offset from UTC, in milliseconds, and the end (UTC, excluded) of the time during which a zone keeps it. */
export interface OffsetPiece {
  readonly offset: number;
  readonly until: number;
}

type OffsetAt = (at: number) => number;

const readers = new Map<Zone, OffsetAt>();
const pieces = new Map<string, readonly OffsetPiece[]>();

/**
 * The offsets of a zone over [from, to), whole UTC days; the first is taken to have held before, the last to hold for
 * ever. Found once per zone and interval, by a look at each midnight: no zone changes twice within a day.
 */
export function offsetPieces(zone: Zone, from: number, to: number): readonly OffsetPiece[] {
  const key = `${zone} ${from} ${to}`;
  const found = pieces.get(key) ?? findPieces(offsetReader(zone), from, to);
  pieces.set(key, found);
  return found;
}

function findPieces(offsetAt: OffsetAt, from: number, to: number): readonly OffsetPiece[] {
  const found: OffsetPiece[] = [];
  let offset = offsetAt(from);
  for (let day = from; day < to; day += dayMs) {
    const next = offsetAt(day + dayMs);
    if (next !== offset) found.push({ offset, until: changeWithin(offsetAt, day, offset) });
    offset = next;
  }
  return [...found, { offset, until: Infinity }];
}

/** The second of that day at which the zone leaves the offset. */
function changeWithin(offsetAt: OffsetAt, day: number, offset: number): number {
  let [kept, left] = [0, dayMs / 1000];
  while (left - kept > 1) {
    const middle = (kept + left) >> 1;
    if (offsetAt(day + middle * 1000) === offset) kept = middle;
    else left = middle;
  }
  return day + left * 1000;
}

function offsetReader(zone: Zone): OffsetAt {
  const known = readers.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  const read: OffsetAt = (at) => offsetIn(format.format(at));
  readers.set(zone, read);
  return read;
}

/** Reads the end of a text such as `5/1/2026, GMT+02:00`; `GMT` alone is zero, old offsets have seconds. */
function offsetIn(text: string): number {
  const [, sign, hours, minutes, seconds = '0'] = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(text) ?? [];
  if (sign === undefined) return 0;
  const size = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
  return sign === '-' ? -size : size;
}
