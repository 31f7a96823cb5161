import { DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';
import type { Row } from '../queue';

/** A ticket on its way from the list to a person; places in pixels of the window. */
export interface Held {
  readonly row: Row;
  readonly x: number;
  readonly y: number;
  /** Over whom it is held. */
  readonly personId: string | undefined;
}

/** A press that moves less is a click. */
const threshold = 6;

/** Carries a row of the list by mouse or pen; by keyboard, `A` does the same. */
@Injectable()
export class DragTicket {
  private readonly document = inject(DOCUMENT);
  private readonly moving = signal<Held | undefined>(undefined);
  private listening: AbortController | undefined;
  readonly held = this.moving.asReadonly();
  /** What is done with a ticket that is let go over somebody. */
  dropped: (row: Row, personId: string) => void = () => undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => this.end());
  }

  /** A press on a row: a drag once it moves. */
  press(row: Row, { button, pointerType, clientX, clientY }: PointerEvent): void {
    if (button !== 0 || pointerType === 'touch') return;
    this.end();
    this.listening = new AbortController();
    const { signal } = this.listening;
    const move = (event: PointerEvent): void => {
      const isFar = Math.hypot(event.clientX - clientX, event.clientY - clientY) >= threshold;
      if (this.moving() || isFar) this.carry(row, event);
    };
    this.document.addEventListener('pointermove', move, { signal });
    this.document.addEventListener('pointerup', () => this.drop(), { signal });
    this.document.addEventListener('pointercancel', () => this.end(), { signal });
    this.document.addEventListener('keydown', (event) => this.cancel(event), { signal, capture: true });
  }

  private carry(row: Row, event: PointerEvent): void {
    event.preventDefault();
    this.document.getSelection()?.removeAllRanges();
    const { clientX: x, clientY: y } = event;
    const person = this.document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-person]');
    this.moving.set({ row, x, y, personId: person?.dataset['person'] });
  }

  private drop(): void {
    const held = this.moving();
    this.end();
    if (held?.personId !== undefined) this.dropped(held.row, held.personId);
  }

  private cancel(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.moving()) return;
    event.stopPropagation();
    this.end();
  }

  private end(): void {
    this.listening?.abort();
    this.moving.set(undefined);
  }
}
