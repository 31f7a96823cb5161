import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { parseId } from '@vigie/kernel';
import { maybe } from '../platform/answers.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import { Desk } from '../platform/desk.ts';
import { Live } from '../platform/live.ts';
import { pageSize } from '../platform/paging.ts';
import { CurrentCaller } from '../platform/request.ts';
import { clientById, seesDesk } from '../tenancy/index.ts';
import { clientCount, clientPage, queueCount, queuePage, type TicketPage } from './queue.store.ts';
import { TicketFilter } from './ticket-filter.ts';
import { TicketConnection } from './ticketing.graph.ts';

/** A page with what its count needs, which is made only when somebody asks for it. */
type Counted = TicketConnection & { readonly count: (caller: SignedIn) => Promise<number> };

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
    @Args('filter', { nullable: true, type: () => TicketFilter }, maybe(TicketFilter)) filter: TicketFilter | null,
    @Args('first', { type: () => Int, defaultValue: 100 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<TicketConnection | null> {
    const wish = { filter: filter ?? new TicketFilter(), first: pageSize('first', first), after: after ?? null };
    const position = this.live.head.toString();
    const known = parseId(deskId);
    if (!known) return null;
    return this.desk.inTransaction(caller, async (tx) => {
      if (!(await seesDesk(tx, known))) return null;
      const page = await queuePage(tx, known, wish);
      return connection(page, position, wish.after !== null, (asker) =>
        this.desk.inTransaction(asker, (reading) => queueCount(reading, known, wish.filter)),
      );
    });
  }

  @Query(() => TicketConnection, { nullable: true, description: 'Tickets of one client, newest change first.' })
  async clientTickets(
    @CurrentCaller() caller: SignedIn,
    @Args('clientId', { type: () => ID }) clientId: string,
    @Args('filter', { nullable: true, type: () => TicketFilter }, maybe(TicketFilter)) filter: TicketFilter | null,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<TicketConnection | null> {
    const wish = { filter: filter ?? new TicketFilter(), first: pageSize('first', first), after: after ?? null };
    const position = this.live.head.toString();
    const known = parseId(clientId);
    if (!known) return null;
    return this.desk.inTransaction(caller, async (tx) => {
      if ((await clientById(tx, known)) === null) return null;
      const page = await clientPage(tx, known, wish);
      return connection(page, position, wish.after !== null, (asker) =>
        this.desk.inTransaction(asker, (reading) => clientCount(reading, known, wish.filter)),
      );
    });
  }

  @ResolveField(() => Int, { description: 'How many tickets match the filter for this caller.' })
  totalCount(@CurrentCaller() caller: SignedIn, @Parent() { count }: Counted): Promise<number> {
    return count(caller);
  }
}

const connection = (
  { edges, hasNextPage }: TicketPage,
  position: string,
  hasPreviousPage: boolean,
  count: Counted['count'],
): Counted => ({
  edges,
  position,
  count,
  pageInfo: {
    hasNextPage,
    hasPreviousPage,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  },
});
