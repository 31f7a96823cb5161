import { Component, computed, input } from '@angular/core';
import { initials } from './initials';

/** Initials on water, drawn and not written, so that nobody hears them: the name always stands beside them. */
@Component({
  selector: 'vg-avatar',
  template: '',
  styleUrl: './avatar.css',
  host: {
    'aria-hidden': 'true',
    '[attr.data-letters]': 'letters()',
    '[attr.title]': 'name()',
    '[class]': "side() + ' ' + size()",
  },
})
export class Avatar {
  readonly name = input.required<string>();
  readonly side = input<'team' | 'client'>('team');
  readonly size = input<'small' | 'large'>('small');
  protected readonly letters = computed(() => initials(this.name()));
}
