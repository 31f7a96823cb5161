import { type Instant, instant, seconds, type Span, type Zone } from '@vigie/kernel';
import { dayMs, localDate, type LocalDate } from '../calendar/local-date.ts';
import { offsetPieces, type OffsetPiece } from '../calendar/zone-offsets.ts';
import type { ClockChange } from './step.ts';

/** The day that the calendar on the wall of a zone shows. */
export function localDateIn(zone: Zone, at: Instant): LocalDate {
  const piece = piecesAround(zone, { from: at, to: at }).find(({ until }) => at < until)!;
  return localDate(Math.floor((at + piece.offset) / dayMs));
}

/** The first change of the clocks on the wall within a span. */
export function clockChangeIn(zone: Zone, { from, to }: Span): ClockChange | undefined {
  const pieces = piecesAround(zone, { from, to });
  const at = pieces.findIndex(({ until }) => from < until && until < to);
  if (at < 0) return undefined;
  const by = (pieces[at + 1]!.offset - pieces[at]!.offset) / 1000;
  return { at: instant(pieces[at]!.until), by: seconds(by) };
}

const piecesAround = (zone: Zone, { from, to }: Span): readonly OffsetPiece[] =>
  offsetPieces(zone, (Math.floor(from / dayMs) - 1) * dayMs, (Math.ceil(to / dayMs) + 1) * dayMs);
