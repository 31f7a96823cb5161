import { computed, inject, Injectable, signal } from '@angular/core';
import type { Client } from './changing-rights';
import type { Holder } from './holder';
import { type GridPlace, type Travel, travelled } from './grid-place';
import { folded, linesOf } from './lines';
import { PeopleFeed } from './people-feed';

/** As many clients as one question takes. */
const mostAtOnce = 60;

/** Which cell the person is on, what they narrowed the grid to, and which of its columns are in sight. */
@Injectable()
export class GridCursor {
  private readonly feed = inject(PeopleFeed);
  readonly known = signal<readonly Client[]>([]);
  readonly filter = signal('');
  readonly clientFilter = signal('');
  /** How many columns there is room for. */
  readonly room = signal(14);
  readonly isWide = signal(true);
  private readonly wished = signal<{ readonly personId: string | undefined; readonly column: number }>({
    personId: undefined,
    column: 0,
  });

  readonly clients = computed(() => {
    const wanted = folded(this.clientFilter());
    return this.known().filter(({ code, name }) => folded(`${code} ${name}`).includes(wanted));
  });
  readonly lines = computed(() => linesOf(this.feed.people() ?? [], this.feed.placed(), this.filter()));
  /** The place wished for, or the nearest there is. */
  private readonly place = computed((): GridPlace => {
    const { personId, column } = this.wished();
    const lines = this.lines();
    const found = lines.findIndex((line) => line.kind === 'person' && line.holder.id === personId);
    const line = found >= 0 ? found : lines.findIndex(({ kind }) => kind === 'person');
    return { line, column: Math.max(0, Math.min(column, this.clients().length - 1)) };
  });
  readonly line = computed(() => this.place().line);
  readonly person = computed((): Holder | undefined => {
    const line = this.lines()[this.line()];
    return line?.kind === 'person' ? line.holder : undefined;
  });
  readonly client = computed((): Client | undefined => this.clients()[this.place().column]);
  /** Columns from one index up to, not including, another: the page of columns that the cursor is on. */
  readonly window = computed(() => {
    const size = this.isWide() ? this.room() : mostAtOnce;
    const from = Math.floor(this.place().column / size) * size;
    return { from, to: Math.min(from + size, this.clients().length) };
  });
  readonly inSight = computed(() => this.clients().slice(this.window().from, this.window().to));

  travel(way: Travel, page = 1): void {
    const grid = { lines: this.lines(), columns: this.clients().length, page };
    this.goTo(travelled(this.place(), way, grid));
  }

  /** To a cell that was pressed. */
  pick(line: number, client: Client): void {
    this.goTo({ line, column: this.clients().findIndex(({ id }) => id === client.id) });
  }

  /** A page of columns on, or back. */
  turn(by: 1 | -1): void {
    const { from, to } = this.window();
    this.goTo({
      line: this.line(),
      column: by === 1 ? Math.min(to, this.clients().length - 1) : Math.max(0, from - 1),
    });
  }

  private goTo({ line, column }: GridPlace): void {
    const reached = this.lines()[line];
    this.wished.set({ personId: reached?.kind === 'person' ? reached.holder.id : undefined, column });
  }
}
