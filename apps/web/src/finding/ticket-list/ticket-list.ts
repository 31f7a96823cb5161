import { Component, computed, effect, inject, untracked, viewChild } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { Router } from '@angular/router';
import { Connection } from '../../graph/connection';
import { Banner } from '../../ui/banner/banner';
import { type Command, Commands } from '../../ui/commands';
import { onKeys } from '../../ui/keys';
import { Copy } from '../../words/copy';
import { formatCount } from '../../words/format';
import { FilterBar } from './filter-bar/filter-bar';
import { KnownPeople } from './known-people';
import { ListCursor } from './list-cursor';
import { ListFeed } from './list-feed';
import { ListFilter } from './list-filter';
import { ListHours } from './list-hours';
import type { Row } from './listing';
import { NoTickets } from './no-tickets/no-tickets';
import { TicketGrid } from './ticket-grid/ticket-grid';
import { KeptViews } from './views/kept-views';
import { ViewBar } from './views/view-bar';

/** « Tickets »: every ticket that the person may see, in any state, as they come back to it. */
@Component({
  selector: 'vg-ticket-list',
  imports: [Banner, FilterBar, NoTickets, TicketGrid, ViewBar],
  providers: [KeptViews, KnownPeople, ListCursor, ListFeed, ListFilter, ListHours],
  templateUrl: './ticket-list.html',
  styleUrl: './ticket-list.css',
})
export class TicketList {
  private readonly router = inject(Router);
  private readonly copy = inject(Copy);
  private readonly filter = inject(ListFilter);
  private readonly views = inject(KeptViews);
  private readonly cursor = inject(ListCursor);
  private readonly grid = viewChild(TicketGrid);
  private readonly bar = viewChild.required(FilterBar);
  protected readonly feed = inject(ListFeed);
  protected readonly outage = inject(Connection).outage;
  protected readonly screens = this.copy.screens;
  protected readonly t = computed(() => this.screens().listing);

  protected readonly hasRows = computed(() => (this.feed.listing()?.rows.length ?? 0) > 0);
  protected readonly total = computed(() => {
    const counted = this.feed.listing()?.counted;
    if (!counted) return '';
    const text = formatCount(this.copy.language(), counted.total);
    return counted.isCapped ? this.t().beyond(text) : this.t().total(counted.total, text);
  });
  /** What the address or the view says and the list cannot follow. */
  protected readonly notes = computed(() => {
    const [view, { ignored, unknownView, views }] = [this.views.current(), this.t()];
    const parts = [...this.filter.ignored(), ...(this.views.isUnknown() ? [unknownView] : [])];
    const gone = view?.faults.map(({ message }) => message) ?? [];
    return [
      ...(parts.length > 0 ? [ignored(parts.join(', '))] : []),
      ...(view && gone.length > 0 ? [views.gone(view.name, gone.join(' '))] : []),
    ];
  });

  /** The view that the address leaves to be looked up, if it does. */
  private readonly wantedView = computed(() => {
    if (this.filter.namesViewAlone()) return this.filter.viewId();
    return this.filter.saysNothing() && !this.views.isLeft() ? this.views.defaultId() : null;
  });

  constructor() {
    this.showWhatTheAddressSays();
    this.offerByName();
    void inject(ListHours).read();
    const title = inject(Title);
    effect(() => title.setTitle(`${this.views.current()?.name ?? this.t().title} · ${this.screens().product}`));
    onKeys({
      '/': () => this.bar().focusSearch(),
      R: () => void this.feed.reload(),
      Enter: () => this.open(this.cursor.row()),
    });
  }

  protected open(row: Row | undefined): void {
    if (!row) return;
    this.cursor.keep();
    void this.router.navigate(['/tickets', row.reference]);
  }

  protected focusList(): void {
    this.grid()?.focus();
  }

  /** A view named alone, or kept as the one to open with, is put into the address before anything is read. */
  private showWhatTheAddressSays(): void {
    const view = computed(() => this.views.all()?.find(({ id }) => id === this.wantedView()));
    const isAwaited = computed(
      () => this.wantedView() !== null && this.views.all() === undefined && !this.views.failed(),
    );
    effect(() => {
      const [wanted, wish, isWaiting] = [view(), this.filter.wish(), isAwaited()];
      if (!isWaiting) untracked(() => (wanted ? this.views.show(wanted) : this.feed.open(wish)));
    });
  }

  private offerByName(): void {
    const command = (id: string, words: string, run: () => void, ...keys: string[]): Command => ({
      ...{ id, group: 'list', words, run },
      ...(keys.length > 0 && { keys }),
    });
    const commands = computed(() => {
      const [{ listing, key }, row] = [this.screens(), this.cursor.row()];
      return [
        ...(row ? [command('open', listing.open(row.reference), () => this.open(row), key.enter)] : []),
        command('search', listing.search, () => this.bar().focusSearch(), '/'),
        command('reload', listing.reload, () => void this.feed.reload(), 'R'),
        command('widen', listing.widen, () => this.filter.widen()),
      ];
    });
    inject(Commands).offer({ commands });
  }
}
