import { Component, input } from '@angular/core';

/** Why somebody may not take a ticket, as the server says it. */
export interface Reason {
  readonly code: string;
  readonly message: string;
}

/** The heaviest reason, and how many more; all of them once the line they stand in is pointed at, focused or current. */
@Component({
  selector: 'vg-reasons',
  template: `
    @for (reason of reasons(); track reason.code) {
      <span class="why">{{ reason.message }}</span>
    }
    @if (reasons().length > 1) {
      <span class="more num" aria-hidden="true">+{{ reasons().length - 1 }}</span>
    }
  `,
  styleUrl: './reasons.css',
})
export class Reasons {
  readonly reasons = input.required<readonly Reason[]>();
}
