import { Component, computed, inject, input } from '@angular/core';
import type { ResponseEnd } from '../../../graph/generated/graphql';
import { Copy } from '../../../words/copy';
import type { ClausesDraft } from '../draft/contract-draft';
import { TermsDraft } from '../draft/terms-draft';
import { Choice } from '../../../ui/choice/choice';
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
  /** Each rule with its name and, where it is one of a few, what it may be. */
  protected readonly rules = computed(() => {
    const { policies: p } = this.t();
    return [
      { code: 'response' as const, name: p.response, policies: undefined },
      { code: 'reopening' as const, name: p.reopening, policies: optionsOf(p.reopen) },
      { code: 'priorityChange' as const, name: p.priorityChange, policies: optionsOf(p.repriced) },
      { code: 'adoption' as const, name: p.adoption, policies: optionsOf(p.adopted) },
      { code: 'warnings' as const, name: p.percents, policies: undefined },
    ];
  });

  protected policyOf(code: Ruled): string {
    const clause = this.clauses()[code];
    return 'policy' in clause ? clause.policy : '';
  }

  /** But for its number, which is cited and changes nothing. */
  protected isRetouched(code: Ruled): boolean {
    return this.draft.isRetouched(({ clauses }) => ({ ...clauses[code], number: '' }));
  }

  protected put(code: Ruled, change: object, field?: string): void {
    const next = (clauses: ClausesDraft) => ({ [code]: { ...clauses[code], ...change } });
    this.draft.changeClauses(next, field && `${code} ${field}`);
  }

  protected tick(end: ResponseEnd): void {
    const { endedBy } = this.clauses().response;
    this.put('response', { endedBy: this.ends.filter((other) => endedBy.includes(other) !== (other === end)) });
  }

  protected faultAt(path: string): string | undefined {
    return this.draft.faultAt(path);
  }
}

const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, word]) => ({ value, word }));
