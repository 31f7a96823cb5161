import { Component, computed, inject, input } from '@angular/core';
import type { ClockKind, Priority } from '../../../graph/generated/graphql';
import { Icon } from '../../../ui/icon';
import { Copy } from '../../../words/copy';
import { kindIn } from '../changes/told-draft';
import { type ClausesDraft, freshId, priorities, promisedKinds } from '../draft/contract-draft';
import { TermsDraft } from '../draft/terms-draft';
import { Choice } from '../parts/choice';
import { Typed } from '../parts/typed';

type Measured = 'attainments' | 'percentiles' | 'availabilities';
type Clause<Name extends Measured> = ClausesDraft[Name][number];

/** The shares that are to be kept month by month. */
@Component({
  selector: 'vg-measures',
  imports: [Choice, Icon, Typed],
  templateUrl: './measures.html',
  styleUrl: '../parts/clause-table.css',
})
export class Measures {
  private readonly draft = inject(TermsDraft);
  private readonly copy = inject(Copy);
  readonly isReadOnly = input(false);

  protected readonly t = computed(() => this.copy.words().terms);
  protected readonly clauses = computed(() => this.draft.draft().clauses);
  /** Those of a kind that share their fields. */
  protected readonly lists = ['attainments', 'percentiles'] as const;
  protected readonly metrics = computed(() =>
    promisedKinds.map((value) => ({ value: value as ClockKind, word: kindIn(this.copy.words(), value) })),
  );
  protected readonly priorities = computed(() => [
    { value: '' as const, word: this.t().anyPriority },
    ...priorities.map((value) => ({ value, word: value })),
  ]);
  protected readonly services = computed(() => [
    { value: '', word: this.t().anyService },
    ...this.draft.client().services.map(({ id, name }) => ({ value: id, word: name })),
  ]);

  protected nameOf(list: Measured): string {
    const { attainment, percentile, availability } = this.t().measures;
    return { attainments: attainment, percentiles: percentile, availabilities: availability }[list];
  }

  /** What stands in a line, from its beginning to its end. */
  protected fieldsOf(list: Measured): string {
    const { measures, targets, articleHead } = this.t();
    const monthly = [measures.metric, targets.priority, measures.share];
    const fields = {
      attainments: [...monthly, measures.minimum],
      percentiles: [...monthly, measures.within, measures.minimum],
      availabilities: [measures.service, measures.share],
    };
    return [...fields[list], articleHead].join(', ').toLowerCase();
  }

  protected within(clause: Clause<'attainments'> | Clause<'percentiles'>): string {
    return 'within' in clause ? clause.within : '';
  }

  protected orNull(code: Priority | ''): Priority | null {
    return code === '' ? null : code;
  }

  protected put<Name extends Measured>(name: Name, at: number, change: Partial<Clause<Name>>, field?: string): void {
    this.draft.changeClauses(
      (clauses) => ({ [name]: [...clauses[name]].with(at, { ...clauses[name][at]!, ...change } as never) }),
      field && `${name} ${at} ${field}`,
    );
  }

  protected add(name: Measured): void {
    const shared = { number: '', share: '' };
    const monthly = { ...shared, metric: 'RESOLUTION' as const, priority: null, minimumVolume: '10' };
    const blank = {
      attainments: monthly,
      percentiles: { ...monthly, within: '' },
      availabilities: { ...shared, serviceId: null },
    };
    this.draft.changeClauses((clauses) => ({
      [name]: [...clauses[name], { id: freshId(`${name.slice(0, 3)}-`, clauses[name]), ...blank[name] }],
    }));
  }

  protected remove(name: Measured, at: number): void {
    this.draft.changeClauses((clauses) => ({ [name]: [...clauses[name]].toSpliced(at, 1) }));
  }
}
