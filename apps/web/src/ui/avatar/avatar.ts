import { Component, computed, input } from '@angular/core';
import { initials } from './initials';

/** Initials on water; the name always stands beside it or in its title. Square for people of a client. */
@Component({
  selector: 'vg-avatar',
  template: '{{ letters() }}',
  styleUrl: './avatar.css',
  host: { 'aria-hidden': 'true', '[attr.title]': 'name()', '[class]': "side() + ' ' + size()" },
})
export class Avatar {
  readonly name = input.required<string>();
  readonly side = input<'team' | 'client'>('team');
  readonly size = input<'small' | 'large'>('small');
  protected readonly letters = computed(() => initials(this.name()));
}
