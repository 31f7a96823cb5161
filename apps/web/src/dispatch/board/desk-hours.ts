import { computed, effect, inject, Injectable, signal } from '@angular/core';
import { type CoverageClause, tick } from '@vigie/sla';
import { coverageClause } from '../../graph/coverages';
import { DeskCoveragesDocument } from '../../graph/generated/graphql';
import { Graph } from '../../graph/graph';
import { pressingClock, toldClock } from '../../graph/told-clock';
import type { ShownClock } from '../../ui/sla-clock/shown-clock';
import type { Row } from './queue';
import { QueueFeed } from './queue-feed';

interface Entry {
  readonly clock: ShownClock | undefined;
  /** What its clock lacks; undefined when it lacks nothing. */
  readonly unknownHours: string | undefined;
}
type Coverages = ReadonlyMap<string, CoverageClause>;

/** The clock of each row, and the calendars of the desk's clients that it ticks by, read once and again when they fall short. */
@Injectable()
export class DeskHours {
  private readonly graph = inject(Graph);
  private readonly feed = inject(QueueFeed);
  private readonly known = signal<Coverages | undefined>(undefined);
  private deskId = '';
  /** The desk about which a question is under way. */
  private asking: string | undefined;
  /** Names of what was lacking when the calendars were read again. */
  private readonly asked = new Set<string>();

  /** What is known of a row, kept with it: rows are values, and another state of a ticket is another row. */
  private readonly entryOf = computed(() => {
    const known = this.known();
    const made = new WeakMap<Row, Entry>();
    return (row: Row): Entry => {
      const entry = made.get(row) ?? entryFor(row, known);
      made.set(row, entry);
      return entry;
    };
  });
  /** The most pressing promise of a row; the same value for the same row until other calendars come. */
  readonly clockOf = computed(() => {
    const entryOf = this.entryOf();
    return (row: Row): ShownClock | undefined => entryOf(row).clock;
  });

  constructor() {
    effect(() => {
      const [rows, entryOf] = [this.feed.queue()?.rows ?? [], this.entryOf()];
      const lacking = new Set(rows.flatMap((row) => entryOf(row).unknownHours ?? []));
      const isNews = this.known() ? [...lacking].some((name) => !this.asked.has(name)) : lacking.size > 0;
      if (isNews) void this.read(lacking);
    });
  }

  open(deskId: string): void {
    if (deskId === this.deskId) return;
    this.deskId = deskId;
    this.known.set(undefined);
    this.asked.clear();
    void this.read();
  }

  /** One question at a time; what it was asked for is noted, as an answer that does not settle it is not asked for twice. */
  private async read(lacking: Iterable<string> = []): Promise<void> {
    const { deskId } = this;
    if (this.asking === deskId) return;
    this.asking = deskId;
    if (this.known()) for (const name of lacking) this.asked.add(name);
    const answer = await this.graph.ask(DeskCoveragesDocument, { deskId }, 'forget').catch(() => undefined);
    if (deskId !== this.deskId) return;
    this.asking = undefined;
    if (answer) this.known.set(new Map(answer.coverages.map((coverage) => [coverage.id, coverageClause(coverage)])));
  }
}

function entryFor({ clocks }: Row, known: Coverages | undefined): Entry {
  const told = pressingClock(clocks);
  if (told === undefined) return { clock: undefined, unknownHours: undefined };
  const clock = toldClock(told, (id) => known?.get(id)?.versions);
  return { clock, unknownHours: leadsToItsDueTime(clock) ? undefined : `${told.coverageId} ${told.dueAt}` };
}

/** By the calendars that the server went by a clock ticks to its due time; by older ones, or by none, it does not. */
const leadsToItsDueTime = ({ anchor, due }: ShownClock): boolean =>
  due === undefined || due < anchor.at || (anchor.hours !== undefined && tick(anchor, due).remaining === 0);
