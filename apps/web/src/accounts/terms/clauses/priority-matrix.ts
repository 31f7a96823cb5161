import { Component, computed, inject, input } from '@angular/core';
import { usualMatrix } from '@vigie/ticketing';
import { type Ranked, RankTable } from '../../../ui/rank-table/rank-table';
import { Copy } from '../../../words/copy';
import type { MatrixDraft } from '../draft/contract-draft';
import { TermsDraft } from '../draft/terms-draft';
import { Typed } from '../parts/typed';

/** How the contract ranks trouble; the usual ranking until one cell is changed. */
@Component({
  selector: 'vg-priority-matrix',
  imports: [RankTable, Typed],
  template: `
    <vg-rank-table
      [matrix]="matrix() ?? usual"
      [before]="draft.base().clauses.matrix ?? usual"
      [whose]="matrix() ? t().matrix.own : t().matrix.usual"
      [isReadOnly]="isReadOnly()"
      (ranked)="rank($event)"
    >
      @if (matrix(); as own) {
        <button type="button" class="btn quiet" (click)="put(null)">{{ t().matrix.back }}</button>
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
  protected readonly usual = usualMatrix;
  protected readonly matrix = computed(() => this.draft.draft().clauses.matrix);

  protected rank({ impact, urgency, priority }: Ranked): void {
    const own = this.matrix() ?? { id: 'matrix', number: '', ...usualMatrix };
    this.put({ ...own, [impact]: { ...own[impact], [urgency]: priority } });
  }

  protected put(matrix: MatrixDraft | null, field?: string): void {
    this.draft.changeClauses(() => ({ matrix }), field);
  }
}
