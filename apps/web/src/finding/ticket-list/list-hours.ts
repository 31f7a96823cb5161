import { computed, inject, Injectable, signal } from '@angular/core';
import type { CoverageClause } from '@vigie/sla';
import { coverageClause } from '../../graph/coverages';
import { HoursOfDeskDocument } from '../../graph/generated/graphql';
import { Graph } from '../../graph/graph';
import { pressingClock, toldClock } from '../../graph/told-clock';
import { Viewer } from '../../graph/viewer';
import type { ShownClock } from '../../ui/sla-clock/shown-clock';
import type { Row } from './listing';

/** The clock of each row, and the calendars of the person's desks that it ticks by, read with the list. */
@Injectable()
export class ListHours {
  private readonly graph = inject(Graph);
  private readonly desks = inject(Viewer).me().desks;
  private readonly known = signal<ReadonlyMap<string, CoverageClause>>(new Map());

  /** The most pressing promise of a row; the same value for the same row until other calendars come. */
  readonly clockOf = computed(() => {
    const known = this.known();
    const made = new WeakMap<Row, { readonly clock: ShownClock | undefined }>();
    return (row: Row): ShownClock | undefined => {
      const entry = made.get(row) ?? { clock: clockOf(row, known) };
      made.set(row, entry);
      return entry.clock;
    };
  });

  /** What a desk does not answer is left out: its clocks then tell their due time. */
  async read(): Promise<void> {
    const answers = await Promise.all(
      this.desks.map(({ id: deskId }) =>
        this.graph.ask(HoursOfDeskDocument, { deskId }, 'forget').catch(() => ({ coverages: [] })),
      ),
    );
    const coverages = answers.flatMap(({ coverages: some }) => some);
    this.known.set(new Map(coverages.map((coverage) => [coverage.id, coverageClause(coverage)])));
  }
}

function clockOf({ clocks }: Row, known: ReadonlyMap<string, CoverageClause>): ShownClock | undefined {
  const told = pressingClock(clocks);
  return told && toldClock(told, (id) => known.get(id)?.versions);
}
