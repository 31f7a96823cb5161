import { Component, computed, inject, input } from '@angular/core';
import type { ResponseEnd } from '../../../graph/generated/graphql';
import { Copy } from '../../../words/copy';
import type { ClausesDraft } from '../draft/contract-draft';
import { TermsDraft } from '../draft/terms-draft';
import { Choice } from '../parts/choice';
import { Typed } from '../parts/typed';

type Ruled = 'response' | 'reopening' | 'priorityChange' | 'adoption' | 'warnings';

/** What becomes of a clock when things happen to its ticket, and when it speaks up. */
@Component({
  selector: 'vg-policies',
  imports: [Choice, Typed],
  templateUrl: './policies.html',
  styleUrl: '../parts/clause-table.css',
})
export class Policies {
  private readonly draft = inject(TermsDraft);
  private readonly copy = inject(Copy);
  readonly isReadOnly = input(false);

  protected readonly t = computed(() => this.copy.words().terms);
  protected readonly clauses = computed(() => this.draft.draft().clauses);
  protected readonly ends = ['ANSWERED', 'TAKEN_IN_CHARGE'] as const;
  protected readonly reopenings = computed(() =>
    (['RESUME', 'CONTINUE', 'RESTART'] as const).map((value) => ({ value, word: this.t().policies.reopen[value] })),
  );
  protected readonly changes = computed(() =>
    (['RETROACTIVE', 'PROPORTIONAL', 'RESTART'] as const).map((value) => ({
      value,
      word: this.t().policies.repriced[value],
    })),
  );
  protected readonly adoptions = computed(() =>
    (['PROSPECTIVE', 'REPLAY'] as const).map((value) => ({ value, word: this.t().policies.adopted[value] })),
  );

  protected isRetouched<Name extends Ruled>(name: Name, part: (clause: ClausesDraft[Name]) => unknown): boolean {
    return this.draft.isRetouched(({ clauses }) => part(clauses[name]));
  }

  protected readonly policyOf = (clause: { readonly policy: string }): unknown => clause.policy;
  protected readonly daysOf = (clause: ClausesDraft['reopening']): unknown => clause.withinDays;
  protected readonly percentsOf = (clause: ClausesDraft['warnings']): unknown => clause.percents;
  protected readonly afterOf = (clause: ClausesDraft['warnings']): unknown => clause.afterBreach;
  protected readonly endsOf = (clause: ClausesDraft['response']): unknown => clause.endedBy.toSorted();

  protected put<Name extends Ruled>(name: Name, change: Partial<ClausesDraft[Name]>, field?: string): void {
    this.draft.changeClauses((clauses) => ({ [name]: { ...clauses[name], ...change } }), field && `${name} ${field}`);
  }

  protected tick(end: ResponseEnd): void {
    const { endedBy } = this.clauses().response;
    this.put('response', { endedBy: this.ends.filter((other) => endedBy.includes(other) !== (other === end)) });
  }

  protected faultAt(path: string): string | undefined {
    return this.draft.faultAt(path);
  }
}
