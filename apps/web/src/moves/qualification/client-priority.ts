import { Component, computed, inject, input } from '@angular/core';
import { type Priority, SetClientPriorityDocument } from '../../graph/generated/graphql';
import type { Toast } from '../../ui/toast/toaster';
import { Copy } from '../../words/copy';
import { rankedMeanwhile } from '../meanwhile';
import { Moving } from '../moving';
import type { TicketAtHand } from '../ticket-at-hand';
import { priorities } from './typed-qualification';

/** How urgent the client holds it: heard at once, and taken back as fast; what is owed goes by the contract. */
@Component({
  selector: 'vg-client-priority',
  template: `
    @if (ticket().may.rank) {
      <label class="name" for="client-priority">{{ t().life.ranking.clients }}</label>
      <select #choice id="client-priority" class="field" (change)="rank(chosen(choice.value))">
        @for (option of options(); track option.value) {
          <option [value]="option.value" [selected]="option.value === (ticket().clientPriority ?? '')">
            {{ option.word }}
          </option>
        }
      </select>
    } @else {
      <span class="name">{{ t().life.ranking.clients }}</span>
      <b>{{ ticket().clientPriority }}</b>
    }
  `,
  styles: `
    .name {
      display: block;
      font: 500 12px/18px var(--sans);
      color: var(--ink-2);
      margin-block-end: 3px;
    }
  `,
})
export class ClientPriority {
  private readonly copy = inject(Copy);
  private readonly moving = inject(Moving);
  readonly ticket = input.required<TicketAtHand>();

  protected readonly t = computed(() => this.copy.screens());
  protected readonly options = computed(() => [
    { value: '' as const, word: this.t().life.ranking.asContract },
    ...priorities.map((value) => ({ value, word: value })),
  ]);

  protected chosen(value: string): Priority | null {
    return priorities.find((priority) => priority === value) ?? null;
  }

  protected rank(priority: Priority | null, isUndo = false): void {
    const ticket = this.ticket();
    const done = (): Toast => this.told(ticket, priority, isUndo);
    const announced = { done, meanwhile: rankedMeanwhile(ticket, priority) };
    void this.moving.send(SetClientPriorityDocument, { ticketId: ticket.id, priority }, announced);
  }

  private told({ reference, clientPriority }: TicketAtHand, priority: Priority | null, isUndo: boolean): Toast {
    const { life, assign } = this.t();
    const text = priority ? life.done.ranked(reference, priority) : life.done.unranked(reference);
    if (isUndo) return { text };
    return { text, act: { word: assign.undo, key: 'Z', run: () => this.rank(clientPriority, true) } };
  }
}
