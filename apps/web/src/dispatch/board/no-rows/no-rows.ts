import { Component, computed, inject } from '@angular/core';
import { EmptyState } from '../../../ui/empty-state/empty-state';
import { QueueSkeleton } from '../../../ui/skeleton/queue-skeleton';
import { Copy } from '../../../words/copy';
import { BoardFilter } from '../board-filter';
import { QueueFeed } from '../queue-feed';

/** What stands where rows would: they are on the way, could not be read, or there are none, and why. */
@Component({
  selector: 'vg-no-rows',
  imports: [EmptyState, QueueSkeleton],
  templateUrl: './no-rows.html',
  styles: `
    :host {
      display: grid;
      min-block-size: 0;
      overflow: hidden;
    }
  `,
})
export class NoRows {
  private readonly copy = inject(Copy);
  protected readonly feed = inject(QueueFeed);
  protected readonly filter = inject(BoardFilter);
  protected readonly t = computed(() => this.copy.screens().board);
  protected readonly retry = computed(() => this.copy.screens().outage.retry);
  protected readonly reason = computed(() => {
    const reading = this.feed.reading();
    if (reading === 'unknown' || (!this.feed.queue() && reading !== 'ready')) return reading;
    return this.filter.isNarrowed() ? 'nothing found' : 'nothing there';
  });
}
