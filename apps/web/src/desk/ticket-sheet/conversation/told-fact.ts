import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { instant } from '@vigie/kernel';
import { Ticker } from '../../../browser/ticker';
import { Copy } from '../../../words/copy';
import { tellFact } from '../../../words/fact-words';
import { formatMoment } from '../../../words/format';
import type { Entry } from '../conversation';

type Fact = Extract<Entry, { __typename: 'TicketFact' }>;

/** Who did what to the ticket; another ticket that is spoken of opens at a press, and what was said of it stands below. */
@Component({
  selector: 'vg-told-fact',
  imports: [RouterLink],
  template: `
    <b>{{ fact().actor.name }}</b> {{ told().before }}
    @if (told().reference; as reference) {
      <a class="num" [routerLink]="['/tickets', reference]">{{ reference }}</a>
    }
    {{ told().after }}
    @if (fact().why ?? fact().summary; as words) {
      <span class="words" dir="auto">{{ words }}</span>
    }
  `,
  styles: `
    b {
      font-weight: 500;
      color: var(--ink-2);
    }
    .words {
      display: block;
      color: var(--ink-2);
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
})
export class ToldFact {
  private readonly copy = inject(Copy);
  private readonly ticker = inject(Ticker);
  readonly fact = input.required<Fact>();

  protected readonly told = computed(() => {
    const reference = this.fact().otherTicket?.reference;
    const sentence = tellFact(this.fact(), this.copy.screens(), (at) =>
      formatMoment(this.copy.language(), instant(Date.parse(at)), this.ticker.now()),
    );
    if (reference === undefined) return { before: sentence, reference, after: '' };
    const [before = '', after = ''] = sentence.split(reference);
    return { before, reference, after };
  });
}
