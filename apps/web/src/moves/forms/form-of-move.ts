import { Component, input, output } from '@angular/core';
import type { TicketAtHand } from '../ticket-at-hand';
import type { Move } from '../offered-moves';
import { CancelForm } from './cancel-form';
import { EscalateForm } from './escalate-form';
import { HoldForm } from './hold-form';
import { LinkForm } from './link-form';
import { MergeForm } from './merge-form';
import { ReopenForm } from './reopen-form';
import { ResolveForm } from './resolve-form';
import { ReturnForm } from './return-form';

/** The form that asks what a move needs to know; fetched after the screen, all of them together. */
@Component({
  selector: 'vg-form-of-move',
  imports: [CancelForm, EscalateForm, HoldForm, LinkForm, MergeForm, ReopenForm, ResolveForm, ReturnForm],
  template: `
    @switch (move()) {
      @case ('hold') {
        <vg-hold-form [ticket]="ticket()" (left)="left.emit()" />
      }
      @case ('resolve') {
        <vg-resolve-form [ticket]="ticket()" (left)="left.emit()" />
      }
      @case ('escalate') {
        <vg-escalate-form [ticket]="ticket()" (left)="left.emit()" />
      }
      @case ('return') {
        <vg-return-form [ticket]="ticket()" (left)="left.emit()" />
      }
      @case ('reopen') {
        <vg-reopen-form [ticket]="ticket()" (left)="left.emit()" />
      }
      @case ('cancel') {
        <vg-cancel-form [ticket]="ticket()" (left)="left.emit()" />
      }
      @case ('merge') {
        <vg-merge-form [ticket]="ticket()" (left)="left.emit()" />
      }
      @case ('link') {
        <vg-link-form [ticket]="ticket()" (left)="left.emit()" />
      }
    }
  `,
})
export class FormOfMove {
  readonly move = input.required<Move>();
  readonly ticket = input.required<TicketAtHand>();
  readonly left = output();
}
