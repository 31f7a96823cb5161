import { afterNextRender, computed, DestroyRef, Directive, ElementRef, inject, input, signal } from '@angular/core';
import { sameRange, windowOf } from './window-of';

/** A scrolling box that knows which of its equal rows are in sight, so that ten thousand cost what forty cost. */
@Directive({ selector: '[vgRowWindow]', exportAs: 'vgRowWindow' })
export class RowWindow {
  private readonly box = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly scrolled = signal(0);
  private readonly height = signal(0);
  readonly count = input(0, { alias: 'vgRowWindow' });
  /** In pixels, the same for all. */
  readonly rowHeight = input(32);

  readonly range = computed(() => windowOf(this.scrolled(), this.height(), this.rowHeight(), this.count()), {
    equal: sameRange,
  });
  readonly isAtTop = computed(() => this.scrolled() === 0);
  /** Whole rows in sight: what a page key travels. */
  readonly rowsInSight = computed(() => Math.max(1, Math.floor(this.height() / this.rowHeight())));

  constructor() {
    const look = (): void => this.scrolled.set(Math.max(0, this.box.scrollTop));
    const sizes = new ResizeObserver(() => this.height.set(this.box.clientHeight));
    this.box.addEventListener('scroll', look, { passive: true });
    afterNextRender(() => sizes.observe(this.box));
    inject(DestroyRef).onDestroy(() => sizes.disconnect());
  }

  /** Scrolls just enough for a row to be wholly in sight. */
  reveal(index: number): void {
    const [top, rowHeight] = [index * this.rowHeight(), this.rowHeight()];
    const lowest = top + rowHeight - this.box.clientHeight;
    if (top < this.box.scrollTop) this.box.scrollTop = top;
    else if (lowest > this.box.scrollTop) this.box.scrollTop = lowest;
    this.scrolled.set(Math.max(0, this.box.scrollTop));
  }
}
