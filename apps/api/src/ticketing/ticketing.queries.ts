import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import { type Id, parseId } from '@vigie/kernel';
import { abilityOf, type Action, may } from '@vigie/tenancy';
import { isHoldable, isResolvable, isResumable, oneLine, parseReference, type TicketStatus } from '@vigie/ticketing';
import type { SignedIn } from '../platform/auth/sessions.ts';
import { Desk } from '../platform/desk.ts';
import { pageSize } from '../platform/paging.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { ClockFactView, clockFactView, storiesOf, type TicketStory } from '../sla/index.ts';
import { together } from '../platform/together.ts';
import type { TicketKey } from '../platform/ticket-key.ts';
import { candidatesFor } from './candidates.store.ts';
import { ticketView, ticketViewByReference } from './ticket-view.store.ts';
import { CandidateView, TicketPermissions, TicketView, TimelineConnection } from './ticketing.graph.ts';
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

  @ResolveField(() => [CandidateView], {
    description: 'Who may take it, best first; refused people stay visible with the reason.',
  })
  async candidates(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @Parent() { level, client }: TicketView,
    @Args('search', { type: () => String, nullable: true }) search: string | null,
    @Args('first', { type: () => Int, defaultValue: 8 }) first: number,
  ): Promise<CandidateView[]> {
    if (!may(abilityOf(caller), 'read', 'Candidate', { clientId: client.id })) return [];
    const wish = { search: oneLine(search ?? ''), first: pageSize('first', first) };
    return this.desk.inTransaction(caller, (tx) => candidatesFor(tx, { clientId: client.id, level }, wish, language));
  }

  @ResolveField(() => TicketPermissions)
  may(@CurrentCaller() caller: SignedIn, @Parent() { client, contact, status }: TicketView): TicketPermissions {
    const ability = abilityOf(caller);
    const guarded = { clientId: client.id, ownerId: contact?.id ?? null };
    const mayTicket = (action: Action<'Ticket'>) => may(ability, action, 'Ticket', guarded);
    const isAlive = status !== 'closed' && status !== 'cancelled';
    return {
      qualify: isAlive && mayTicket('qualify'),
      assign: isAlive && mayTicket('assign'),
      hold: isHoldable(status as TicketStatus) && mayTicket('hold'),
      resume: isResumable(status as TicketStatus) && mayTicket('resume'),
      resolve: isResolvable(status as TicketStatus) && mayTicket('resolve'),
      commentPublic: isAlive && may(ability, 'write', 'Comment', guarded),
      commentInternal: isAlive && may(ability, 'write', 'InternalNote', guarded),
    };
  }
}

const ticketKey = (key: string): TicketKey => {
  const [clientId, ticketId] = key.split(' ');
  return { clientId: clientId as Id<'Client'>, ticketId: ticketId as Id<'Ticket'> };
};
