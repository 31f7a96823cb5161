import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { Toaster } from '../../../ui/toast/toaster';
import { Copy } from '../../../words/copy';
import { BoardFilter } from '../board-filter';
import { QueueFeed } from '../queue-feed';
import { between, toggled } from './picking';

/** As many as one act can carry. */
export const mostAtOnce = 200;

/** From where a range reaches, and what was picked before it. */
interface Reach {
  readonly anchor: string;
  readonly before: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** The tickets that are picked, to be acted on together; it lasts through live changes, not through another filter. */
@Injectable()
export class Picked {
  private readonly feed = inject(QueueFeed);
  private readonly toaster = inject(Toaster);
  private readonly copy = inject(Copy);
  private readonly ids = signal(none);
  private reach: Reach | undefined;
  private readonly shown = computed(() => {
    const queue = this.feed.queue();
    return queue?.rows.filter(({ id }) => !queue.gone.has(id)) ?? [];
  });
  /** In the order of the list. */
  readonly rows = computed(() => {
    const ids = this.ids();
    return ids.size === 0 ? [] : this.shown().filter(({ id }) => ids.has(id));
  });
  readonly has = computed(() => {
    const ids = this.ids();
    return (id: string): boolean => ids.has(id);
  });

  constructor() {
    const { asked } = inject(BoardFilter);
    effect(() => {
      asked();
      untracked(() => this.clear());
    });
    effect(() => {
      const left = this.ids().size - this.rows().length;
      if (left > 0) untracked(() => this.forgetThoseThatLeft(left));
    });
  }

  toggle(id: string | undefined): void {
    if (id === undefined) return;
    this.ids.update((ids) => (ids.size < mostAtOnce || ids.has(id) ? toggled(ids, id) : ids));
    this.reach = { anchor: id, before: this.ids() };
  }

  /** From where the person began to reach, else from `from`, to this row; a range made shorter lets go of what it held. */
  reachTo(id: string, from: string): void {
    this.reach ??= { anchor: from, before: this.ids() };
    const { anchor, before } = this.reach;
    this.put([...before, ...between(this.shown(), anchor, id)]);
  }

  /** The next range begins elsewhere. */
  rest(): void {
    this.reach = undefined;
  }

  all(): void {
    this.put(this.shown().map(({ id }) => id));
  }

  clear(): void {
    this.put([]);
    this.rest();
  }

  private put(ids: readonly string[]): void {
    this.ids.set(ids.length === 0 ? none : new Set(ids.slice(0, mostAtOnce)));
  }

  private forgetThoseThatLeft(count: number): void {
    this.put(this.rows().map(({ id }) => id));
    this.toaster.say({ text: this.copy.screens().boardActs.someLeft(count) });
  }
}
