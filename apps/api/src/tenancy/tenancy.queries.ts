import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import { parseId } from '@vigie/kernel';
import { rolesOf } from '@vigie/tenancy';
import { oneLine } from '@vigie/ticketing';
import type { SignedIn } from '../platform/auth/sessions.ts';
import { Desk } from '../platform/desk.ts';
import { pageSize } from '../platform/paging.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { together } from '../platform/together.ts';
import { categoriesOf } from './categories.store.ts';
import {
  CatalogueEntryView,
  CategoryView,
  ClientServiceView,
  ClientView,
  ContactView,
  DeskView,
  SiteView,
  ViewerView,
} from './tenancy.graph.ts';
import {
  clientById,
  contactsOf,
  personsById,
  servicesOf,
  sitesOf,
  visibleClients,
  visibleDesks,
} from './tenancy.store.ts';

@Resolver(() => ViewerView)
export class ViewerQueries {
  constructor(private readonly desk: Desk) {}

  @Query(() => ViewerView)
  viewer(@CurrentCaller() caller: SignedIn, @CurrentLanguage() language: Language): Promise<ViewerView> {
    return this.desk.inTransaction(caller, async (tx) => {
      const me = (await personsById(tx, [caller.userId], language)).get(caller.userId)!;
      const clients = await visibleClients(tx);
      return { ...me, kind: caller.kind, roles: [...rolesOf(caller)], clients, desks: await visibleDesks(tx) };
    });
  }

  @Query(() => DeskView, { nullable: true, name: 'desk' })
  async deskById(
    @CurrentCaller() caller: SignedIn,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<DeskView | null> {
    const desks = await this.desk.inTransaction(caller, visibleDesks);
    return desks.find((desk) => desk.id === parseId(id)) ?? null;
  }
}

@Resolver(() => ClientView)
export class ClientQueries {
  constructor(private readonly desk: Desk) {}

  @Query(() => ClientView, { nullable: true })
  async client(
    @CurrentCaller() caller: SignedIn,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ClientView | null> {
    const known = parseId(id);
    return known ? this.desk.inTransaction(caller, (tx) => clientById(tx, known)) : null;
  }

  @ResolveField(() => [SiteView])
  async sites(
    @CurrentCaller() caller: SignedIn,
    @Context() context: object,
    @Parent() { id }: ClientView,
  ): Promise<readonly SiteView[]> {
    const load = (ids: readonly string[]) => this.desk.inTransaction(caller, (tx) => sitesOf(tx, ids));
    return (await together(context, 'sites', id, load)) ?? [];
  }

  @ResolveField(() => [ClientServiceView])
  async services(
    @CurrentCaller() caller: SignedIn,
    @Context() context: object,
    @Parent() { id }: ClientView,
  ): Promise<readonly ClientServiceView[]> {
    const load = (ids: readonly string[]) => this.desk.inTransaction(caller, (tx) => servicesOf(tx, ids));
    return (await together(context, 'services', id, load)) ?? [];
  }

  @ResolveField(() => [CategoryView], {
    description: 'Its catalogue, in the order of paths; a ticket that is qualified by a new name adds it at the top.',
  })
  async categories(
    @CurrentCaller() caller: SignedIn,
    @Context() context: object,
    @Parent() { id }: ClientView,
  ): Promise<readonly CategoryView[]> {
    const load = (ids: readonly string[]) => this.desk.inTransaction(caller, (tx) => categoriesOf(tx, ids));
    return (await together(context, 'categories', id, load)) ?? [];
  }

  @ResolveField(() => [CatalogueEntryView], { description: 'The same with places, roots, and what is retired.' })
  async catalogue(
    @CurrentCaller() caller: SignedIn,
    @Context() context: object,
    @Parent() { id }: ClientView,
  ): Promise<readonly CatalogueEntryView[]> {
    const load = (ids: readonly string[]) => this.desk.inTransaction(caller, (tx) => categoriesOf(tx, ids));
    return (await together(context, 'categories', id, load)) ?? [];
  }

  @ResolveField(() => [ContactView])
  contacts(
    @CurrentCaller() caller: SignedIn,
    @Parent() { id }: ClientView,
    @Args('search', { type: () => String, nullable: true }) search: string | null,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
  ): Promise<ContactView[]> {
    return this.desk.inTransaction(caller, (tx) => contactsOf(tx, id, oneLine(search ?? ''), pageSize('first', first)));
  }
}
