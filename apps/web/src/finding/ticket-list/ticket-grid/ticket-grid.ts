import {
  afterNextRender,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  output,
  untracked,
  viewChild,
} from '@angular/core';
import { matches } from '../../../browser/media';
import type { TicketSort } from '../../../graph/generated/graphql';
import { onKeys } from '../../../ui/keys';
import { RowWindow } from '../../../ui/row-window/row-window';
import { Copy } from '../../../words/copy';
import { typedWords } from '../../../words/find-words';
import { formatCount } from '../../../words/format';
import { LastRow } from '../last-row';
import { ListCursor } from '../list-cursor';
import { ListFeed } from '../list-feed';
import { ListFilter } from '../list-filter';
import { ListHours } from '../list-hours';
import type { Row } from '../listing';
import { ListedRow } from '../listed-row/listed-row';
import { type Column, columns, directionOf } from './columns';

interface Line {
  /** Undefined while its page is on the way. */
  readonly row: Row | undefined;
  readonly index: number;
  readonly key: string;
}

/** Rows read ahead of what is in sight. */
const ahead = 60;

/** The tickets as a grid: forty rows drawn, ten thousand reachable, one of them holding the focus. */
@Component({
  selector: 'vg-ticket-grid',
  imports: [ListedRow, RowWindow],
  templateUrl: './ticket-grid.html',
  styleUrl: './ticket-grid.css',
})
export class TicketGrid {
  private readonly feed = inject(ListFeed);
  private readonly filter = inject(ListFilter);
  private readonly copy = inject(Copy);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly isNarrow = matches('(max-width: 760px)');
  private readonly window = viewChild.required(RowWindow);
  protected readonly cursor = inject(ListCursor);
  protected readonly clockOf = inject(ListHours).clockOf;
  protected readonly t = computed(() => this.copy.screens().listing);
  protected readonly columns = columns;
  protected readonly isBusy = computed(() => this.feed.reading() === 'loading');
  protected readonly rowHeight = computed(() => (this.isNarrow() ? 60 : 32));
  protected readonly sought = computed(() => typedWords(this.filter.wish().filter.text ?? ''));
  /** All rows, loaded or still to come. */
  protected readonly count = computed(() => {
    const listing = this.feed.listing();
    if (!listing) return 0;
    return listing.next === null ? listing.rows.length : Math.max(listing.counted.total, listing.rows.length + 1);
  });
  protected readonly label = computed(() => this.t().label(formatCount(this.copy.language(), this.count())));
  protected readonly lines = computed(() => {
    const { from, to } = this.window().range();
    const indexes = Array.from({ length: to - from }, (_, at) => from + at);
    const current = this.cursor.index();
    if (current >= 0 && (current < from || current >= to)) indexes.push(current);
    return indexes.map((index) => this.line(index, to - from));
  });
  /** A double press on a row, a press on its reference, or `Entrée`. */
  readonly opened = output<Row>();

  constructor() {
    effect(() => {
      const { to } = this.window().range();
      untracked(() => void this.feed.loadUpTo(to + ahead));
    });
    this.comeBack();
    onKeys({
      J: () => this.travel(1),
      K: () => this.travel(-1),
      ArrowDown: () => this.travel(1),
      ArrowUp: () => this.travel(-1),
      PageDown: () => this.travel(this.window().rowsInSight()),
      PageUp: () => this.travel(-this.window().rowsInSight()),
      Home: () => this.goTo(0),
      End: () => void this.goToEnd(),
    });
  }

  /** Puts the keyboard on the current row. */
  focus(): void {
    this.window().reveal(Math.max(0, this.cursor.index()));
    const focusRow = () =>
      this.host.querySelector<HTMLElement>('[aria-selected="true"]')?.focus({ preventScroll: true });
    afterNextRender(focusRow, { injector: this.injector });
  }

  protected sortOf({ sort }: Column): 'ascending' | 'descending' | null {
    return sort !== undefined && sort === this.filter.wish().sort ? directionOf(sort) : null;
  }

  protected sortBy(sort: TicketSort): void {
    this.filter.sortBy(sort);
  }

  /** A thumb opens what a pointer only chooses. */
  protected pick(index: number, row: Row): void {
    this.cursor.goTo(index);
    if (this.isNarrow()) this.opened.emit(row);
  }

  /** Back from a ticket: the same row, read again if it stood further down, with the keyboard on it. */
  private comeBack(): void {
    const lastRow = inject(LastRow);
    afterNextRender(() => {
      if (lastRow.id === undefined) return;
      void this.feed.loadUpTo(lastRow.index + 1).then(() => this.focus());
      lastRow.id = undefined;
    });
  }

  private travel(by: number): void {
    this.goTo(this.cursor.index() + by);
  }

  private goTo(index: number): void {
    this.cursor.goTo(index);
    this.focus();
  }

  private async goToEnd(): Promise<void> {
    await this.feed.loadUpTo(this.count());
    this.goTo(this.count() - 1);
  }

  /** Drawn rows are used again for others as the list scrolls, save the one that holds the focus. */
  private line(index: number, slots: number): Line {
    const row = this.feed.listing()?.rows[index];
    if (!row) return { row: undefined, index, key: `to come ${index}` };
    return { row, index, key: index === this.cursor.index() ? row.id : `slot ${index % slots}` };
  }
}
