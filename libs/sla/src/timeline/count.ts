import type { Instant } from '@vigie/kernel';
import type { ServiceHours } from '../terms/service-hours.ts';
import type { Breach } from './clock.ts';

/** A piece of time that counts: `rate` milliseconds used for each open one, from `before` on. */
interface Piece {
  readonly from: Instant;
  to: Instant;
  readonly hours: ServiceHours;
  before: number;
  rate: number;
}

/** Where an amount is used, and where, once the hours are open, more is: not known when they never open again. */
export interface Crossing {
  readonly reachedAt: Instant;
  readonly exceededAt: Instant | undefined;
}

/**
 * How much of a target is used since the clock last started from nothing, and where each amount is reached. All
 * amounts are milliseconds of open time. A piece holds its start and not its end: an amount reached exactly where one
 * ends belongs to the next, so a pause at the very moment of a due time takes it along.
 */
export class Count {
  used = 0;
  breach: Breach | undefined;
  target: number | undefined;
  /** When the present target took hold; what it makes of the past is not told as of before. */
  targetSince: Instant;
  private readonly pieces: Piece[] = [];

  constructor(at: Instant) {
    this.targetSince = at;
  }

  /** Counts the open time of [from, to), which follows all that was counted before. */
  run(from: Instant, to: Instant, hours: ServiceHours): void {
    const piece = this.pieceAt(from, hours);
    this.used += hours.elapsed(from, to);
    piece.to = to;
    if (this.isOver()) this.breach ??= breachAt(crossingIn(piece, this.target!), to);
  }

  /** Replaces the target and keeps what was used; already over the new one, the breach is at the change. */
  retarget(at: Instant, target: number): void {
    if (target === this.target) return;
    this.target = target;
    this.targetSince = at;
    if (this.isOver()) this.breach ??= { at, due: this.crossing(target)?.reachedAt ?? at };
  }

  /** The same share of another target is used, to the millisecond: every percent stays where it was. */
  rescale(target: number): void {
    const factor = this.target ? target / this.target : 1;
    this.used = Math.round(this.used * factor);
    this.target = target;
    for (const piece of this.pieces) {
      piece.before *= factor;
      piece.rate *= factor;
    }
  }

  /** Where that much is used; beyond what is used so far only a piece still running, the last one, can tell. */
  crossing(amount: number): Crossing | undefined {
    const piece = this.pieces.find((_, at) => amount < (this.pieces[at + 1]?.before ?? Infinity));
    return piece && crossingIn(piece, amount);
  }

  /** The last piece goes on while hours are the same and nothing came between; a stopped or scaled one does not. */
  private pieceAt(from: Instant, hours: ServiceHours): Piece {
    const last = this.pieces.at(-1);
    if (last !== undefined && last.to === from && last.hours === hours && last.rate === 1) return last;
    const piece = { from, to: from, hours, before: this.used, rate: 1 };
    this.pieces.push(piece);
    return piece;
  }

  private isOver(): boolean {
    return this.target !== undefined && this.used > this.target;
  }
}

function crossingIn({ hours, from, before, rate }: Piece, amount: number): Crossing | undefined {
  const reachedAt = hours.add(from, Math.max(0, Math.round((amount - before) / rate)));
  return reachedAt && { reachedAt, exceededAt: hours.nextOpen(reachedAt) };
}

/** Open time was counted up to `end`, so the target was passed by then. */
const breachAt = (crossing: Crossing | undefined, end: Instant): Breach => ({
  at: crossing?.exceededAt ?? end,
  due: crossing?.reachedAt ?? end,
});
