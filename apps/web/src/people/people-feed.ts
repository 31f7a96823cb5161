import { inject, Injectable, signal } from '@angular/core';
import { Graph } from '../graph/graph';
import { ClientPeopleDocument, PeopleDocument } from '../graph/generated/graphql';
import type { Holder } from './holder';
import { type Group, groupOf } from './lines';

/** Whose people are shown: the provider's, at the clients in sight, or those of one client. */
export type FeedWish = { readonly clientIds: readonly string[] } | { readonly companyId: string };

/** Everybody of one list, read page by page; what an act tells of somebody goes in at once. */
@Injectable()
export class PeopleFeed {
  private readonly graph = inject(Graph);
  private readonly known = signal<readonly Holder[] | undefined>(undefined);
  private readonly groups = signal<ReadonlyMap<string, Group>>(new Map());
  private readonly failure = signal(false);
  private asked = 0;
  /** Undefined until somebody is known. */
  readonly people = this.known.asReadonly();
  /** Where each stood when they were read: nothing moves under the cursor. */
  readonly placed = this.groups.asReadonly();
  readonly failed = this.failure.asReadonly();

  /** Reads anew; what is shown stays until the answer comes, and a later wish makes an earlier answer void. */
  async open(wish: FeedWish): Promise<void> {
    const turn = ++this.asked;
    this.failure.set(false);
    try {
      const people = await this.read(wish);
      if (turn !== this.asked) return;
      this.known.set(people);
      this.groups.set(new Map(people.map((holder) => [holder.id, groupOf(holder)])));
    } catch {
      if (turn === this.asked) this.failure.set(true);
    }
  }

  close(): void {
    this.asked++;
    this.known.set(undefined);
  }

  holderOf(id: string): Holder | undefined {
    return this.known()?.find((holder) => holder.id === id);
  }

  show(holder: Holder): void {
    this.known.update((people) => people?.map((one) => (one.id === holder.id ? holder : one)));
  }

  private async read(wish: FeedWish): Promise<readonly Holder[]> {
    const people: Holder[] = [];
    let after: string | null = null;
    do {
      const page: Page = await this.page(wish, after);
      people.push(...page.people);
      after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
    } while (after !== null);
    return people;
  }

  /** Throws where nothing is told: this person may not read it, or cannot reach it. */
  private async page(wish: FeedWish, after: string | null): Promise<Page> {
    const page =
      'companyId' in wish
        ? (await this.graph.ask(ClientPeopleDocument, { clientId: wish.companyId, after }, 'forget')).clientPeople
        : (await this.graph.ask(PeopleDocument, { clientIds: [...wish.clientIds], after }, 'forget')).people;
    if (!page) throw new Error('no people are told');
    return page;
  }
}

interface Page {
  readonly people: readonly Holder[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}
