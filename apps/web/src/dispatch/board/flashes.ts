import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import { matches } from '../../browser/media';

const shown = 1_000;
const shownWithoutMotion = 3_000;

/** Rows that have just changed, with what changed when it can be said shortly (`P3 → P2`). */
@Injectable()
export class Flashes {
  private readonly isStill = matches('(prefers-reduced-motion: reduce)');
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();
  private readonly current = signal<ReadonlyMap<string, string>>(new Map());
  /** By ticket. */
  readonly notes = this.current.asReadonly();

  constructor() {
    inject(DestroyRef).onDestroy(() => this.timers.forEach((timer) => clearTimeout(timer)));
  }

  flash(id: string, note: string): void {
    this.current.update((notes) => new Map(notes).set(id, note));
    const timer = setTimeout(() => this.fade(id, timer), this.isStill() ? shownWithoutMotion : shown);
    this.timers.add(timer);
  }

  private fade(id: string, timer: ReturnType<typeof setTimeout>): void {
    this.timers.delete(timer);
    this.current.update((notes) => new Map([...notes].filter(([flashing]) => flashing !== id)));
  }
}
