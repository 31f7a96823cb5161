import { instant, type Instant } from '@vigie/kernel';
import { Clock } from '../platform/clock.ts';

const minute = 60_000;

/** A clock that can stand in the past while a story is told, and ticks a second with each glance at it. */
export class StoryClock extends Clock {
  private told: number | undefined;

  constructor(private end: Instant) {
    super();
  }

  override now(): Instant {
    if (this.told === undefined) return this.end;
    this.told = Math.min(this.told + 1000, this.end);
    return instant(this.told);
  }

  /** The moment up to which the story is told. */
  endAt(end: Instant): void {
    this.end = end;
  }

  /** Tells something as it happened so many minutes before the end. */
  async during<T>(minutesAgo: number, tell: () => Promise<T>): Promise<T> {
    this.told = this.end - minutesAgo * minute;
    try {
      return await tell();
    } finally {
      this.told = undefined;
    }
  }
}
