import { type Instant, instant } from '@vigie/kernel';
import { Clock } from '../platform/clock.ts';

/** Moved by hand: it begins on a Monday in June, at ten in the morning in Paris. */
export class HandClock extends Clock {
  private at = Date.UTC(2026, 5, 15, 8);

  override now(): Instant {
    return instant(this.at);
  }

  pass(minutes: number): void {
    this.at += minutes * 60_000;
  }

  /** On the wire. */
  in(minutes: number): string {
    return new Date(this.at + minutes * 60_000).toISOString();
  }
}
