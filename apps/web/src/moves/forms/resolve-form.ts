import { Component, computed, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { type ResolutionCause, ResolveTicketDocument, type TicketRoot } from '../../graph/generated/graphql';
import { Control } from '../../ui/field/control';
import { Field } from '../../ui/field/field';
import type { PlacedFault } from '../../ui/field/put-faults';
import { Icon } from '../../ui/icon';
import { Copy } from '../../words/copy';
import type { TicketAtHand } from '../ticket-at-hand';
import { Moving } from '../moving';
import { keptForm } from './kept-form';
import { sentOr } from './mark-refused';
import { MoveForm } from './move-form';
import { optionsOf } from './options-of';

/** What it was, and what the client is told of it. */
@Component({
  selector: 'vg-resolve-form',
  imports: [Control, Field, FormField, FormRoot, Icon, MoveForm],
  templateUrl: './resolve-form.html',
  styleUrl: './fields.css',
})
export class ResolveForm {
  private readonly copy = inject(Copy);
  private readonly moving = inject(Moving);
  readonly ticket = input.required<TicketAtHand>();
  readonly left = output();

  protected readonly t = computed(() => this.copy.screens());
  protected readonly roots = computed(() => optionsOf(this.t().ticket.root));
  protected readonly causes = computed(() => optionsOf(this.t().life.resolving.causes));
  /** Only a fault has a root, and one that is known is not asked again. */
  protected readonly asksRoot = computed(() => this.ticket().kind === 'INCIDENT' && this.ticket().root === null);
  private readonly kept = keptForm(
    'resolve',
    () => this.ticket().id,
    () => ({
      root: '' as TicketRoot | '',
      cause: '' as ResolutionCause | '',
      summary: '',
    }),
  );
  protected readonly form = form(this.kept.typed, () => undefined, { submission: { action: () => this.send() } });

  private async send(): Promise<PlacedFault[] | undefined> {
    const { id: ticketId, reference } = this.ticket();
    const { root, cause, summary } = this.kept.typed();
    const done = () => ({ text: this.t().life.done.resolved(reference) });
    const input = { ticketId, root: root || null, cause: cause || null, summary: summary.trim() || null };
    const answer = await this.moving.send(ResolveTicketDocument, input, { done });
    const sent = sentOr(this.form, answer, this.t().sheet.chooseNone);
    if (sent !== 'sent') return [...sent];
    this.kept.clear();
    this.left.emit();
    return undefined;
  }
}
