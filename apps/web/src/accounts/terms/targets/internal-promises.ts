import { Component, computed, inject, input } from '@angular/core';
import type { Level, Priority } from '../../../graph/generated/graphql';
import { Icon } from '../../../ui/icon';
import { Copy } from '../../../words/copy';
import { freshId, type OlaDraft, priorities, supportLevels, type UcDraft } from '../draft/contract-draft';
import { TermsDraft } from '../draft/terms-draft';
import { Choice } from '../parts/choice';
import { CoverageChoice } from '../parts/coverage-choice';
import { Typed } from '../parts/typed';

/** What the levels owe each other per stay (OLA), and what suppliers owe us per wait (UC): the provider's people alone see it. */
@Component({
  selector: 'vg-internal-promises',
  imports: [Choice, CoverageChoice, Icon, Typed],
  templateUrl: './internal-promises.html',
  styleUrl: '../parts/clause-table.css',
})
export class InternalPromises {
  private readonly draft = inject(TermsDraft);
  private readonly copy = inject(Copy);
  readonly coverageId = input.required<string>();
  readonly isReadOnly = input(false);

  protected readonly t = computed(() => this.copy.words().terms);
  protected readonly kindWords = computed(() => this.copy.words().clocks.kindInFull);
  protected readonly ola = computed(() => this.draft.draft().clauses.ola);
  protected readonly uc = computed(() => this.draft.draft().clauses.uc);
  protected readonly levels = computed(() => {
    const words = this.copy.screens().ticket.level;
    const named = supportLevels.map((value) => ({ value, word: words[value] }));
    return [{ value: '' as const, word: this.t().anyLevel }, ...named];
  });
  protected readonly priorities = computed(() => [
    { value: '' as const, word: this.t().anyPriority },
    ...priorities.map((value) => ({ value, word: value })),
  ]);

  /** What stands in a line, from its beginning to its end. */
  protected readonly fields = computed(() => {
    const { internal, targets, articleHead } = this.t();
    const rest = [targets.priority, internal.length, targets.coverage, articleHead];
    const line = (first: string): string => [first, ...rest].join(', ').toLowerCase();
    return { ola: line(internal.level), uc: line(internal.supplier) };
  });

  protected orNull<Code extends Level | Priority>(code: Code | ''): Code | null {
    return code === '' ? null : code;
  }

  protected writeOla(at: number, change: Partial<OlaDraft>, field?: string): void {
    this.draft.changeClauses(
      ({ ola }) => ({ ola: ola.with(at, { ...ola[at]!, ...change }) }),
      field && `ola ${at} ${field}`,
    );
  }

  protected writeUc(at: number, change: Partial<UcDraft>, field?: string): void {
    this.draft.changeClauses(
      ({ uc }) => ({ uc: uc.with(at, { ...uc[at]!, ...change }) }),
      field && `uc ${at} ${field}`,
    );
  }

  protected addOla(): void {
    const blank = { number: '', priority: null, length: '', coverageId: this.coverageId(), level: null, deskId: null };
    this.draft.changeClauses(({ ola }) => ({ ola: [...ola, { id: freshId('ola-', ola), ...blank }] }));
  }

  protected addUc(): void {
    const blank = { number: '', priority: null, length: '', coverageId: this.coverageId(), supplier: '' };
    this.draft.changeClauses(({ uc }) => ({ uc: [...uc, { id: freshId('uc-', uc), ...blank }] }));
  }

  protected removeOla(at: number): void {
    this.draft.changeClauses(({ ola }) => ({ ola: ola.toSpliced(at, 1) }));
  }

  protected removeUc(at: number): void {
    this.draft.changeClauses(({ uc }) => ({ uc: uc.toSpliced(at, 1) }));
  }

  protected isNew(list: 'ola' | 'uc', clause: OlaDraft | UcDraft): boolean {
    return this.draft.isRetouched(({ clauses }) => {
      const found = [...clauses[list]].find(({ id }) => id === clause.id);
      return found?.length;
    });
  }
}
