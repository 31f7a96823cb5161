import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { parseId } from '@vigie/kernel';
import { oneLine } from '@vigie/ticketing';
import type { SignedIn } from '../platform/auth/sessions.ts';
import { Desk } from '../platform/desk.ts';
import { badArgument, pageSize } from '../platform/paging.ts';
import { CurrentCaller } from '../platform/request.ts';
import { type HoldersWish, holdersPage } from './rights-holders.store.ts';
import { RightsHoldersView } from './rights.graph.ts';

const mostClients = 60;

/** Who may do what where, for those who answer for it. */
@Resolver()
export class RightsQueries {
  constructor(private readonly desk: Desk) {}

  @Query(() => RightsHoldersView, {
    nullable: true,
    description: `The provider's people by name, with what they hold at the clients named, ${mostClients} at most.`,
  })
  people(
    @CurrentCaller() caller: SignedIn,
    @Args('clientIds', { type: () => [ID] }) clientIds: string[],
    @Args('search', { type: () => String, nullable: true }) search: string | null,
    @Args('first', { type: () => Int, defaultValue: 100 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<RightsHoldersView> {
    if (clientIds.length > mostClients) throw badArgument('clientIds', `at most ${mostClients} clients`);
    const known = clientIds.flatMap((id) => parseId(id) ?? []);
    return this.page(caller, { companyId: null, clientIds: known, search: search ?? '', first, after: after ?? null });
  }

  @Query(() => RightsHoldersView, {
    nullable: true,
    description: 'The people of a client by name, with what they hold there.',
  })
  async clientPeople(
    @CurrentCaller() caller: SignedIn,
    @Args('clientId', { type: () => ID }) clientId: string,
    @Args('search', { type: () => String, nullable: true }) search: string | null,
    @Args('first', { type: () => Int, defaultValue: 100 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<RightsHoldersView | null> {
    const companyId = parseId<'Client'>(clientId);
    const wish = { search: search ?? '', first, after: after ?? null };
    return companyId ? this.page(caller, { companyId, clientIds: [companyId], ...wish }) : null;
  }

  private page(caller: SignedIn, wish: HoldersWish): Promise<RightsHoldersView> {
    const sized = { ...wish, first: pageSize('first', wish.first), search: oneLine(wish.search) };
    return this.desk.inTransaction(caller, (tx) => holdersPage(tx, sized));
  }
}
