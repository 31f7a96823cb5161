import { computed, DestroyRef, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { EMPTY, Subject, switchMap } from 'rxjs';
import {
  QueueChangedDocument,
  type QueueChangedSubscription,
  QueuePageDocument,
  type TicketFilter,
} from '../../graph/generated/graphql';
import { Connection } from '../../graph/connection';
import { Graph } from '../../graph/graph';
import { Live } from '../../graph/live';
import { Viewer } from '../../graph/viewer';
import { belongsTo } from './belongs-to';
import { Flashes } from './flashes';
import { entered, type Page, type Queue, queueOf, refreshed, type Row, withChange, withGone, withPage } from './queue';

/** Which list of which desk. */
export interface Wish {
  readonly deskId: string;
  readonly filter: TicketFilter;
}
type Change = QueueChangedSubscription['queueChanged'];
type Reading = 'loading' | 'ready' | 'failed' | 'unknown';

const firstPage = 100;
const laterPages = 200;

/** The list on screen: read page by page, kept true by live changes, rearranged only when asked or when nobody would notice. */
@Injectable()
export class QueueFeed {
  private readonly graph = inject(Graph);
  private readonly live = inject(Live);
  private readonly connection = inject(Connection);
  private readonly flashes = inject(Flashes);
  private readonly me = inject(Viewer).me;
  private readonly wish = signal<Wish | undefined>(undefined);
  private readonly held = signal<Queue | undefined>(undefined);
  private readonly status = signal<Reading>('loading');
  private readonly listening = new Subject<{ readonly deskId: string; readonly position: string } | undefined>();
  private pages: Promise<void> | undefined;
  private turn = 0;

  /** Undefined until the first page of this desk is read; rows of the former filter stay until the new ones come. */
  readonly queue = this.held.asReadonly();
  readonly reading = this.status.asReadonly();
  readonly waiting = computed(() => this.held()?.waiting.size ?? 0);
  /** The last change heard, by whom and when. */
  readonly lastChange = signal<Change | undefined>(undefined);
  /** Whether entering rows may move others now: set by the screen, which knows where pointer and eyes are. */
  readonly isCalm = signal(false);

  constructor() {
    const heard = this.listening.pipe(
      switchMap((start) =>
        start ? this.live.follow(QueueChangedDocument, { deskId: start.deskId }, start.position) : EMPTY,
      ),
      takeUntilDestroyed(inject(DestroyRef)),
    );
    heard.subscribe((change) => this.take(change));
    effect(() => {
      const isBack = this.connection.outage() === undefined;
      if (isBack && untracked(this.status) === 'failed') untracked(() => void this.reload());
    });
    effect(() => {
      if (this.isCalm() && this.waiting() > 0) untracked(() => this.held.update((queue) => queue && entered(queue)));
    });
  }

  /** Shows another list. */
  open(wish: Wish): void {
    if (wish.deskId !== this.wish()?.deskId) this.held.set(undefined);
    this.wish.set(wish);
    void this.reload();
  }

  /** Reads the list again from its beginning. */
  async reload(): Promise<void> {
    const [wish, turn] = [this.wish(), ++this.turn];
    if (!wish) return;
    this.status.set('loading');
    try {
      const read = await this.read(wish, null);
      if (turn !== this.turn) return;
      this.status.set(read ? 'ready' : 'unknown');
      this.held.set(read && queueOf(read.page));
      this.listening.next(read && { deskId: wish.deskId, position: read.position });
    } catch {
      if (turn === this.turn) this.status.set('failed');
    }
  }

  /** What waits takes place; when nothing waits, the list is read again. */
  refresh(): void {
    if (this.waiting() > 0) this.held.update((queue) => queue && refreshed(queue));
    else void this.reload();
  }

  /** Reads pages until `count` rows are held or the list ends. */
  async loadUpTo(count: number): Promise<void> {
    while (this.needs(count)) await (this.pages ??= this.nextPage().finally(() => (this.pages = undefined)));
  }

  /** Shows a row as an act of this person leaves it, before the server has told everyone. */
  show(row: Row): void {
    this.held.update((queue) => queue && withChange(queue, row, this.belongs(row)));
  }

  rowOf(id: string): Row | undefined {
    return this.held()?.rows.find((row) => row.id === id);
  }

  private needs(count: number): boolean {
    const queue = this.held();
    return queue !== undefined && this.status() === 'ready' && queue.next !== null && queue.rows.length < count;
  }

  private async nextPage(): Promise<void> {
    const [wish, next, turn] = [this.wish(), this.held()?.next, this.turn];
    if (!wish || !next) return;
    try {
      const read = await this.read(wish, next);
      if (turn === this.turn && read) this.held.update((queue) => queue && withPage(queue, read.page));
    } catch {
      if (turn === this.turn) this.status.set('failed');
    }
  }

  private async read(
    { deskId, filter }: Wish,
    after: string | null,
  ): Promise<{ page: Page; position: string } | undefined> {
    const first = after === null ? firstPage : laterPages;
    const { queue } = await this.graph.ask(QueuePageDocument, { deskId, filter, first, after }, 'forget');
    if (!queue) return undefined;
    const { edges, pageInfo, totalCount: total, position } = queue;
    const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    return { page: { rows: edges.map(({ node }) => node), next, total }, position };
  }

  private take(change: Change): void {
    const { kind, ticket, ticketId } = change;
    if (kind === 'RESET') return void this.reload();
    this.lastChange.set(change);
    if (kind === 'GONE' && ticketId) this.held.update((queue) => queue && withGone(queue, ticketId));
    if (kind !== 'CHANGED' || !ticket) return;
    this.light(ticket, change);
    this.held.update((queue) => queue && withChange(queue, ticket, this.belongs(ticket)));
  }

  /** A change of one's own, or one already shown, is no news. */
  private light(row: Row, { actor }: Change): void {
    const held = this.rowOf(row.id);
    if (!held || held.revision >= row.revision || actor?.id === this.me().id) return;
    this.flashes.flash(row.id, held.priority === row.priority ? '' : `${held.priority} → ${row.priority}`);
  }

  private belongs(row: Row): boolean {
    const wish = this.wish();
    return wish !== undefined && belongsTo(wish.filter, row, this.me().id);
  }
}
