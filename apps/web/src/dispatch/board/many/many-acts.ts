import { Component, input, output } from '@angular/core';
import type { Person } from '../assigning';
import type { Row } from '../queue';
import { AssignMany } from './assign-many';
import { GivingMany } from './giving-many';
import { HoldMany } from './hold-many';
import { MergeMany } from './merge-many';
import { Rebalance } from './rebalance';
import { SendingEach } from './sending-each';

/** What is done to several tickets at once; `rebalance`: to all that somebody holds. */
export type ManyAct =
  | { readonly kind: 'assign' | 'merge' | 'hold'; readonly rows: readonly Row[] }
  | { readonly kind: 'rebalance'; readonly person: Person };

/** The acts on many tickets, fetched after the board, all of them together. */
@Component({
  selector: 'vg-many-acts',
  imports: [AssignMany, HoldMany, MergeMany, Rebalance],
  providers: [GivingMany, SendingEach],
  template: `
    @if (act(); as one) {
      @switch (one.kind) {
        @case ('assign') {
          <vg-assign-many [rows]="one.rows" (finished)="finished.emit()" (left)="left.emit()" />
        }
        @case ('merge') {
          <vg-merge-many [rows]="one.rows" (finished)="finished.emit()" (left)="left.emit()" />
        }
        @case ('hold') {
          <vg-hold-many [rows]="one.rows" (finished)="finished.emit()" (left)="left.emit()" />
        }
        @case ('rebalance') {
          <vg-rebalance [person]="one.person" (left)="left.emit()" />
        }
      }
    }
  `,
})
export class ManyActs {
  readonly act = input.required<ManyAct>();
  /** What was picked has been answered. */
  readonly finished = output();
  readonly left = output();
}
