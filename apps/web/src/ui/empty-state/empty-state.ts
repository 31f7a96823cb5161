import { Component, input } from '@angular/core';

/** Nothing to show, said with its reason, and the gesture that goes on from here. */
@Component({
  selector: 'vg-empty-state',
  template: `
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path class="sea" d="M2 17c2.5-2 5-2 7.5 0s5 2 7.5 0 4-1.6 5-1M4 21c2-1.5 4-1.5 6 0s4 1.5 6 0 3-1 4-.6" />
      <path class="arms" d="M7 4.5 12 13l5-8.5" />
      <circle cx="12" cy="4.6" r="1.9" />
    </svg>
    <h2>{{ title() }}</h2>
    <p>{{ why() }}</p>
    <div class="next"><ng-content /></div>
  `,
  styleUrl: './empty-state.css',
})
export class EmptyState {
  readonly title = input.required<string>();
  readonly why = input('');
}
