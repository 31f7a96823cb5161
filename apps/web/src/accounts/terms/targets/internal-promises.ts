import { Component, computed, inject, input } from '@angular/core';
import type { Level, Priority } from '../../../graph/generated/graphql';
import { Icon } from '../../../ui/icon';
import { Copy } from '../../../words/copy';
import { freshId, type OlaDraft, priorities, supportLevels, type UcDraft } from '../draft/contract-draft';
import { TermsDraft } from '../draft/terms-draft';
import { Choice } from '../../../ui/choice/choice';
import { CoverageChoice } from '../parts/coverage-choice';
import { Typed } from '../parts/typed';

type Inner = 'ola' | 'uc';

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
  protected readonly kinds = computed(() => this.copy.words().clocks.kind);
  protected readonly lists = ['ola', 'uc'] as const;
  protected readonly clauses = computed(() => this.draft.draft().clauses);
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

  protected levelOf(clause: OlaDraft | UcDraft): Level | '' {
    return ('level' in clause && clause.level) || '';
  }

  protected supplierOf(clause: OlaDraft | UcDraft): string {
    return 'supplier' in clause ? clause.supplier : '';
  }

  protected orNull<Code extends Level | Priority>(code: Code | ''): Code | null {
    return code === '' ? null : code;
  }

  protected put(list: Inner, at: number, change: Partial<OlaDraft & UcDraft>, field?: string): void {
    const next = (clauses: readonly (OlaDraft | UcDraft)[]) => clauses.with(at, { ...clauses[at]!, ...change });
    this.draft.changeClauses((clauses) => ({ [list]: next(clauses[list]) }), field && `${list} ${at} ${field}`);
  }

  protected add(list: Inner): void {
    const shared = { number: '', priority: null, length: '', coverageId: this.coverageId() };
    const blank = { ola: { ...shared, level: null, deskId: null }, uc: { ...shared, supplier: '' } };
    this.draft.changeClauses((clauses) => ({
      [list]: [...clauses[list], { id: freshId(`${list}-`, clauses[list]), ...blank[list] }],
    }));
  }

  protected remove(list: Inner, at: number): void {
    this.draft.changeClauses((clauses) => ({ [list]: [...clauses[list]].toSpliced(at, 1) }));
  }

  protected isRetouched(list: Inner, id: string): boolean {
    return this.draft.isRetouched(({ clauses }) => [...clauses[list]].find((clause) => clause.id === id)?.length);
  }
}
