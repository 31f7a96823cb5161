const minute = 60_000;
const day = 1440;

/** Minutes since 1970-01-01T00:00 as a wall clock has them. */
export type WallMinute = number;

/** A fortnight of one zone, its wall clock read minute by minute from `Intl`. */
export class WalkedZone {
  /** Milliseconds since 1970 in UTC of the first minute. */
  readonly start: number;
  /** The wall clock at each minute of the walk. */
  readonly walls: readonly WallMinute[];
  /** Days since 1970-01-01 that the wall clock shows, in order. */
  readonly days: readonly number[];
  private readonly firstShowing: ReadonlyMap<WallMinute, number>;

  constructor(zone: string, start: number) {
    const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    this.start = start;
    this.walls = Array.from({ length: 14 * day }, (_, step) => wallIn(clock.format(start + step * minute)));
    this.days = [...new Set(this.walls.map((wall) => Math.floor(wall / day)))].sort((a, b) => a - b);
    this.firstShowing = new Map(this.walls.map((wall, step) => [wall, step] as const).reverse());
  }

  /**
   * The step at which the wall first shows a time. One that it never shows, in a gap, is as many minutes after the last
   * it showed as it is later. Undefined outside the walk.
   */
  stepOf(wall: WallMinute): number | undefined {
    for (let missing = 0; missing <= 2 * day; missing++) {
      const shown = this.firstShowing.get(wall - missing);
      if (shown !== undefined) return shown + missing;
    }
    return undefined;
  }

  /** Milliseconds since 1970 in UTC. */
  momentOf(step: number): number {
    return this.start + step * minute;
  }
}

/** Reads `2026-03-29 02:30`. */
const wallIn = (text: string): WallMinute => Date.parse(`${text.replace(' ', 'T')}Z`) / minute;
