import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { CloseTicketDocument, ConfirmResolutionDocument } from '../../../graph/generated/graphql';
import { FormOfMove } from '../../../moves/forms/form-of-move';
import { Moving } from '../../../moves/moving';
import type { Move } from '../../../moves/offered-moves';
import { Resuming } from '../../../moves/resuming';
import { Copy } from '../../../words/copy';
import type { SheetTicket } from '../sheet-feed';
import { MoveButtons } from './move-buttons';
import { NewTicketForm } from './new-ticket-form';

/** The moves in a ticket's life: some are made at once, the others ask what they need to know. */
@Component({
  selector: 'vg-moves',
  imports: [FormOfMove, MoveButtons, NewTicketForm],
  templateUrl: './moves.html',
  styleUrl: './moves.css',
})
export class Moves {
  private readonly copy = inject(Copy);
  private readonly resuming = inject(Resuming);
  private readonly t = computed(() => this.copy.screens());
  protected readonly moving = inject(Moving);
  readonly ticket = input.required<SheetTicket>();

  private readonly id = computed(() => this.ticket().id);
  /** The move whose form is open; another ticket that is shown here starts without one. */
  protected readonly opened = linkedSignal<string, Move | undefined>({
    source: this.id,
    computation: () => undefined,
  });

  make(move: Move): void {
    this.moving.refusal.set(undefined);
    if (move === 'resume') this.resuming.resume(this.ticket());
    else if (move === 'confirm') this.confirm();
    else if (move === 'close') this.close();
    else this.opened.set(move);
  }

  private confirm(): void {
    const { id: ticketId, reference } = this.ticket();
    const done = () => ({ text: this.t().life.done.confirmed(reference) });
    void this.moving.send(ConfirmResolutionDocument, { ticketId }, { done });
  }

  private close(): void {
    const { id: ticketId, reference } = this.ticket();
    const done = () => ({ text: this.t().life.done.closed(reference) });
    void this.moving.send(CloseTicketDocument, { ticketId }, { done });
  }
}
