import { computed, DOCUMENT, inject, Service, signal } from '@angular/core';
import { Visible } from './visible';

/** Without a key or a pointer for so long, nobody sits there. */
const patienceMs = 120_000;

/** Whether somebody uses this tab right now. */
@Service()
export class Activity {
  private readonly isVisible = inject(Visible).isVisible;
  private readonly isTouched = signal(true);
  private timer: ReturnType<typeof setTimeout> | undefined;
  readonly isIdle = computed(() => !this.isVisible() || !this.isTouched());

  constructor() {
    const document = inject(DOCUMENT);
    for (const gesture of ['keydown', 'pointermove', 'pointerdown', 'wheel'])
      document.addEventListener(gesture, () => this.touch(), { capture: true, passive: true });
    this.touch();
  }

  private touch(): void {
    this.isTouched.set(true);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.isTouched.set(false), patienceMs);
  }
}
