import { Component, computed, inject, input } from '@angular/core';
import type { ClockKind, Priority } from '../../../graph/generated/graphql';
import { Icon } from '../../../ui/icon';
import { Copy } from '../../../words/copy';
import { kindIn } from '../changes/told-draft';
import {
  type AttainmentDraft,
  type AvailabilityDraft,
  freshId,
  type PercentileDraft,
  priorities,
  promisedKinds,
} from '../draft/contract-draft';
import { TermsDraft } from '../draft/terms-draft';
import { Choice } from '../../../ui/choice/choice';
import { Typed } from '../parts/typed';

type Measured = 'attainments' | 'percentiles' | 'availabilities';
type Clause = AttainmentDraft | PercentileDraft | AvailabilityDraft;

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
  /** Each kind of share with its name, what stands in its lines, and the word that adds one. */
  protected readonly lists = computed(() => {
    const { measures, targets, articleHead } = this.t();
    const monthly = [measures.metric, targets.priority, measures.share];
    const line = (fields: readonly string[]): string => [...fields, articleHead].join(', ').toLowerCase();
    return [
      {
        ...{ code: 'attainments' as Measured, name: measures.attainment, add: measures.addAttainment },
        fields: line([...monthly, measures.minimum]),
      },
      {
        ...{ code: 'percentiles' as Measured, name: measures.percentile, add: measures.addPercentile },
        fields: line([...monthly, measures.within, measures.minimum]),
      },
      {
        ...{ code: 'availabilities' as Measured, name: measures.availability, add: measures.addAvailability },
        fields: line([measures.service, measures.share]),
      },
    ];
  });
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

  /** One that is about a metric; undefined for an availability. */
  protected monthly(clause: Clause): AttainmentDraft | undefined {
    return 'metric' in clause ? clause : undefined;
  }

  protected within(clause: Clause): string | undefined {
    return 'within' in clause ? clause.within : undefined;
  }

  protected serviceOf(clause: Clause): string {
    return ('serviceId' in clause && clause.serviceId) || '';
  }

  protected orNull(code: Priority | ''): Priority | null {
    return code === '' ? null : code;
  }

  protected put(
    list: Measured,
    at: number,
    change: Partial<PercentileDraft & AvailabilityDraft>,
    field?: string,
  ): void {
    const next = (clauses: readonly Clause[]) => clauses.with(at, { ...clauses[at]!, ...change });
    this.draft.changeClauses((clauses) => ({ [list]: next(clauses[list]) }), field && `${list} ${at} ${field}`);
  }

  protected add(list: Measured): void {
    const shared = { number: '', share: '' };
    const monthly = { ...shared, metric: 'RESOLUTION' as const, priority: null, minimumVolume: '10' };
    const availability = { ...shared, serviceId: null };
    const blank = { attainments: monthly, percentiles: { ...monthly, within: '' }, availabilities: availability };
    this.draft.changeClauses((clauses) => ({
      [list]: [...clauses[list], { id: freshId(`${list}-`, clauses[list]), ...blank[list] }],
    }));
  }

  protected remove(list: Measured, at: number): void {
    this.draft.changeClauses((clauses) => ({ [list]: [...clauses[list]].toSpliced(at, 1) }));
  }
}
