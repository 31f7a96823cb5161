import { Component, computed, inject, input, output } from '@angular/core';
import { type Grade, grades, priorities, type Priority, type PriorityMatrix } from '@vigie/ticketing';
import { Copy } from '../../words/copy';
import { Choice } from '../choice/choice';

/** One cell of a ranking, and what it is to give. */
export interface Ranked {
  readonly impact: Grade;
  readonly urgency: Grade;
  readonly priority: Priority;
}

/** How trouble is ranked, impact down and urgency across; a cell that is not as before bears a mark. */
@Component({
  selector: 'vg-rank-table',
  imports: [Choice],
  templateUrl: './rank-table.html',
  styleUrl: './rank-table.css',
})
export class RankTable {
  private readonly copy = inject(Copy);
  readonly matrix = input.required<PriorityMatrix>();
  readonly before = input.required<PriorityMatrix>();
  /** Whose ranking it is, in words. */
  readonly whose = input.required<string>();
  readonly isReadOnly = input(false);
  readonly ranked = output<Ranked>();

  protected readonly t = computed(() => this.copy.words().terms);
  protected readonly grades = grades;
  protected readonly options = priorities.map((value) => ({ value, word: value }));

  protected word(grade: Grade): string {
    return this.copy.screens().ticket.grade[grade.toUpperCase() as Uppercase<Grade>];
  }
}
