import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import type { HoldReason } from '../../../graph/generated/graphql';
import { onKeys } from '../../../ui/keys';
import { Copy } from '../../../words/copy';
import { HoldReasons } from './hold-reasons';

/** What is looked at of a ticket to move it. */
export interface MovableTicket {
  readonly id: string;
  readonly reference: string;
  readonly may: { readonly hold: boolean; readonly resume: boolean; readonly resolve: boolean };
}

/** Where a ticket may go from where it stands, by press or key. */
@Component({
  selector: 'vg-move-buttons',
  imports: [HoldReasons],
  templateUrl: './move-buttons.html',
  styleUrl: './move-buttons.css',
})
export class MoveButtons {
  private readonly copy = inject(Copy);
  readonly ticket = input.required<MovableTicket>();
  /** A move is on its way: what is pressed meanwhile would be decided on a ticket that stands elsewhere by then. */
  readonly isMoving = input(false);
  readonly held = output<HoldReason>();
  readonly resumed = output();
  readonly resolved = output();

  protected readonly t = computed(() => this.copy.screens());
  protected readonly may = computed(() => this.ticket().may);
  private readonly id = computed(() => this.ticket().id);
  protected readonly isChoosing = linkedSignal({ source: this.id, computation: () => false });

  constructor() {
    onKeys({ S: () => this.holdOrResume(), D: () => this.resolve() });
  }

  /** One button and one key: whoever has just put a ticket on hold takes that back by the same gesture. */
  protected holdOrResume(): void {
    if (this.isMoving()) return;
    if (this.may().resume) this.resumed.emit();
    else this.isChoosing.set(this.may().hold);
  }

  protected hold(reason: HoldReason): void {
    this.isChoosing.set(false);
    this.held.emit(reason);
  }

  protected resolve(): void {
    if (this.may().resolve && !this.isMoving()) this.resolved.emit();
  }
}
