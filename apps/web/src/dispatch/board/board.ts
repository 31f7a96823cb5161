import { NgTemplateOutlet } from '@angular/common';
import {
  afterNextRender,
  Component,
  computed,
  effect,
  inject,
  Injector,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { Title } from '@angular/platform-browser';
import { Router } from '@angular/router';
import { matches } from '../../browser/media';
import { writeStored } from '../../browser/storage';
import { Visible } from '../../browser/visible';
import { Connection } from '../../graph/connection';
import { FormOfMove } from '../../moves/forms/form-of-move';
import { Moving } from '../../moves/moving';
import { Pairing } from '../../moves/pairing';
import { Resuming } from '../../moves/resuming';
import { Banner } from '../../ui/banner/banner';
import { Icon } from '../../ui/icon';
import { Popup } from '../../ui/popup/popup';
import { Toaster } from '../../ui/toast/toaster';
import { Copy } from '../../words/copy';
import { ActForm } from './acts/act-form';
import { BoardActs, type Runs } from './acts/acting';
import { RowActs } from './acts/row-acts';
import { Assign } from './assign/assign';
import { ConflictNotice } from './assign/conflict-notice';
import { RefusedNotice } from './assign/refused-notice';
import { Assigning } from './assigning';
import { BoardFilter } from './board-filter';
import { BoardHead } from './board-head/board-head';
import { BoardHints } from './board-hints/board-hints';
import { Cursor } from './cursor';
import { DeskHours } from './desk-hours';
import { DeskPresence } from './desk-presence';
import { Flashes } from './flashes';
import { TicketInHand } from './in-hand';
import { LastPlace } from './last-place';
import { AskedMany } from './many/asked-many';
import { ManyActs } from './many/many-acts';
import { NewTicket } from './new-ticket/new-ticket';
import { TicketDraft } from './new-ticket/typed-ticket';
import { NoRows } from './no-rows/no-rows';
import { Peek } from './peek/peek';
import { Picked } from './picked/picked';
import { PickedBar } from './picked/picked-bar';
import type { Row } from './queue';
import { QueueCounts } from './queue-counts';
import { QueueFeed } from './queue-feed';
import { QueueList } from './queue-list/queue-list';
import { DragTicket } from './team/drag-ticket';
import { TeamPane } from './team/team-pane';

/** « Régulation »: what waits for someone, most urgent first, and who can take it. */
@Component({
  selector: 'vg-board',
  imports: [
    ActForm,
    Assign,
    Banner,
    BoardHead,
    BoardHints,
    ConflictNotice,
    FormOfMove,
    Icon,
    ManyActs,
    NewTicket,
    NgTemplateOutlet,
    NoRows,
    Peek,
    PickedBar,
    Popup,
    QueueList,
    RefusedNotice,
    TeamPane,
  ],
  providers: [
    AskedMany,
    Assigning,
    BoardActs,
    BoardFilter,
    Cursor,
    DeskHours,
    DeskPresence,
    DragTicket,
    Flashes,
    Moving,
    Pairing,
    Picked,
    QueueCounts,
    QueueFeed,
    Resuming,
    RowActs,
    TicketDraft,
    TicketInHand,
  ],
  templateUrl: './board.html',
  styleUrl: './board.css',
})
export class Board {
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  private readonly copy = inject(Copy);
  private readonly toaster = inject(Toaster);
  private readonly lastPlace = inject(LastPlace);
  private readonly list = viewChild(QueueList);
  private readonly head = viewChild.required(BoardHead);
  /** Fetched apart from the list, which does not wait for it. */
  private readonly team = viewChild<{ focus(): void }>('team');
  protected readonly feed = inject(QueueFeed);
  protected readonly cursor = inject(Cursor);
  protected readonly assigning = inject(Assigning);
  protected readonly rowActs = inject(RowActs);
  protected readonly many = inject(AskedMany);
  private readonly picked = inject(Picked);
  private readonly inHand = inject(TicketInHand);
  private readonly filter = inject(BoardFilter);
  protected readonly outage = inject(Connection).outage;
  protected readonly t = computed(() => this.copy.screens());
  readonly deskId = input.required<string>();

  protected readonly runs: Runs = {
    assign: () => this.askAssign(),
    assignBest: () => this.rowActs.give(this.cursor.row(), this.inHand.best()?.person),
    take: () => this.rowActs.take(this.cursor.row()),
    release: () => this.rowActs.give(this.cursor.row(), null),
    escalate: () => this.rowActs.ask('escalate', this.cursor.row()),
    level: () => this.rowActs.ask('level', this.cursor.row()),
    hold: () => this.rowActs.ask('hold', this.cursor.row()),
    resume: () => void this.rowActs.resume(this.cursor.row()),
    qualify: () => this.rowActs.ask('qualify', this.cursor.row()),
    merge: () => this.rowActs.ask('merge', this.cursor.row()),
    resolve: () => this.rowActs.ask('resolve', this.cursor.row()),
    open: () => this.open(this.cursor.row()),
    assignPicked: () => this.many.ask('assign'),
    mergePicked: () => this.many.ask('merge'),
    holdPicked: () => this.many.ask('hold'),
    pick: () => this.picked.toggle(this.cursor.id()),
    pickAll: () => this.picked.all(),
    unpick: () => this.picked.clear(),
    create: () => this.floating.set('create'),
    search: () => this.head().focusSearch(),
    refresh: () => this.feed.refresh(),
    team: () => this.goToTeam(),
    listUnassigned: () => this.filter.showList('UNASSIGNED'),
    listAny: () => this.filter.showList('ANY'),
    listMine: () => this.filter.showList('MINE'),
  };
  protected readonly floating = signal<'assign' | 'create' | undefined>(undefined);
  /** On narrow screens the gist of a ticket comes when asked; on wide ones it is always there. */
  protected readonly peekIsOpen = signal(false);
  protected readonly pointerIsInList = signal(false);
  protected readonly isWide = matches('(min-width: 1281px)');
  /** Room for the list and the team side by side; elsewhere one of them at a time. */
  protected readonly isBroad = matches('(min-width: 1024px)');
  protected readonly shown = signal<'list' | 'team'>('list');
  protected readonly isPhone = matches('(max-width: 760px)');

  constructor() {
    this.showWhatTheAddressSays();
    this.enterRowsWhileNobodyLooks();
    this.sayWhatWaitsInTheTitle();
    inject(BoardActs).answer(this.runs, {
      ' ': () => this.peekIsOpen.update((isOpen) => !isOpen),
      Escape: () => this.peekIsOpen.set(false),
    });
  }

  protected goToDesk(deskId: string): void {
    void this.router.navigate(['/regulation', deskId]);
  }

  protected open(row: Row | undefined): void {
    if (!row) return;
    this.lastPlace.keep(this.deskId(), { ticketId: row.id, index: this.cursor.index() });
    void this.router.navigate(['/tickets', row.reference]);
  }

  protected focusList(): void {
    this.list()?.focus();
  }

  /** The keyboard goes to the team as soon as it is drawn. */
  protected goToTeam(): void {
    this.shown.set('team');
    afterNextRender(() => this.team()?.focus(), { injector: this.injector });
  }

  protected leaveTeam(): void {
    this.shown.set('list');
    this.focusList();
  }

  private askAssign(): void {
    if (this.cursor.row() && this.rowActs.isConnected()) this.floating.set('assign');
  }

  protected welcome(row: Row): void {
    this.floating.set(undefined);
    const { done, open } = this.t().newTicket;
    this.toaster.say({ text: done(row.reference), act: { word: open, run: () => this.open(row) } });
  }

  private showWhatTheAddressSays(): void {
    const { asked } = this.filter;
    const [counts, hours, presence] = [inject(QueueCounts), inject(DeskHours), inject(DeskPresence)];
    effect(() => {
      const wish = { deskId: this.deskId(), filter: asked() };
      untracked(() => this.feed.open(wish));
    });
    effect(() => {
      const deskId = this.deskId();
      writeStored('desk', deskId);
      counts.open(deskId);
      presence.open(deskId);
      untracked(() => hours.open(deskId));
      const place = this.lastPlace.of(deskId);
      if (place) this.cursor.moveTo(place.ticketId);
    });
  }

  private enterRowsWhileNobodyLooks(): void {
    const { isVisible } = inject(Visible);
    effect(() => {
      const { conflict, refused } = this.assigning;
      const floats = [this.floating(), this.many.act(), this.rowActs.asked(), conflict(), refused()];
      const isFree = floats.every((one) => one === undefined);
      const isAtTop = this.list()?.isAtTop() ?? true;
      this.feed.isCalm.set(isFree && isAtTop && !this.pointerIsInList() && isVisible());
    });
  }

  private sayWhatWaitsInTheTitle(): void {
    const title = inject(Title);
    effect(() => {
      const [waiting, { board, product }] = [this.feed.waiting(), this.t()];
      title.setTitle(`${waiting > 0 ? `(${waiting}) ` : ''}${board.title} · ${product}`);
    });
  }
}
