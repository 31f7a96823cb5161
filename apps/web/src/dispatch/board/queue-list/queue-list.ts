import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  effect,
  inject,
  Injector,
  input,
  output,
  untracked,
  viewChild,
} from '@angular/core';
import { matches } from '../../../browser/media';
import { onKeys } from '../../../ui/keys';
import { RowWindow } from '../../../ui/row-window/row-window';
import { type RowState, TicketRow } from '../../../ui/ticket-row/ticket-row';
import { Copy } from '../../../words/copy';
import { formatCount } from '../../../words/format';
import { BoardFilter } from '../board-filter';
import { Cursor } from '../cursor';
import { DeskHours } from '../desk-hours';
import { DeskPresence } from '../desk-presence';
import { Flashes } from '../flashes';
import { LastPlace } from '../last-place';
import { Picked } from '../picked/picked';
import type { Row } from '../queue';
import { QueueFeed } from '../queue-feed';
import { DragTicket } from '../team/drag-ticket';

interface Line {
  /** Undefined while its page is on the way. */
  readonly row: Row | undefined;
  readonly index: number;
  readonly key: string;
  readonly state: RowState;
}

/** Rows read ahead of what is in sight. */
const ahead = 60;

/** The queue as a grid: forty rows drawn, ten thousand reachable, one of them holding the focus. */
@Component({
  selector: 'vg-queue-list',
  imports: [RowWindow, TicketRow],
  templateUrl: './queue-list.html',
  styleUrl: './queue-list.css',
})
export class QueueList {
  private readonly feed = inject(QueueFeed);
  private readonly filter = inject(BoardFilter);
  private readonly hours = inject(DeskHours);
  private readonly copy = inject(Copy);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly isNarrow = matches('(max-width: 760px)');
  protected readonly cursor = inject(Cursor);
  protected readonly picked = inject(Picked);
  protected readonly drag = inject(DragTicket);
  protected readonly notes = inject(Flashes).notes;
  protected readonly onlookersOf = inject(DeskPresence).onlookersOf;
  protected readonly window = viewChild.required(RowWindow);
  protected readonly columns = computed(() => this.copy.screens().board.columns);
  protected readonly selection = computed(() => this.copy.screens().boardActs.bar);
  protected readonly isBusy = computed(() => this.feed.reading() === 'loading');
  protected readonly rowHeight = computed(() => (this.isNarrow() ? 60 : 32));
  protected readonly queue = computed(() => this.feed.queue());
  protected readonly clockOf = this.hours.clockOf;
  /** All rows, loaded or still to come. */
  protected readonly count = computed(() => {
    const queue = this.queue();
    if (!queue) return 0;
    return queue.next === null ? queue.rows.length : Math.max(queue.total, queue.rows.length + 1);
  });
  /** A list in which nothing is promised has no column for it. */
  protected readonly isDated = computed(() => this.queue()?.rows.some((row) => this.clockOf()(row)) ?? false);
  protected readonly label = computed(() => {
    const { lists, list } = this.copy.screens().board;
    return list(lists[this.filter.list()], formatCount(this.copy.language(), this.count()));
  });
  protected readonly lines = computed(() => {
    const { from, to } = this.window().range();
    const indexes = Array.from({ length: to - from }, (_, at) => from + at);
    const current = this.cursor.index();
    if (current >= 0 && (current < from || current >= to)) indexes.push(current);
    return indexes.map((index) => this.line(index, to - from));
  });

  readonly isAtTop = computed(() => this.window().isAtTop());

  readonly deskId = input.required<string>();
  /** A double press on a row, or a press on its reference. */
  readonly opened = output<Row>();
  /** A plain press on a row. */
  readonly pressed = output<Row>();

  constructor() {
    effect(() => {
      const { to } = this.window().range();
      untracked(() => void this.feed.loadUpTo(to + ahead));
    });
    this.comeBack();
    onKeys({
      J: (event) => this.travel(1, event),
      K: (event) => this.travel(-1, event),
      ArrowDown: (event) => this.travel(1, event),
      ArrowUp: (event) => this.travel(-1, event),
      PageDown: (event) => this.travel(this.window().rowsInSight(), event),
      PageUp: (event) => this.travel(-this.window().rowsInSight(), event),
      Home: () => this.goTo(0),
      End: () => void this.goToEnd(),
    });
  }

  /** Back from a ticket: the same row, read again if it stood further down, with the keyboard on it. */
  private comeBack(): void {
    const lastPlace = inject(LastPlace);
    afterNextRender(() => {
      const place = lastPlace.of(this.deskId());
      if (place) void this.feed.loadUpTo(place.index + 1).then(() => this.focus());
    });
  }

  /** Puts the keyboard on the current row. */
  focus(): void {
    const index = this.cursor.index();
    this.window().reveal(index);
    afterNextRender(
      () => this.host.querySelector<HTMLElement>('[aria-current="true"]')?.focus({ preventScroll: true }),
      {
        injector: this.injector,
      },
    );
  }

  /** A press goes to a row, the keyboard too; with `Maj` it picks all up to there, with Ctrl this one more. */
  protected goToRow(row: Row, { shiftKey, ctrlKey, metaKey }: MouseEvent): void {
    const from = this.cursor.id();
    this.cursor.moveTo(row.id);
    if (shiftKey && from !== undefined) this.picked.reachTo(row.id, from);
    else if (ctrlKey || metaKey) this.picked.toggle(row.id);
    else this.leavePicking(row);
    this.focus();
  }

  /** The box of a row; the keyboard stays on rows. */
  protected toggle(row: Row): void {
    this.cursor.moveTo(row.id);
    this.picked.toggle(row.id);
    this.focus();
  }

  private leavePicking(row: Row): void {
    this.picked.rest();
    this.pressed.emit(row);
  }

  /** With `Maj` every row that is passed is picked. */
  private travel(by: number, { shiftKey }: KeyboardEvent): void {
    const from = this.cursor.id();
    this.cursor.travel(by);
    const to = this.cursor.id();
    if (!shiftKey) this.picked.rest();
    else if (from !== undefined && to !== undefined) this.picked.reachTo(to, from);
    this.focus();
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
    const row = this.queue()?.rows[index];
    if (!row) return { row: undefined, index, key: `to come ${index}`, state: 'plain' };
    const key = index === this.cursor.index() ? row.id : `slot ${index % slots}`;
    return { row, index, key, state: this.stateOf(row) };
  }

  private stateOf({ id }: Row): RowState {
    const queue = this.queue();
    if (queue?.gone.has(id)) return 'gone';
    return queue?.waiting.get(id) === null ? 'taken' : 'plain';
  }
}
