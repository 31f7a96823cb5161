import { DOCUMENT, inject, Service, signal } from '@angular/core';

/** Whether the tab is in front: a tab behind others is seen by nobody. */
@Service()
export class Visible {
  private readonly document = inject(DOCUMENT);
  private readonly shown = signal(!this.document.hidden);
  readonly isVisible = this.shown.asReadonly();

  constructor() {
    this.document.addEventListener('visibilitychange', () => this.shown.set(!this.document.hidden));
  }
}
