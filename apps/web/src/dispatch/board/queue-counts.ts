import { DestroyRef, effect, inject, Injectable, signal } from '@angular/core';
import { QueueCountsDocument } from '../../graph/generated/graphql';
import { Graph } from '../../graph/graph';
import type { ListName } from './board-filter';
import { QueueFeed } from './queue-feed';

const quiet = 1_500;

/** How many tickets each list holds, as the server counts them; asked again once changes have calmed down. */
@Injectable()
export class QueueCounts {
  private readonly graph = inject(Graph);
  private readonly feed = inject(QueueFeed);
  private readonly held = signal<Readonly<Record<ListName, number>> | undefined>(undefined);
  private deskId = '';
  private asking: ReturnType<typeof setTimeout> | undefined;
  readonly counts = this.held.asReadonly();

  constructor() {
    effect(() => {
      if (this.feed.lastChange()) this.asking ??= setTimeout(() => void this.ask(), quiet);
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(this.asking));
  }

  open(deskId: string): void {
    if (deskId !== this.deskId) this.held.set(undefined);
    this.deskId = deskId;
    void this.ask();
  }

  private async ask(): Promise<void> {
    clearTimeout(this.asking);
    this.asking = undefined;
    const deskId = this.deskId;
    const counts = await this.graph.ask(QueueCountsDocument, { deskId }, 'forget').catch(() => undefined);
    if (deskId !== this.deskId || !counts?.unassigned || !counts.open || !counts.mine) return;
    const { unassigned, open, mine } = counts;
    this.held.set({ UNASSIGNED: unassigned.totalCount, ANY: open.totalCount, MINE: mine.totalCount });
  }
}
