import { Component, computed, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { ReopenTicketDocument } from '../../graph/generated/graphql';
import { Control } from '../../ui/field/control';
import { Field } from '../../ui/field/field';
import type { PlacedFault } from '../../ui/field/put-faults';
import { Copy } from '../../words/copy';
import type { TicketAtHand } from '../ticket-at-hand';
import { Moving } from '../moving';
import { keptForm } from './kept-form';
import { sentOr } from './mark-refused';
import { MoveForm } from './move-form';

/** What is not solved after all. */
@Component({
  selector: 'vg-reopen-form',
  imports: [Control, Field, FormField, FormRoot, MoveForm],
  template: `
    <vg-move-form
      [heading]="t().life.title.reopen(ticket().reference)"
      [verb]="t().life.verb.reopen"
      (left)="left.emit()"
    >
      <form [formRoot]="form">
        <vg-field [label]="t().life.reopening.why">
          <textarea
            vgControl
            data-first
            rows="3"
            dir="auto"
            [placeholder]="t().life.reopening.hint"
            [formField]="form.why"
          ></textarea>
        </vg-field>
      </form>
    </vg-move-form>
  `,
  styleUrl: './fields.css',
})
export class ReopenForm {
  private readonly copy = inject(Copy);
  private readonly moving = inject(Moving);
  readonly ticket = input.required<TicketAtHand>();
  readonly left = output();

  protected readonly t = computed(() => this.copy.screens());
  private readonly kept = keptForm(
    'reopen',
    () => this.ticket().id,
    () => ({ why: '' }),
  );
  protected readonly form = form(this.kept.typed, () => undefined, { submission: { action: () => this.send() } });

  private async send(): Promise<PlacedFault[] | undefined> {
    const { id: ticketId, reference } = this.ticket();
    const done = () => ({ text: this.t().life.done.reopened(reference) });
    const input = { ticketId, ...this.kept.typed() };
    const sent = sentOr(this.form, await this.moving.send(ReopenTicketDocument, input, { done }));
    if (sent !== 'sent') return [...sent];
    this.kept.clear();
    this.left.emit();
    return undefined;
  }
}
