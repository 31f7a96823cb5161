import { DOCUMENT, inject, Service, signal } from '@angular/core';
import { present } from './alarms';

/** The present to the minute, as one signal for the whole page, so that a hundred ages cost one timer. */
@Service()
export class Ticker {
  private readonly minute = signal(present());
  /** Moves every minute and when a sleeping tab wakes. */
  readonly now = this.minute.asReadonly();

  constructor() {
    const look = (): void => this.minute.set(present());
    setInterval(look, 60_000);
    inject(DOCUMENT).addEventListener('visibilitychange', look);
  }
}
