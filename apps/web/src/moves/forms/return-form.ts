import { Component, computed, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { type Level, type ReturnReason, ReturnTicketDocument } from '../../graph/generated/graphql';
import { Control } from '../../ui/field/control';
import { Field } from '../../ui/field/field';
import type { PlacedFault } from '../../ui/field/put-faults';
import { Copy } from '../../words/copy';
import type { TicketAtHand } from '../ticket-at-hand';
import { Moving } from '../moving';
import { keptForm } from './kept-form';
import { sentOr } from './mark-refused';
import { MoveForm } from './move-form';
import { optionsOf } from './options-of';

const below: Readonly<Record<Level, Level>> = { L3: 'L2', L2: 'L1', L1: 'L1' };

/** Why a level sends a ticket back, and what the one below is to do. */
@Component({
  selector: 'vg-return-form',
  imports: [Control, Field, FormField, FormRoot, MoveForm],
  templateUrl: './return-form.html',
  styleUrl: './fields.css',
})
export class ReturnForm {
  private readonly copy = inject(Copy);
  private readonly moving = inject(Moving);
  readonly ticket = input.required<TicketAtHand>();
  readonly left = output();

  protected readonly t = computed(() => this.copy.screens());
  protected readonly level = computed(() => this.t().ticket.level[below[this.ticket().level]]);
  protected readonly reasons = computed(() => optionsOf(this.t().life.returning.reasons));
  private readonly kept = keptForm(
    'return',
    () => this.ticket().id,
    () => ({
      reason: '' as ReturnReason | '',
      why: '',
    }),
  );
  protected readonly form = form(
    this.kept.typed,
    (path) => required(path.reason, { message: () => this.t().life.chooseOne }),
    {
      submission: {
        action: () => this.send(),
        onInvalid: (fields) => fields().errorSummary()[0]?.fieldTree().focusBoundControl(),
      },
    },
  );

  private async send(): Promise<PlacedFault[] | undefined> {
    const { id: ticketId, reference } = this.ticket();
    const { reason, why } = this.kept.typed();
    const level = this.level();
    const done = () => ({ text: this.t().life.done.returned(reference, level) });
    const input = { ticketId, reason: reason as ReturnReason, why };
    const sent = sentOr(this.form, await this.moving.send(ReturnTicketDocument, input, { done }));
    if (sent !== 'sent') return [...sent];
    this.kept.clear();
    this.left.emit();
    return undefined;
  }
}
