import { computed, effect, inject, Injectable, signal } from '@angular/core';
import { type CoverageClause, tick } from '@vigie/sla';
import { coverageClause } from '../../graph/coverages';
import { DeskCoveragesDocument, type TicketClockFragment } from '../../graph/generated/graphql';
import { Graph } from '../../graph/graph';
import { pressingClock, toldClock } from '../../graph/told-clock';
import type { ShownClock } from '../../ui/sla-clock/shown-clock';
import type { Row } from './queue';
import { QueueFeed } from './queue-feed';

type Coverages = ReadonlyMap<string, CoverageClause>;

/** The clock of each row, and the calendars of the desk's clients that it ticks by, read once and again when they fall short. */
@Injectable()
export class DeskHours {
  private readonly graph = inject(Graph);
  private readonly feed = inject(QueueFeed);
  private readonly known = signal<Coverages | undefined>(undefined);
  private deskId = '';
  /** Clocks for which the calendars were read again: what reading does not settle is not asked for twice. */
  private readonly asked = new Set<string>();

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

  constructor() {
    effect(() => {
      const [rows, known] = [this.feed.queue()?.rows ?? [], this.known()];
      if (known && rows.some((row) => this.isNewsOf(row, known))) void this.read();
    });
  }

  open(deskId: string): void {
    if (deskId === this.deskId) return;
    this.deskId = deskId;
    this.known.set(undefined);
    this.asked.clear();
    void this.read();
  }

  private isNewsOf(row: Row, known: Coverages): boolean {
    const told = pressingClock(row.clocks);
    const shown = this.clockOf()(row);
    if (!told || !shown || agrees(told, shown, known)) return false;
    const name = `${told.coverageId} ${told.dueAt}`;
    return !this.asked.has(name) && this.asked.add(name).has(name);
  }

  private async read(): Promise<void> {
    const { deskId } = this;
    const answer = await this.graph.ask(DeskCoveragesDocument, { deskId }, 'forget').catch(() => undefined);
    if (!answer || deskId !== this.deskId) return;
    this.known.set(new Map(answer.coverages.map((coverage) => [coverage.id, coverageClause(coverage)])));
  }
}

function clockOf({ clocks }: Row, known: Coverages | undefined): ShownClock | undefined {
  const told = pressingClock(clocks);
  return told && toldClock(told, (id) => known?.get(id)?.versions);
}

/** Whether the calendars known here lead the clock to the due time that the server told: older ones do not. */
function agrees({ coverageId }: TicketClockFragment, { anchor, due }: ShownClock, known: Coverages): boolean {
  if (coverageId !== null && !known.has(coverageId)) return false;
  return due === undefined || anchor.hours === undefined || tick(anchor, due).remaining === 0;
}
