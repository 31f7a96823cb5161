import { Component, computed, inject, input } from '@angular/core';
import { WhyNobodyDocument } from '../../../graph/generated/graphql';
import { watched } from '../../../graph/watched';
import { Copy } from '../../../words/copy';

/** Nobody may take a ticket: each person who came near it, with every reason. */
@Component({
  selector: 'vg-why-nobody',
  template: `
    <span class="none">{{ t().nobody }}</span>
    @for (one of people(); track one.person.id) {
      <span>{{ t().reason(one.person.name, sentence(one.reasons)) }}</span>
    }
  `,
  styles: `
    span {
      display: block;
      color: var(--ink-2);
    }
    .none {
      color: var(--w90);
    }
  `,
})
export class WhyNobody {
  private readonly copy = inject(Copy);
  readonly ticketId = input.required<string>();
  protected readonly t = computed(() => this.copy.screens().boardActs.rebalance);
  private readonly answer = watched(WhyNobodyDocument, () => ({ ticketId: this.ticketId() }));
  protected readonly people = computed(() => this.answer.data()?.ticket?.candidates ?? []);

  protected sentence(reasons: readonly { readonly message: string }[]): string {
    return reasons.map(({ message }) => message).join(' ');
  }
}
