import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { CountTicketsDocument } from '../../../graph/generated/graphql';
import { Graph } from '../../../graph/graph';
import { EmptyState } from '../../../ui/empty-state/empty-state';
import { QueueSkeleton } from '../../../ui/skeleton/queue-skeleton';
import { Copy } from '../../../words/copy';
import { formatCount } from '../../../words/format';
import { ListFeed } from '../list-feed';
import { ListFilter } from '../list-filter';
import type { Counted } from '../listing';
import { isSameWish, usual, type Wish } from '../listing-wish';
import { type Loosening, loosenings } from '../loosenings';

interface Counting extends Loosening {
  readonly count: Counted;
}

/** What stands where rows would: they are on the way, could not be read, or there are none, and which filter keeps them away. */
@Component({
  selector: 'vg-no-tickets',
  imports: [EmptyState, QueueSkeleton],
  templateUrl: './no-tickets.html',
  styles: `
    :host {
      display: grid;
      min-block-size: 0;
      overflow: hidden auto;
    }
  `,
})
export class NoTickets {
  private readonly copy = inject(Copy);
  private readonly graph = inject(Graph);
  protected readonly feed = inject(ListFeed);
  protected readonly filter = inject(ListFilter);
  protected readonly screens = this.copy.screens;
  protected readonly t = computed(() => this.screens().listing);
  protected readonly retry = computed(() => this.screens().outage.retry);
  /** What would come back, most first; undefined while it is being counted. */
  protected readonly found = signal<readonly Counting[] | undefined>(undefined);
  protected readonly reason = computed(() => {
    const reading = this.feed.reading();
    if (reading === 'refused' || (reading !== 'ready' && !this.feed.listing())) return reading;
    return isSameWish({ ...this.filter.wish(), sort: usual.sort }, usual) ? 'nothing there' : 'nothing found';
  });

  constructor() {
    effect(() => {
      const [reason, wish] = [this.reason(), this.filter.wish()];
      if (reason === 'nothing found') untracked(() => void this.count(wish));
    });
  }

  protected told({ part, count: { total, isCapped } }: Counting): string {
    const { drop, dropWords, facets, total: tickets, beyond } = this.t();
    const text = formatCount(this.copy.language(), total);
    const count = isCapped ? beyond(text) : tickets(total, text);
    return part === 'text' ? dropWords(count) : drop(facets[part], count);
  }

  protected drop({ change }: Counting): void {
    this.filter.put(change);
  }

  /** What was counted for another filter is dropped. */
  private async count(wish: Wish): Promise<void> {
    this.found.set(undefined);
    const counted = await Promise.all(loosenings(wish.filter).map((one) => this.with(one, wish)));
    if (wish !== this.filter.wish()) return;
    const some = counted.filter((one) => one !== undefined && one.count.total > 0) as readonly Counting[];
    this.found.set(some.toSorted((one, other) => other.count.total - one.count.total).slice(0, 4));
  }

  private async with(loosening: Loosening, { filter }: Wish): Promise<Counting | undefined> {
    const variables = { filter: { ...filter, ...loosening.change } };
    const answer = await this.graph.ask(CountTicketsDocument, variables, 'forget').catch(() => undefined);
    return answer?.tickets ? { ...loosening, count: answer.tickets.count } : undefined;
  }
}
