import { Component, computed, inject, input } from '@angular/core';
import type { PriorityMatrix } from '@vigie/ticketing';
import { RankTable } from '../../../ui/rank-table/rank-table';
import { Copy } from '../../../words/copy';
import type { MatrixDraft } from '../draft/contract-draft';
import { TermsDraft } from '../draft/terms-draft';
import { Typed } from '../parts/typed';

/** How the contract ranks trouble, and the article that says so; the usual ranking until one cell is changed. */
@Component({
  selector: 'vg-priority-matrix',
  imports: [RankTable, Typed],
  template: `
    <vg-rank-table
      [own]="matrix()"
      [before]="draft.base().clauses.matrix"
      [isReadOnly]="isReadOnly()"
      (changed)="put($event)"
    >
      @if (matrix(); as own) {
        <vg-typed
          [label]="t().articleHead + ', ' + t().matrix.title"
          [placeholder]="t().articleHead"
          [value]="own.number"
          (typed)="put({ ...own, number: $event }, 'matrix number')"
        />
      }
    </vg-rank-table>
  `,
})
export class PriorityMatrixTable {
  protected readonly draft = inject(TermsDraft);
  private readonly copy = inject(Copy);
  readonly isReadOnly = input(false);

  protected readonly t = computed(() => this.copy.words().terms);
  protected readonly matrix = computed(() => this.draft.draft().clauses.matrix);

  protected put(ranking: PriorityMatrix | MatrixDraft | null, field?: string): void {
    const named = { id: 'matrix', number: '', ...this.matrix() };
    this.draft.changeClauses(() => ({ matrix: ranking && { ...named, ...ranking } }), field);
  }
}
