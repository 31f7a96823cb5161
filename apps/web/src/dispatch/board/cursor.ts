import { computed, inject, Injectable, linkedSignal, signal } from '@angular/core';
import { QueueFeed } from './queue-feed';

/** Which ticket the person is on. It follows the ticket when rows move, and stays at its place when the ticket leaves. */
@Injectable()
export class Cursor {
  private readonly feed = inject(QueueFeed);
  private readonly wished = signal<string | undefined>(undefined);
  private readonly rows = computed(() => this.feed.queue()?.rows ?? []);
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
  readonly id = computed(() => this.row()?.id);

  moveTo(id: string): void {
    this.wished.set(id);
  }

  /** Travels by whole rows, down when positive; stops at both ends. Answers the index reached. */
  travel(by: number): number {
    return this.goTo(this.index() + by);
  }

  /** The row at an index, or the nearest one that is loaded. Answers the index reached. */
  goTo(index: number): number {
    const reached = Math.max(0, Math.min(index, this.rows().length - 1));
    const row = this.rows()[reached];
    if (row) this.wished.set(row.id);
    return reached;
  }
}
