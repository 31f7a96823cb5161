import { computed, inject, Injectable } from '@angular/core';
import { HoldTicketDocument, ResumeTicketDocument } from '../graph/generated/graphql';
import type { Toast } from '../ui/toast/toaster';
import { Copy } from '../words/copy';
import { heldMeanwhile, resumedMeanwhile } from './meanwhile';
import { Moving } from './moving';
import type { TicketAtHand } from './ticket-at-hand';

/** Takes a ticket off its hold at once; as long as that hold would last, the same hold takes it back. */
@Injectable()
export class Resuming {
  private readonly copy = inject(Copy);
  private readonly moving = inject(Moving);
  private readonly t = computed(() => this.copy.screens());

  resume(ticket: TicketAtHand): void {
    const announced = { done: () => this.resumed(ticket), meanwhile: resumedMeanwhile(ticket) };
    void this.moving.send(ResumeTicketDocument, { ticketId: ticket.id }, announced);
  }

  private resumed(before: TicketAtHand): Toast {
    const { moves, assign } = this.t();
    const toast = { text: moves.resumed(before.reference) };
    const { holdReason: reason, wakesAt: until } = before;
    if (!reason || (until && Date.parse(until) <= Date.now())) return toast;
    return { ...toast, act: { word: assign.undo, key: 'Z', run: () => this.holdAgain(before) } };
  }

  private holdAgain(before: TicketAtHand): void {
    const { id: ticketId, reference, holdReason, wakesAt: until } = before;
    const reason = holdReason!;
    const announced = {
      done: () => ({ text: this.t().assign.undone(reference) }),
      meanwhile: heldMeanwhile(before, { reason, until }),
    };
    void this.moving.send(HoldTicketDocument, { ticketId, reason, until }, announced);
  }
}
