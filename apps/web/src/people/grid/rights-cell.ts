import { Component, computed, inject, input } from '@angular/core';
import type { Standing } from '../../graph/generated/graphql';
import { Copy } from '../../words/copy';

/** A letter on depth: what somebody may do at a client. */
@Component({
  selector: 'vg-right',
  template: '{{ letter() }}',
  styleUrl: './rights-cell.css',
  host: { '[class]': 'standing().toLowerCase()', '[class.underway]': 'isUnderway()' },
})
export class RightsCell {
  private readonly copy = inject(Copy);
  readonly standing = input.required<Standing>();
  /** Not known to the server yet. */
  readonly isUnderway = input(false);
  protected readonly letter = computed(() => this.copy.screens().rights.letter[this.standing()]);
}
