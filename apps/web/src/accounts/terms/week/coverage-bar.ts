import { Component, computed, inject, input, model } from '@angular/core';
import { weekdays } from '@vigie/sla';
import { Copy } from '../../../words/copy';
import { type CoverageDraft, freshId, isNew } from '../draft/contract-draft';
import { blankCoverage, emptyWeek } from '../draft/draft-of-terms';
import { TermsDraft } from '../draft/terms-draft';
import { Typed } from '../parts/typed';
import { coveredInWeek } from '../../../ui/week-grid/week-windows';

/** Lists that an installation knows; a calendar may observe others that its rows name. */
const knownLists = ['FR', 'FR-alsace-moselle', 'TN'];

/** The coverages of a contract, one of which is looked at, and what else than its week a coverage says. */
@Component({
  selector: 'vg-coverage-bar',
  imports: [Typed],
  templateUrl: './coverage-bar.html',
  styleUrl: './coverage-bar.css',
})
export class CoverageBar {
  private readonly draft = inject(TermsDraft);
  private readonly copy = inject(Copy);
  /** The id of the coverage that is looked at. */
  readonly chosen = model.required<string>();
  readonly coverage = input.required<CoverageDraft>();
  readonly number = input.required<number>();
  readonly isReadOnly = input(false);

  protected readonly t = computed(() => this.copy.words().terms);
  protected readonly zones = Intl.supportedValuesOf('timeZone');
  protected readonly tabs = computed(() =>
    this.draft.draft().coverages.map((coverage) => ({
      id: coverage.id,
      name: coverage.name || this.t().coverage.unnamed,
      total: this.t().hours(coveredInWeek(coverage.week)),
      isRetouched: this.draft.changedCoverages().includes(coverage),
    })),
  );
  protected readonly lists = computed(() => {
    const seen = this.draft.daysOff().flatMap(({ list }) => (list === null ? [] : [list]));
    return [...new Set([...knownLists, ...seen, ...this.coverage().holidayLists])];
  });
  /** One that no promise goes by and that was never published may still go. */
  protected readonly mayGo = computed(() => {
    const { id } = this.coverage();
    const { targets, ola, uc } = this.draft.draft().clauses;
    const isUsed = [...targets, ...ola, ...uc].some(({ coverageId }) => coverageId === id);
    return isNew(this.coverage()) && !isUsed && this.draft.draft().coverages.length > 1;
  });
  protected readonly path = computed(() => `coverages.${this.number()}`);

  protected write(field: 'name' | 'number' | 'zone', text: string): void {
    this.draft.changeCoverage(this.coverage().id, () => ({ [field]: text }), `${this.path()}.${field}`);
  }

  protected isRetouched(field: 'name' | 'number' | 'zone'): boolean {
    const { id } = this.coverage();
    return this.draft.isRetouched(({ coverages }) => coverages.find((coverage) => coverage.id === id)?.[field]);
  }

  protected observe(list: string): void {
    this.draft.changeCoverage(this.coverage().id, ({ holidayLists }) => ({
      holidayLists: holidayLists.includes(list)
        ? holidayLists.filter((other) => other !== list)
        : [...holidayLists, list],
    }));
  }

  protected countProvisional(): void {
    this.draft.changeCoverage(this.coverage().id, ({ countsProvisional }) => ({
      countsProvisional: !countsProvisional,
    }));
  }

  protected add(): void {
    const id = freshId('new-', this.draft.draft().coverages);
    this.draft.change((draft) => ({
      ...draft,
      coverages: [...draft.coverages, blankCoverage(id, this.coverage().zone)],
    }));
    this.chosen.set(id);
  }

  protected openAlways(): void {
    const around = [{ from: '00:00', to: '24:00' }];
    const week = Object.fromEntries(weekdays.map((day) => [day, around]));
    this.draft.changeCoverage(this.coverage().id, () => ({ week: { ...emptyWeek, ...week } }));
  }

  protected remove(): void {
    const { id } = this.coverage();
    this.draft.change((draft) => ({ ...draft, coverages: draft.coverages.filter((coverage) => coverage.id !== id) }));
    this.chosen.set(this.draft.draft().coverages[0]!.id);
  }
}
