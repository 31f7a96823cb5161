import { computed, DestroyRef, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { merge, Subject, switchMap } from 'rxjs';
import { Connection } from '../../graph/connection';
import {
  ListChangedDocument,
  type ListChangedSubscription,
  ListedTicketsDocument,
} from '../../graph/generated/graphql';
import { Graph } from '../../graph/graph';
import { Live } from '../../graph/live';
import { Viewer } from '../../graph/viewer';
import { type Counted, type Listing, listingOf, type Page, withChange, withGone, withPage } from './listing';
import type { Wish } from './listing-wish';

type Change = ListChangedSubscription['queueChanged'];
/** `refused`: the server does not accept the filter. */
export type Reading = 'loading' | 'ready' | 'failed' | 'refused';

interface ReadPage extends Page {
  readonly counted: Counted | undefined;
  readonly position: string;
}

const firstPage = 100;
const laterPages = 200;
/** Changes are listened to for so many desks at most; beyond, the list is read again when asked. */
const mostDesks = 20;

/** The list on screen: read page by page as somebody scrolls, and told of every change on the person's desks. */
@Injectable()
export class ListFeed {
  private readonly graph = inject(Graph);
  private readonly live = inject(Live);
  private readonly connection = inject(Connection);
  private readonly me = inject(Viewer).me;
  private readonly wish = signal<Wish | undefined>(undefined);
  private readonly held = signal<Listing | undefined>(undefined);
  private readonly status = signal<Reading>('loading');
  private readonly listening = new Subject<string>();
  private pages: Promise<void> | undefined;
  private turn = 0;

  /** Undefined until a list is read; the rows of the former one stay until the new ones come, and when they do not. */
  readonly listing = this.held.asReadonly();
  readonly reading = this.status.asReadonly();
  readonly waiting = computed(() => this.held()?.waiting.size ?? 0);

  constructor() {
    const heard = this.listening.pipe(
      switchMap((position) => merge(...this.desks().map((deskId) => this.follow(deskId, position)))),
      takeUntilDestroyed(inject(DestroyRef)),
    );
    heard.subscribe((change) => this.take(change));
    effect(() => {
      const isBack = this.connection.outage() === undefined;
      if (isBack && untracked(this.status) === 'failed') untracked(() => void this.reload());
    });
  }

  open(wish: Wish): void {
    this.wish.set(wish);
    void this.reload();
  }

  /** Reads the list again from its beginning. */
  async reload(): Promise<void> {
    const [wish, turn] = [this.wish(), ++this.turn];
    if (!wish) return;
    this.status.set('loading');
    try {
      const page = await this.read(wish, null);
      if (turn !== this.turn) return;
      this.status.set(page ? 'ready' : 'refused');
      this.held.set(page?.counted && listingOf(page, page.counted));
      if (page) this.listening.next(page.position);
    } catch {
      if (turn === this.turn) this.status.set('failed');
    }
  }

  /** Reads pages until `count` rows are held or the list ends. */
  async loadUpTo(count: number): Promise<void> {
    while (this.needs(count)) await (this.pages ??= this.nextPage().finally(() => (this.pages = undefined)));
  }

  private needs(count: number): boolean {
    const listing = this.held();
    return listing !== undefined && this.status() === 'ready' && listing.next !== null && listing.rows.length < count;
  }

  private async nextPage(): Promise<void> {
    const [wish, next, turn] = [this.wish(), this.held()?.next, this.turn];
    if (!wish || !next) return;
    try {
      const page = await this.read(wish, next);
      if (turn === this.turn && page) this.held.update((listing) => listing && withPage(listing, page));
    } catch {
      if (turn === this.turn) this.status.set('failed');
    }
  }

  /** Undefined when the server does not accept the filter. */
  private async read({ filter, sort }: Wish, after: string | null): Promise<ReadPage | undefined> {
    const isFirst = after === null;
    const variables = { filter, sort, first: isFirst ? firstPage : laterPages, after, counted: isFirst };
    const { tickets } = await this.graph.ask(ListedTicketsDocument, variables, 'forget');
    if (!tickets) return undefined;
    const { edges, pageInfo, count, position } = tickets;
    const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    return { rows: edges.map(({ node }) => node), next, position, counted: count };
  }

  private readonly desks = (): readonly string[] => {
    const { desks } = this.me();
    return desks.slice(0, mostDesks).map(({ id }) => id);
  };

  private follow(deskId: string, position: string) {
    return this.live.follow(ListChangedDocument, { deskId }, position);
  }

  private take({ kind, ticket, ticketId }: Change): void {
    const wish = this.wish();
    if (kind === 'RESET') return void this.reload();
    if (kind === 'GONE' && ticketId) this.held.update((listing) => listing && withGone(listing, ticketId));
    if (kind !== 'CHANGED' || !ticket || !wish) return;
    this.held.update((listing) => listing && withChange(listing, ticket, wish, this.me().id));
  }
}
