import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import { type Id, parseId } from '@vigie/kernel';
import { parseReference } from '@vigie/ticketing';
import type { SignedIn } from '../platform/auth/sessions.ts';
import { Desk } from '../platform/desk.ts';
import { pageSize } from '../platform/paging.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { together } from '../platform/together.ts';
import type { TicketKey } from '../platform/ticket-key.ts';
import { ClockFactView, clockFactView, storiesOf, type TicketStory } from '../sla/index.ts';
import { permissionsOn } from './permissions.ts';
import { linkedTickets, linksOf } from './ticket-link.store.ts';
import { latestPack, latestSummary } from './ticket-texts.store.ts';
import { ticketView, ticketViewByReference } from './ticket-view.store.ts';
import {
  EscalationPackView,
  LinkedTicketView,
  TicketLinkView,
  TicketPermissions,
  TicketView,
  TimelineConnection,
} from './ticketing.graph.ts';
import { timelinePage } from './timeline.store.ts';

@Resolver(() => TicketView)
export class TicketQueries {
  constructor(private readonly desk: Desk) {}

  @Query(() => TicketView, { nullable: true })
  async ticket(
    @CurrentCaller() caller: SignedIn,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<TicketView | null> {
    const known = parseId(id);
    return known ? this.desk.inTransaction(caller, (tx) => ticketView(tx, known)) : null;
  }

  @Query(() => TicketView, { nullable: true })
  async ticketByReference(
    @CurrentCaller() caller: SignedIn,
    @Args('reference') reference: string,
  ): Promise<TicketView | null> {
    const known = parseReference(reference);
    return known ? this.desk.inTransaction(caller, (tx) => ticketViewByReference(tx, known)) : null;
  }

  @ResolveField(() => TimelineConnection, {
    description: 'Facts and comments together, oldest first; `last` takes the newest ones.',
  })
  timeline(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @Parent() { id, client }: TicketView,
    @Args('last', { type: () => Int, defaultValue: 50 }) last: number,
    @Args('before', { type: () => String, nullable: true }) before: string | null,
  ): Promise<TimelineConnection> {
    const wish = { last: pageSize('last', last), before: before ?? null };
    return this.desk.inTransaction(caller, (tx) => timelinePage(tx, { id, clientId: client.id }, wish, language));
  }

  @ResolveField(() => [ClockFactView], {
    description: 'What happened to it as its clocks read it; with the client’s terms, all that explains any of them.',
  })
  async clockFacts(
    @CurrentCaller() caller: SignedIn,
    @Context() context: object,
    @Parent() { id, client }: TicketView,
  ): Promise<ClockFactView[]> {
    const story = await together(context, 'clockFacts', `${client.id} ${id}`, (keys) => this.storiesOf(caller, keys));
    return story?.facts.map(clockFactView) ?? [];
  }

  private async storiesOf(caller: SignedIn, keys: readonly string[]): Promise<ReadonlyMap<string, TicketStory>> {
    const found = await this.desk.inTransaction(caller, (tx) => storiesOf(tx, keys.map(ticketKey)));
    return new Map(found.map((story) => [`${story.clientId} ${story.ticketId}`, story]));
  }

  @ResolveField(() => [TicketLinkView], { description: 'The latest first.' })
  links(@CurrentCaller() caller: SignedIn, @Parent() { id, client }: TicketView): Promise<TicketLinkView[]> {
    return this.desk.inTransaction(caller, (tx) => linksOf(tx, { clientId: client.id, id }));
  }

  @ResolveField(() => LinkedTicketView, { nullable: true, description: 'The ticket that took it over.' })
  async mergedInto(
    @CurrentCaller() caller: SignedIn,
    @Parent() { client, mergedIntoId }: TicketView,
  ): Promise<LinkedTicketView | null> {
    if (mergedIntoId === null) return null;
    const found = await this.desk.inTransaction(caller, (tx) => linkedTickets(tx, client.id, [mergedIntoId]));
    return found.get(mergedIntoId) ?? null;
  }

  @ResolveField(() => EscalationPackView, {
    nullable: true,
    description: 'What the present level was given; null while it was not escalated, and for client people.',
  })
  async escalationPack(
    @CurrentCaller() caller: SignedIn,
    @Parent() { id, client, counters }: TicketView,
  ): Promise<EscalationPackView | null> {
    if (counters.escalations === 0) return null;
    return this.desk.inTransaction(caller, (tx) => latestPack(tx, { clientId: client.id, id }));
  }

  @ResolveField(() => String, { nullable: true, description: 'What the client was told of the resolution that holds.' })
  async resolutionSummary(
    @CurrentCaller() caller: SignedIn,
    @Parent() { id, client, status }: TicketView,
  ): Promise<string | null> {
    if (status !== 'resolved' && status !== 'closed') return null;
    return this.desk.inTransaction(caller, (tx) => latestSummary(tx, { clientId: client.id, id }));
  }

  @ResolveField(() => TicketPermissions)
  may(@CurrentCaller() caller: SignedIn, @Parent() ticket: TicketView): TicketPermissions {
    return permissionsOn(caller, ticket);
  }
}

const ticketKey = (key: string): TicketKey => {
  const [clientId, ticketId] = key.split(' ');
  return { clientId: clientId as Id<'Client'>, ticketId: ticketId as Id<'Ticket'> };
};
