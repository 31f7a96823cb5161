import { computed, inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { map } from 'rxjs';
import type { TicketSort } from '../../graph/generated/graphql';
import { Viewer } from '../../graph/viewer';
import { addressOf, namesViewAlone, type Parameters, readAddress, saysNothing } from './list-address';
import { type Filter, usual, type Wish } from './listing-wish';

/** Which tickets, in which order, under which view: it lives in the address, so that a link shows the same list. */
@Injectable()
export class ListFilter {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly clients = inject(Viewer).me().clients;
  readonly address = toSignal(
    this.route.queryParamMap.pipe(
      map((all): Parameters => Object.fromEntries(all.keys.map((name) => [name, all.get(name)]))),
    ),
    { requireSync: true },
  );
  private readonly read = computed(() => readAddress(this.address(), this.clients));

  readonly wish = computed(() => this.read().wish);
  readonly viewId = computed(() => this.read().viewId);
  /** Parameters that ask for nothing known. */
  readonly ignored = computed(() => this.read().ignored);
  readonly namesViewAlone = computed(() => namesViewAlone(this.address()));
  readonly saysNothing = computed(() => saysNothing(this.address()));

  put(change: Partial<Filter>): void {
    this.show({ ...this.wish(), filter: { ...this.wish().filter, ...change } }, this.viewId());
  }

  sortBy(sort: TicketSort): void {
    this.show({ ...this.wish(), sort }, this.viewId());
  }

  /** The list as it opens, but in the order that was chosen. */
  widen(): void {
    this.show({ ...usual, sort: this.wish().sort }, this.viewId());
  }

  /** One entry of the history for the list, not one per letter typed. */
  show(wish: Wish, viewId: string | null): void {
    const queryParams = addressOf(wish, viewId, this.clients);
    void this.router.navigate([], { relativeTo: this.route, queryParams, replaceUrl: true });
  }
}
