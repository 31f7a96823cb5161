import { instant, type Instant } from '@vigie/kernel';
import { seededDraw } from '@vigie/sla/oracle';

const minute = 60_000;
const year = 365 * 1440;

/** About which calendar; from when, until when; and how much to add. */
export interface Questions {
  readonly calendars: Int32Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly lengths: Float64Array;
}

/**
 * Tickets of 2026, each about another calendar than the one before: up to a month of clock to measure, up to forty
 * hours to promise. In whole minutes, as some libraries know nothing finer; the same ones for the same seed.
 */
export function questions(count: number, calendars: number, seed = 2026): Questions {
  const draw = seededDraw(seed);
  const from = Float64Array.from({ length: count }, () => Date.UTC(2026, 0) + draw(year) * minute);
  return {
    calendars: Int32Array.from({ length: count }, () => draw(calendars)),
    from,
    to: from.map((at) => at + draw(30 * 1440) * minute),
    lengths: Float64Array.from({ length: count }, () => (1 + draw(40 * 60)) * minute),
  };
}

/** One question out of the packed ones. */
export const questionAt = ({ calendars, from, to, lengths }: Questions, at: number) => ({
  calendar: calendars[at]!,
  from: from[at]! as Instant,
  to: instant(to[at]!),
  length: lengths[at]!,
});
