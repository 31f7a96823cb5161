import { Component } from '@angular/core';

/** Rows of a queue before they are read: the same height as real ones, so that nothing jumps when they come. */
@Component({
  selector: 'vg-queue-skeleton',
  template: `
    <div class="head"></div>
    @for (width of widths; track $index) {
      <div class="row"><i></i><i></i><i></i><i [style.inline-size.%]="width"></i><i></i></div>
    }
  `,
  styleUrl: './queue-skeleton.css',
  host: { 'aria-hidden': 'true' },
})
export class QueueSkeleton {
  protected readonly widths = Array.from({ length: 25 }, (_, at) => 38 + ((at * 37) % 45));
}
