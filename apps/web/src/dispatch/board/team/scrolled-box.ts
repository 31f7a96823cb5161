import { afterNextRender, DestroyRef, Directive, ElementRef, inject, signal } from '@angular/core';

/** A scrolling box that knows how far it is scrolled and how large it is, in pixels. */
@Directive({ selector: '[vgScrolledBox]', exportAs: 'vgScrolledBox' })
export class ScrolledBox {
  private readonly box = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly scrolled = signal(0);
  readonly height = signal(0);
  readonly width = signal(0);

  constructor() {
    const measure = (): void => {
      this.height.set(this.box.clientHeight);
      this.width.set(this.box.clientWidth);
    };
    const sizes = new ResizeObserver(measure);
    this.box.addEventListener('scroll', () => this.scrolled.set(Math.max(0, this.box.scrollTop)), { passive: true });
    afterNextRender(() => {
      measure();
      sizes.observe(this.box);
    });
    inject(DestroyRef).onDestroy(() => sizes.disconnect());
  }

  /** Scrolls just enough for a line to be wholly in sight. */
  reveal(top: number, height: number): void {
    const lowest = top + height - this.box.clientHeight;
    if (top < this.box.scrollTop) this.box.scrollTop = top;
    else if (lowest > this.box.scrollTop) this.box.scrollTop = lowest;
    this.scrolled.set(Math.max(0, this.box.scrollTop));
  }
}
