import { computed, inject, Injectable, linkedSignal, signal } from '@angular/core';
import { ListFeed } from './list-feed';
import { LastRow } from './last-row';

/** Which ticket the person is on. It follows the ticket when rows change, and stays at its place when the ticket leaves. */
@Injectable()
export class ListCursor {
  private readonly feed = inject(ListFeed);
  private readonly lastRow = inject(LastRow);
  private readonly wished = signal(this.lastRow.id);
  private readonly rows = computed(() => this.feed.listing()?.rows ?? []);
  private readonly found = computed(() => ({
    index: this.rows().findIndex(({ id }) => id === this.wished()),
    last: this.rows().length - 1,
  }));

  /** -1 while the list is empty. */
  readonly index = linkedSignal<{ index: number; last: number }, number>({
    source: this.found,
    computation: ({ index, last }, former) => (index >= 0 ? index : Math.min(Math.max(0, former?.value ?? 0), last)),
  });
  readonly row = computed(() => this.rows()[Math.max(0, this.index())]);

  /** The row at an index, or the nearest one that is loaded. */
  goTo(index: number): void {
    const row = this.rows()[Math.max(0, Math.min(index, this.rows().length - 1))];
    if (row) this.wished.set(row.id);
  }

  /** Kept while the ticket is open, so that coming back finds the same row. */
  keep(): void {
    this.lastRow.id = this.row()?.id;
    this.lastRow.index = this.index();
  }
}
