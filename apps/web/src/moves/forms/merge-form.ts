import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MergeTicketDocument } from '../../graph/generated/graphql';
import type { Found } from '../../ui/finder/finder';
import { Copy } from '../../words/copy';
import type { TicketAtHand } from '../ticket-at-hand';
import { Moving } from '../moving';
import { keptForm } from './kept-form';
import { MoveForm } from './move-form';
import { TicketFinder } from './ticket-finder';

/** The same trouble told twice: which ticket goes on for both. */
@Component({
  selector: 'vg-merge-form',
  imports: [MoveForm, TicketFinder],
  template: `
    <vg-move-form
      [heading]="t().life.title.merge(ticket().reference)"
      [lead]="t().life.pairing.mergeLead(ticket().reference)"
      [verb]="t().life.verb.merge"
      (left)="left.emit()"
    >
      <form (submit)="$event.preventDefault(); merge()">
        <vg-ticket-finder
          [ticket]="ticket()"
          [among]="atWork"
          [selected]="into()"
          [fault]="isAsked() && !into() ? t().life.pairing.needed : undefined"
          (chosen)="choose($event)"
        />
      </form>
    </vg-move-form>
  `,
  styleUrl: './fields.css',
})
export class MergeForm {
  private readonly copy = inject(Copy);
  private readonly moving = inject(Moving);
  readonly ticket = input.required<TicketAtHand>();
  readonly left = output();

  protected readonly t = computed(() => this.copy.screens());
  /** Only a ticket that is still at work goes on for another one. */
  protected readonly atWork = ['NEW', 'OPEN', 'ON_HOLD'] as const;
  protected readonly isAsked = signal(false);
  private readonly kept = keptForm(
    'merge',
    () => this.ticket().id,
    () => ({ into: null as Found | null }),
  );
  protected readonly into = computed(() => this.kept.typed().into);

  protected choose(into: Found | null): void {
    this.kept.typed.set({ into });
  }

  protected async merge(): Promise<void> {
    this.isAsked.set(true);
    const [{ id: ticketId, reference }, into] = [this.ticket(), this.into()];
    if (!into) return;
    const done = () => ({ text: this.t().life.done.merged(reference, into.name) });
    const answer = await this.moving.send(MergeTicketDocument, { ticketId, intoId: into.id }, { done });
    if (!answer?.ok) return;
    this.kept.clear();
    this.left.emit();
  }
}
