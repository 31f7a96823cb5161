import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { LinkKind } from '../../graph/generated/graphql';
import { Choice } from '../../ui/choice/choice';
import type { Found } from '../../ui/finder/finder';
import { Copy } from '../../words/copy';
import type { TicketAtHand } from '../ticket-at-hand';
import { Pairing } from '../pairing';
import { keptForm } from './kept-form';
import { MoveForm } from './move-form';
import { TicketFinder } from './ticket-finder';

/** Links that people make; a split makes its own. */
const kinds = ['RELATED', 'FOLLOWS', 'FOLLOWED_BY'] as const satisfies readonly LinkKind[];
type Kind = (typeof kinds)[number];

/** What this ticket is to another one. */
@Component({
  selector: 'vg-link-form',
  imports: [Choice, MoveForm, TicketFinder],
  template: `
    <vg-move-form [heading]="t().life.title.link(ticket().reference)" [verb]="t().life.verb.link" (left)="left.emit()">
      <form (submit)="$event.preventDefault(); link()">
        <div>
          <span class="name">{{ t().life.pairing.kind }}</span>
          <vg-choice
            [label]="t().life.pairing.kind"
            [value]="wish().link"
            [options]="options()"
            (chosen)="put({ link: $event })"
          />
        </div>
        <vg-ticket-finder
          [ticket]="ticket()"
          [selected]="wish().other"
          [fault]="isAsked() && !wish().other ? t().life.pairing.needed : undefined"
          (chosen)="put({ other: $event })"
        />
      </form>
    </vg-move-form>
  `,
  styleUrl: './fields.css',
})
export class LinkForm {
  private readonly copy = inject(Copy);
  private readonly pairing = inject(Pairing);
  readonly ticket = input.required<TicketAtHand>();
  readonly left = output();

  protected readonly t = computed(() => this.copy.screens());
  protected readonly isAsked = signal(false);
  protected readonly options = computed(() => kinds.map((value) => ({ value, word: this.t().life.pairing.is[value] })));
  private readonly kept = keptForm(
    'link',
    () => this.ticket().id,
    () => ({
      link: 'RELATED' as Kind,
      other: null as Found | null,
    }),
  );
  protected readonly wish = this.kept.typed.asReadonly();

  protected put(change: Partial<ReturnType<typeof this.wish>>): void {
    this.kept.typed.update((wish) => ({ ...wish, ...change }));
  }

  protected async link(): Promise<void> {
    this.isAsked.set(true);
    const { link, other } = this.wish();
    if (!other) return;
    const pair = { ticket: this.ticket(), other: { id: other.id, reference: other.name }, link };
    if (!(await this.pairing.link(pair))?.ok) return;
    this.kept.clear();
    this.left.emit();
  }
}
