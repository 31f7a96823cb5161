import type { ClockWords } from '@vigie/copy';
import type { Instant } from '@vigie/kernel';
import type { ClockKind } from '@vigie/sla';
import type { ClockReading } from '../ui/sla-clock/clock-reading';
import { formatOpenTime } from './format';

/** How moments are told: in the reader's language, from their own day. */
export type TellMoment = (at: Instant) => string;

/** A clock in a sentence, for those who hear it or point at it. */
export function readingInWords(
  { kind, due }: { readonly kind: ClockKind; readonly due: Instant | undefined },
  reading: ClockReading,
  say: ClockWords['reading'],
  moment: TellMoment,
): string {
  const { left, opensAt, pace } = reading;
  if (left === undefined)
    return pace === 'unknown' && due !== undefined ? say.dueAt(kind, moment(due)) : say.none(kind);
  if (pace === 'done') return inTheEnd(kind, reading, left, say);
  const sentence = left < 0 ? late(kind, pace, left, say) : pending(kind, reading, left, say);
  return opensAt === undefined ? sentence : say.opens(sentence, moment(opensAt));
}

function inTheEnd(kind: ClockKind, { tone }: ClockReading, left: number, say: ClockWords['reading']): string {
  if (tone === 'met') return say.met(kind, formatOpenTime(left));
  if (tone === 'none') return say.none(kind);
  return left < 0 ? say.missed(kind, formatOpenTime(left)) : say.missedOnce(kind);
}

function late(kind: ClockKind, pace: ClockReading['pace'], left: number, say: ClockWords['reading']): string {
  const over = formatOpenTime(left);
  if (pace === 'held') return say.lateHeld(kind, over);
  return pace === 'closed' ? say.lateClosed(kind, over) : say.late(kind, over);
}

function pending(kind: ClockKind, { tone, pace }: ClockReading, left: number, say: ClockWords['reading']): string {
  const length = formatOpenTime(left);
  if (pace === 'held') return say.held(kind, length);
  if (pace === 'closed') return say.closed(kind, length);
  if (tone === 'out') return say.brokenOnce(kind, length);
  if (tone === 'w75') return say.nearly(kind, '75', length);
  return tone === 'w90' ? say.nearly(kind, '90', length) : say.counting(kind, length);
}
