import { Component, computed, inject, input } from '@angular/core';
import { type Weekday, weekdays } from '@vigie/sla';
import { Copy } from '../../../words/copy';
import type { CoverageDraft, ExceptionDraft } from '../draft/contract-draft';
import { TermsDraft } from '../draft/terms-draft';
import { Typed } from '../parts/typed';

/** Dates on which a coverage has other hours than its week, as in Ramadan or in summer, or on which some are taken out. */
@Component({
  selector: 'vg-exceptions',
  imports: [Typed],
  templateUrl: './exceptions.html',
  styleUrl: './exceptions.css',
})
export class Exceptions {
  private readonly draft = inject(TermsDraft);
  private readonly copy = inject(Copy);
  readonly coverage = input.required<CoverageDraft>();
  readonly number = input.required<number>();
  readonly isReadOnly = input(false);

  protected readonly t = computed(() => this.copy.words().terms);
  protected readonly days = weekdays;
  protected readonly kinds = ['instead', 'break'] as const;

  protected pathOf(at: number): string {
    return `coverages.${this.number()}.exceptions.${at}`;
  }

  protected add(): void {
    const { exceptions } = this.coverage();
    const last = exceptions.at(-1);
    const next: ExceptionDraft = { kind: 'instead', from: '', to: '', weekdays, hours: last?.hours ?? '' };
    this.put([...exceptions, next]);
  }

  /** A first day alone is a range of one day until a last one is said. */
  protected write(at: number, change: Partial<ExceptionDraft>, field?: string): void {
    const { exceptions } = this.coverage();
    const before = exceptions[at]!;
    const follows = change.from !== undefined && (before.to === '' || before.to === before.from);
    const next = { ...before, ...change, ...(follows ? { to: change.from } : {}) } as ExceptionDraft;
    this.put(exceptions.with(at, next), field && `${this.pathOf(at)}.${field}`);
  }

  protected touch(at: number, day: Weekday): void {
    const { weekdays: touched } = this.coverage().exceptions[at]!;
    this.write(at, { weekdays: weekdays.filter((other) => touched.includes(other) !== (other === day)) });
  }

  protected remove(at: number): void {
    this.put(this.coverage().exceptions.toSpliced(at, 1));
  }

  protected isTouched(at: number, day: Weekday): boolean {
    return this.coverage().exceptions[at]?.weekdays.includes(day) ?? false;
  }

  private put(exceptions: readonly ExceptionDraft[], field?: string): void {
    this.draft.changeCoverage(this.coverage().id, () => ({ exceptions }), field);
  }
}
