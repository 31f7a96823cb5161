import { type Instant, instant } from '@vigie/kernel';
import { Clock } from '../platform/clock.ts';

/** Moved by hand; unless said otherwise it begins on a Monday in June, at ten in the morning in Paris. */
export class HandClock extends Clock {
  private at: Instant;

  constructor(start = '2026-06-15T08:00:00Z') {
    super();
    this.at = instant(Date.parse(start));
  }

  override now(): Instant {
    return this.at;
  }

  pass(minutes: number): void {
    this.at = instant(this.at + minutes * 60_000);
  }

  /** So many minutes from now, as the wire says it. */
  in(minutes: number): string {
    return new Date(this.at + minutes * 60_000).toISOString();
  }
}
