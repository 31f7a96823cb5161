import { Component, computed, inject, input } from '@angular/core';
import { Copy } from '../../words/copy';

/** N1 to N3: one ink in three depths, and one to three stripes for eyes that do not see depth. */
@Component({
  selector: 'vg-level',
  template: '{{ word() }}',
  styleUrl: './level.css',
  host: { '[class]': 'level()' },
})
export class Level {
  private readonly copy = inject(Copy);
  readonly level = input.required<'L1' | 'L2' | 'L3'>();
  protected readonly word = computed(() => this.copy.screens().ticket.level[this.level()]);
}
