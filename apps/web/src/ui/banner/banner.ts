import { Component, input } from '@angular/core';
import { Icon } from '../icon';

/** A line across a pane that says why it is not as usual, and the gesture that may help. */
@Component({
  selector: 'vg-banner',
  imports: [Icon],
  template: `
    <svg [vgIcon]="tone() === 'error' ? 'stop' : 'warning'"></svg>
    <p><ng-content /></p>
    <ng-content select="button" />
  `,
  styleUrl: './banner.css',
  host: { role: 'status', '[class]': 'tone()' },
})
export class Banner {
  /** `warning`: work goes on with less. `error`: what is shown cannot be trusted to be the present. */
  readonly tone = input<'warning' | 'error'>('warning');
}
