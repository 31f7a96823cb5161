import { Component, computed, inject, input } from '@angular/core';
import { Copy } from '../../words/copy';

/** P1 to P4 by weight of ink: hue is left to time. */
@Component({
  selector: 'vg-priority',
  template: '{{ priority() }}',
  styleUrl: './priority.css',
  host: { '[class]': 'priority()', '[attr.title]': 'word()' },
})
export class Priority {
  private readonly copy = inject(Copy);
  readonly priority = input.required<'P1' | 'P2' | 'P3' | 'P4'>();
  protected readonly word = computed(() => this.copy.screens().ticket.priority[this.priority()]);
}
