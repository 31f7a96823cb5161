import type { Span, Zone } from '@vigie/kernel';
import { parseLocalDate } from '../calendar/local-date.ts';
import { instantOfWall } from '../wall-time.ts';

/** A month such as `2026-10`, from its first midnight in the zone to the next one's. Throws a RangeError for no month. */
export function monthIn(zone: Zone, month: string): Span {
  const first = parseLocalDate(`${month}-01`);
  if (first === undefined) throw new RangeError(`not a month: ${month}`);
  const next = new Date(first);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return { from: instantOfWall(zone, Date.parse(first)), to: instantOfWall(zone, next.getTime()) };
}
