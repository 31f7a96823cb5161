import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Acts, type Answer, type Refusal } from '../../../graph/acts';
import {
  type HoldReason,
  HoldTicketDocument,
  ResolveTicketDocument,
  ResumeTicketDocument,
} from '../../../graph/generated/graphql';
import { Unreachable } from '../../../graph/wire';
import { type Toast, Toaster } from '../../../ui/toast/toaster';
import { Copy } from '../../../words/copy';
import { type MovableTicket, MoveButtons } from './move-buttons';

type Moved = { readonly id: string };

/** The life of a ticket: on hold, on again, resolved. */
@Component({ selector: 'vg-moves', imports: [MoveButtons], templateUrl: './moves.html', styleUrl: './moves.css' })
export class Moves {
  private readonly acts = inject(Acts);
  private readonly toaster = inject(Toaster);
  private readonly copy = inject(Copy);
  private readonly t = computed(() => this.copy.screens());
  readonly ticket = input.required<MovableTicket>();

  private readonly id = computed(() => this.ticket().id);
  protected readonly isMoving = signal(false);
  /** Of this ticket: another one that is shown here starts without it. */
  protected readonly refusal = linkedSignal<string, string | undefined>({
    source: this.id,
    computation: () => undefined,
  });

  protected hold(reason: HoldReason): void {
    const [ticket, words] = [this.ticket(), this.t()];
    const done = {
      text: words.moves.held(ticket.reference, words.ticket.holdReason[reason]),
      act: { word: words.moves.resume, run: () => this.resume(ticket) },
    };
    void this.move(() => this.acts.send(HoldTicketDocument, { ticketId: ticket.id, reason }), done);
  }

  protected resume({ id: ticketId, reference }: MovableTicket): void {
    const done = { text: this.t().moves.resumed(reference) };
    void this.move(() => this.acts.send(ResumeTicketDocument, { ticketId }), done);
  }

  protected resolve(): void {
    const { id: ticketId, reference } = this.ticket();
    const done = { text: this.t().moves.resolved(reference) };
    void this.move(() => this.acts.send(ResolveTicketDocument, { ticketId }), done);
  }

  private async move(send: () => Promise<Answer<Moved | Refusal>>, done: Toast): Promise<void> {
    this.isMoving.set(true);
    this.refusal.set(undefined);
    try {
      const answer = await send();
      if (answer.ok) this.toaster.say(done);
      else this.refusal.set(answer.refusal.message);
    } catch (failure) {
      this.toaster.say({ text: failure instanceof Unreachable ? this.t().outage.notSent : this.t().outage.failed });
    }
    this.isMoving.set(false);
  }
}
