import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { parseId } from '@vigie/kernel';
import type { SignedIn } from '../platform/auth/sessions.ts';
import { optionalInput } from '../platform/answers.ts';
import { Desk, type Tx } from '../platform/desk.ts';
import { Live } from '../platform/live.ts';
import { badArgument, pageSize } from '../platform/paging.ts';
import { CurrentCaller } from '../platform/request.ts';
import { clientById, seesDesk } from '../tenancy/index.ts';
import { bestMatches } from './best-matches.store.ts';
import { TicketFilter } from './ticket-filter.ts';
import { type TicketSort, TicketSortEnum } from './ticket-order.ts';
import { type Among, type Counted, type PageWish, ticketCount, ticketPage } from './ticket-pages.store.ts';
import { TicketConnection, TicketCount, TicketView } from './ticketing.graph.ts';

/** A page with what its count needs, which is made once and only when somebody asks for it. */
type Countable = TicketConnection & { readonly count: (caller: SignedIn) => Promise<Counted> };

@Resolver(() => TicketConnection)
export class QueueQueries {
  constructor(
    private readonly desk: Desk,
    private readonly live: Live,
  ) {}

  @Query(() => TicketConnection, {
    nullable: true,
    description:
      'Open tickets of a desk: nearest due first, then priority, then oldest. Null when the desk is absent or not visible.',
  })
  async queue(
    @CurrentCaller() caller: SignedIn,
    @Args('deskId', { type: () => ID }) deskId: string,
    @Args('filter', { nullable: true, type: () => TicketFilter }, optionalInput(TicketFilter))
    filter: TicketFilter | null,
    @Args('first', { type: () => Int, defaultValue: 100 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<TicketConnection | null> {
    const wish = wishOf(filter, 'due', first, after);
    const known = parseId(deskId);
    return known ? this.page(caller, { deskId: known }, wish, (tx) => seesDesk(tx, known)) : null;
  }

  @Query(() => TicketConnection, { nullable: true, description: 'Tickets of one client, newest change first.' })
  async clientTickets(
    @CurrentCaller() caller: SignedIn,
    @Args('clientId', { type: () => ID }) clientId: string,
    @Args('filter', { nullable: true, type: () => TicketFilter }, optionalInput(TicketFilter))
    filter: TicketFilter | null,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<TicketConnection | null> {
    const wish = wishOf(filter, 'updated', first, after);
    const known = parseId(clientId);
    const isThere = async (tx: Tx) => (await clientById(tx, known!)) !== null;
    return known ? this.page(caller, { clientId: known }, wish, isThere) : null;
  }

  @Query(() => TicketConnection, {
    nullable: true,
    description: 'Every ticket that the caller may see, in any state, across desks and clients.',
  })
  async tickets(
    @CurrentCaller() caller: SignedIn,
    @Args('filter', { nullable: true, type: () => TicketFilter }, optionalInput(TicketFilter))
    filter: TicketFilter | null,
    @Args('sort', { type: () => TicketSortEnum, defaultValue: 'due' }) sort: TicketSort,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<TicketConnection | null> {
    return this.page(caller, 'all', wishOf(filter, sort, first, after), () => Promise.resolve(true));
  }

  @Query(() => [TicketView], {
    description:
      'What somebody who types most likely means: the ticket of that reference, then the best matches among the newest, at most 50.',
  })
  async searchTickets(
    @CurrentCaller() caller: SignedIn,
    @Args('text') text: string,
    @Args('first', { type: () => Int, defaultValue: 10 }) first: number,
  ): Promise<TicketView[]> {
    if (text.length > 200) throw badArgument('text', 'at most 200 characters');
    if (first > 50) throw badArgument('first', 'a search shows 1 to 50');
    const wish = { text: text.trim(), first: pageSize('first', first) };
    return wish.text === '' ? [] : this.desk.inTransaction(caller, (tx) => bestMatches(tx, wish));
  }

  @ResolveField(() => Int, {
    description:
      'How many tickets match the filter for this caller, up to 10,000; `count` says whether there are more.',
  })
  async totalCount(@CurrentCaller() caller: SignedIn, @Parent() { count }: Countable): Promise<number> {
    return (await count(caller)).total;
  }

  @ResolveField(() => TicketCount)
  count(@CurrentCaller() caller: SignedIn, @Parent() { count }: Countable): Promise<Counted> {
    return count(caller);
  }

  private page(
    caller: SignedIn,
    among: Among,
    wish: PageWish,
    isThere: (tx: Tx) => Promise<boolean>,
  ): Promise<Countable | null> {
    const position = this.live.head.toString();
    const count = (asker: SignedIn) =>
      this.desk.inTransaction(asker, (reading) => ticketCount(reading, among, wish.filter));
    return this.desk.inTransaction(caller, async (tx) => {
      if (!(await isThere(tx))) return null;
      const { edges, hasNextPage } = await ticketPage(tx, among, wish);
      const [startCursor, endCursor] = [edges[0]?.cursor ?? null, edges.at(-1)?.cursor ?? null];
      const pageInfo = { hasNextPage, hasPreviousPage: wish.after !== null, startCursor, endCursor };
      return { edges, position, pageInfo, count: once(count) };
    });
  }
}

const wishOf = (filter: TicketFilter | null, sort: TicketSort, first: number, after: string | null): PageWish => ({
  filter: filter ?? new TicketFilter(),
  sort,
  first: pageSize('first', first),
  after: after ?? null,
});

/** Two fields of one page that count count once. */
function once(count: Countable['count']): Countable['count'] {
  let counted: Promise<Counted> | undefined;
  return (caller) => (counted ??= count(caller));
}
