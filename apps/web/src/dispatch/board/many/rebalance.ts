import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { RebalanceProposalDocument } from '../../../graph/generated/graphql';
import { Graph } from '../../../graph/graph';
import { Popup } from '../../../ui/popup/popup';
import { Copy } from '../../../words/copy';
import type { Person } from '../assigning';
import { type Line, linesOf } from './lines';
import { ManyTable } from './many-table';

/** Somebody drops out: who is to take each of their tickets, all accepted by one key. */
@Component({
  selector: 'vg-rebalance',
  imports: [ManyTable, Popup],
  template: `
    @if (proposed(); as lines) {
      <vg-many-table
        [heading]="heading()"
        [lead]="t().rebalance.lead(lines.length)"
        [proposed]="lines"
        (left)="left.emit()"
      />
    } @else {
      <vg-popup [label]="heading()" (left)="left.emit()">
        <p class="word" role="status" tabindex="-1" data-first>{{ word() }}</p>
      </vg-popup>
    }
  `,
  styleUrl: './word.css',
})
export class Rebalance {
  private readonly copy = inject(Copy);
  private readonly graph = inject(Graph);
  readonly person = input.required<Person>();
  readonly left = output();

  protected readonly t = computed(() => this.copy.screens().boardActs);
  protected readonly heading = computed(() => this.t().rebalance.of(this.person().name));
  private readonly read = signal<readonly Line[] | 'loading' | 'failed'>('loading');
  protected readonly proposed = computed(() => {
    const read = this.read();
    return typeof read === 'string' || read.length === 0 ? undefined : read;
  });
  protected readonly word = computed(() => {
    const [read, { loading, rebalance }] = [this.read(), this.t()];
    if (read === 'failed') return this.copy.screens().board.loadFailed;
    return read === 'loading' ? loading : rebalance.nothing(this.person().name);
  });

  constructor() {
    effect(() => {
      const person = this.person();
      untracked(() => void this.propose(person));
    });
  }

  /** Read once: what is done with it meanwhile does not start it over. */
  private async propose(person: Person): Promise<void> {
    const asked = this.graph.ask(RebalanceProposalDocument, { staffId: person.id }, 'forget');
    this.read.set(
      await asked.then(({ rebalanceProposal }) => linesOf(rebalanceProposal, person)).catch(() => 'failed'),
    );
  }
}
