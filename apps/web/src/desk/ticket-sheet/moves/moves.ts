import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import {
  CloseTicketDocument,
  ConfirmResolutionDocument,
  HoldTicketDocument,
  ResumeTicketDocument,
} from '../../../graph/generated/graphql';
import type { Toast } from '../../../ui/toast/toaster';
import { Copy } from '../../../words/copy';
import type { SheetTicket } from '../sheet-feed';
import { FormOfMove } from './forms/form-of-move';
import { heldMeanwhile, resumedMeanwhile } from './meanwhile';
import { MoveButtons } from './move-buttons';
import { Moving } from './moving';
import type { Move } from './offered-moves';

/** The moves in a ticket's life: some are made at once, the others ask what they need to know. */
@Component({
  selector: 'vg-moves',
  imports: [FormOfMove, MoveButtons],
  templateUrl: './moves.html',
  styleUrl: './moves.css',
})
export class Moves {
  private readonly copy = inject(Copy);
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
    if (move === 'resume') this.resume();
    else if (move === 'confirm') this.confirm();
    else if (move === 'close') this.close();
    else this.opened.set(move);
  }

  private resume(): void {
    const ticket = this.ticket();
    const announced = { done: () => this.resumed(ticket), meanwhile: resumedMeanwhile(ticket) };
    void this.moving.send(ResumeTicketDocument, { ticketId: ticket.id }, announced);
  }

  private resumed(before: SheetTicket): Toast {
    const { moves, assign } = this.t();
    const toast = { text: moves.resumed(before.reference) };
    const { holdReason: reason, wakesAt: until } = before;
    if (!reason || (until && Date.parse(until) <= Date.now())) return toast;
    return { ...toast, act: { word: assign.undo, key: 'Z', run: () => this.holdAgain(before) } };
  }

  private holdAgain(before: SheetTicket): void {
    const { id: ticketId, reference, holdReason, wakesAt: until } = before;
    const reason = holdReason!;
    const announced = {
      done: () => ({ text: this.t().assign.undone(reference) }),
      meanwhile: heldMeanwhile(this.ticket(), { reason, until }),
    };
    void this.moving.send(HoldTicketDocument, { ticketId, reason, until }, announced);
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
