import { Component, computed, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { type CancelReason, CancelTicketDocument } from '../../graph/generated/graphql';
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

/** Why a ticket was none; it says beforehand that nothing takes this back. */
@Component({
  selector: 'vg-cancel-form',
  imports: [Control, Field, FormField, FormRoot, MoveForm],
  templateUrl: './cancel-form.html',
  styleUrl: './fields.css',
})
export class CancelForm {
  private readonly copy = inject(Copy);
  private readonly moving = inject(Moving);
  readonly ticket = input.required<TicketAtHand>();
  readonly left = output();

  protected readonly t = computed(() => this.copy.screens());
  protected readonly reasons = computed(() => optionsOf(this.t().life.cancelling.reasons));
  private readonly kept = keptForm(
    'cancel',
    () => this.ticket().id,
    () => ({
      reason: '' as CancelReason | '',
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
    const done = () => ({ text: this.t().life.done.cancelled(reference) });
    const input = { ticketId, reason: reason as CancelReason, why: why.trim() || null };
    const sent = sentOr(this.form, await this.moving.send(CancelTicketDocument, input, { done }));
    if (sent !== 'sent') return [...sent];
    this.kept.clear();
    this.left.emit();
    return undefined;
  }
}
