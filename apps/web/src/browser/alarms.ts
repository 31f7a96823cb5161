import { DOCUMENT, inject, Service } from '@angular/core';
import { instant, type Instant } from '@vigie/kernel';

/** Longer waits than a browser's timer keeps are cut into such pieces. */
const longest = 3_600_000;

/** One timer for all that waits for an instant, so that a hundred clocks cost what one costs; silent while nobody looks. */
@Service()
export class Alarms {
  private readonly document = inject(DOCUMENT);
  private readonly waiting = new Map<() => void, Instant>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private armedFor = Number.POSITIVE_INFINITY;

  constructor() {
    this.document.addEventListener('visibilitychange', () => this.look());
  }

  /** Rings once at the instant, or when a sleeping tab wakes after it. Answers what calls it off. */
  at(when: Instant, ring: () => void): () => void {
    this.waiting.set(ring, when);
    if (when < this.armedFor) this.arm(when);
    return () => void this.waiting.delete(ring);
  }

  private look(): void {
    if (this.document.hidden) return;
    const now = present();
    const due = [...this.waiting].filter(([, when]) => when <= now);
    for (const [ring] of due) this.waiting.delete(ring);
    this.arm(Math.min(...this.waiting.values()));
    for (const [ring] of due) ring();
  }

  private arm(when: number): void {
    clearTimeout(this.timer);
    this.armedFor = when;
    if (when === Number.POSITIVE_INFINITY) return;
    this.timer = setTimeout(() => this.look(), Math.min(longest, Math.max(0, when - present())));
  }
}

export const present = (): Instant => instant(Date.now());
