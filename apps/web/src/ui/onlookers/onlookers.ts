import { Component, computed, inject, input } from '@angular/core';
import { Copy } from '../../words/copy';
import { Avatar } from '../avatar/avatar';
import { type Onlooker, tellOnlookers } from './tell-onlookers';

/** Avatars beyond these are told in words alone. */
const shown = 2;

/** Who else has something open: ringed avatars, whose names and doings are said aloud. */
@Component({
  selector: 'vg-onlookers',
  imports: [Avatar],
  template: `
    @for (onlooker of first(); track onlooker.person.id) {
      <vg-avatar [name]="onlooker.person.name" [class.left-open]="onlooker.doing === 'IDLE'" />
    }
    @if (more(); as count) {
      <span class="num" aria-hidden="true">+{{ count }}</span>
    }
  `,
  styleUrl: './onlookers.css',
  host: { role: 'img', '[attr.aria-label]': 'told()', '[attr.title]': 'told()' },
})
export class Onlookers {
  private readonly copy = inject(Copy);
  readonly onlookers = input.required<readonly Onlooker[]>();
  protected readonly first = computed(() => this.onlookers().slice(0, shown));
  protected readonly more = computed(() => Math.max(0, this.onlookers().length - shown));
  protected readonly told = computed(() => tellOnlookers(this.onlookers(), this.copy.screens().team));
}
