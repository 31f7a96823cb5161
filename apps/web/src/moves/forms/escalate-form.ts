import { Component, computed, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { EscalateTicketDocument, type Level } from '../../graph/generated/graphql';
import { Control } from '../../ui/field/control';
import { Field } from '../../ui/field/field';
import type { PlacedFault } from '../../ui/field/put-faults';
import { Copy } from '../../words/copy';
import type { TicketAtHand } from '../ticket-at-hand';
import { Moving } from '../moving';
import { keptForm } from './kept-form';
import { sentOr } from './mark-refused';
import { MoveForm } from './move-form';

const levels: readonly Level[] = ['L1', 'L2', 'L3'];
const items = ['symptom', 'tried', 'evidence', 'hypothesis', 'ask'] as const;

/** The pack that the next level starts from; without all of it the ticket stays where it is. */
@Component({
  selector: 'vg-escalate-form',
  imports: [Control, Field, FormField, FormRoot, MoveForm],
  templateUrl: './escalate-form.html',
  styleUrl: './fields.css',
})
export class EscalateForm {
  private readonly copy = inject(Copy);
  private readonly moving = inject(Moving);
  readonly ticket = input.required<TicketAtHand>();
  readonly left = output();

  protected readonly t = computed(() => this.copy.screens());
  protected readonly higher = computed(() => levels.slice(levels.indexOf(this.ticket().level) + 1));
  protected readonly words = computed(() => {
    const { item, hint } = this.t().life.pack;
    return items.map((name) => {
      const code = name.toUpperCase() as Uppercase<typeof name>;
      return { name, label: item[code], hint: hint[code] };
    });
  });
  private readonly kept = keptForm(
    'escalate',
    () => this.ticket().id,
    () => ({
      ...{ symptom: '', tried: '', evidence: '', hypothesis: '', ask: '' },
      toLevel: this.higher()[0] ?? ('L3' as Level),
    }),
  );
  protected readonly form = form(this.kept.typed, () => undefined, { submission: { action: () => this.send() } });

  private async send(): Promise<PlacedFault[] | undefined> {
    const { id: ticketId, reference } = this.ticket();
    const { toLevel, ...pack } = this.kept.typed();
    const done = () => ({ text: this.t().life.done.escalated(reference, this.t().ticket.level[toLevel]) });
    const answer = await this.moving.send(EscalateTicketDocument, { ticketId, toLevel, pack }, { done });
    const sent = sentOr(this.form, answer, this.t().life.missing);
    if (sent !== 'sent') return [...sent];
    this.kept.clear();
    this.left.emit();
    return undefined;
  }
}
