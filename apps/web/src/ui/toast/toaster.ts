import { Service, signal } from '@angular/core';

/** A fact that has just happened, and the gesture that takes it back or goes on from it. */
export interface Toast {
  readonly text: string;
  readonly act?: { readonly word: string; readonly key?: string; run(): void };
}

/** Milliseconds a toast stays; hovering or focusing it stops the count. */
const stay = 6_000;

/** One toast at a time: the newest fact is the one a person may want to undo. */
@Service()
export class Toaster {
  private readonly current = signal<Toast | undefined>(undefined);
  private leaving: ReturnType<typeof setTimeout> | undefined;
  readonly toast = this.current.asReadonly();

  say(toast: Toast): void {
    this.current.set(toast);
    this.letGo();
  }

  /** Keeps the toast while someone reads it. */
  hold(): void {
    clearTimeout(this.leaving);
  }

  /** Starts the count again. */
  letGo(): void {
    this.hold();
    this.leaving = setTimeout(() => this.clear(), stay);
  }

  /** Does what the toast offers, once. */
  act(): void {
    const act = this.current()?.act;
    this.clear();
    act?.run();
  }

  clear(): void {
    this.hold();
    this.current.set(undefined);
  }
}
