import { Component, computed, inject, input, output } from '@angular/core';
import { type Grade, grades, priorities, type Priority, type PriorityMatrix, usualMatrix } from '@vigie/ticketing';
import { Copy } from '../../words/copy';
import { Choice } from '../choice/choice';

/** How trouble is ranked, impact down and urgency across; a cell that is not as before bears a mark. */
@Component({
  selector: 'vg-rank-table',
  imports: [Choice],
  templateUrl: './rank-table.html',
  styleUrl: './rank-table.css',
})
export class RankTable {
  private readonly copy = inject(Copy);
  /** Null: the usual ranking, which is shown. */
  readonly own = input.required<PriorityMatrix | null>();
  readonly before = input.required<PriorityMatrix | null>();
  readonly isReadOnly = input(false);
  readonly changed = output<PriorityMatrix | null>();

  protected readonly t = computed(() => this.copy.words().terms);
  protected readonly grades = grades;
  protected readonly options = priorities.map((value) => ({ value, word: value }));
  protected readonly shown = computed(() => this.own() ?? usualMatrix);
  protected readonly base = computed(() => this.before() ?? usualMatrix);

  protected rank(impact: Grade, urgency: Grade, priority: Priority): void {
    const { high, medium, low } = this.shown();
    this.changed.emit({ high, medium, low, [impact]: { ...this.shown()[impact], [urgency]: priority } });
  }
}
