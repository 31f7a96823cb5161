import { Component, computed, inject, input } from '@angular/core';
import type { Standing } from '../../graph/generated/graphql';
import { Choice } from '../../ui/choice/choice';
import { ClientChip } from '../../ui/chips/client-chip';
import { Copy } from '../../words/copy';
import { ChangingRights, type Client } from '../changing-rights';
import { type Holder, standingAt } from '../holder';

/** Where room is short: one person's rights under each other, each with its choice. */
@Component({
  selector: 'vg-person-places',
  imports: [Choice, ClientChip],
  template: `
    <ul>
      @for (client of clients(); track client.id) {
        <li>
          <vg-client [client]="client" />
          <span class="cut" dir="auto">{{ client.name }}</span>
          <vg-choice
            [label]="client.name"
            [value]="standing(client)"
            [options]="options()"
            (chosen)="changing.give(person(), client, $event)"
          />
        </li>
      }
    </ul>
  `,
  styles: `
    li {
      display: grid;
      grid-template-columns: 48px minmax(0, 1fr) 132px;
      gap: 8px;
      align-items: center;
      min-block-size: 44px;
      padding-inline: 14px;
      border-block-end: 1px solid var(--line);
    }
  `,
})
export class PersonPlaces {
  private readonly copy = inject(Copy);
  protected readonly changing = inject(ChangingRights);
  readonly person = input.required<Holder>();
  readonly clients = input.required<readonly Client[]>();
  protected readonly options = computed(() => {
    const { standing } = this.copy.screens().rights;
    const words = (['NOTHING', 'READS', 'WORKS', 'MANAGES', 'ADMINISTERS'] as const).map((value) => ({
      value: value as Standing,
      word: standing[value],
    }));
    return words;
  });

  protected standing(client: Client): Standing {
    return standingAt(this.person(), client.id);
  }
}
