import { instant, type Instant } from '@vigie/kernel';

/** The one place that reads the wall clock; tests put another in its stead. */
export class Clock {
  now(): Instant {
    return instant(Date.now());
  }
}
