import type { OffsetPiece } from './zone-offsets.ts';

/** Minutes of the wall clock since 1970-01-01T00:00 on that same clock. */
export type WallMinute = number;

/** Reads wall-clock times of one zone over one interval, as Temporal's `compatible` does. */
export class WallClock {
  private readonly pieces: readonly OffsetPiece[];

  constructor(pieces: readonly OffsetPiece[]) {
    this.pieces = pieces;
  }

  /**
   * Milliseconds since 1970 in UTC. A time that spring skips reads as if the clock had not moved yet; one that autumn
   * repeats is its first pass.
   */
  instantOf(minute: WallMinute): number {
    const wall = minute * 60_000;
    const at = this.pieces.findIndex(({ offset, until }) => wall - offset < until);
    const before = this.pieces[at - 1];
    const read = wall - this.pieces[at]!.offset;
    return before !== undefined && read < before.until ? wall - before.offset : read;
  }

  /** Whether the zone has a date, in days since 1970-01-01: Apia went from 29 to 31 December 2011. */
  shows(day: number): boolean {
    return this.instantOf(day * 1440) < this.instantOf((day + 1) * 1440);
  }
}
