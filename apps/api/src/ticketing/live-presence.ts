import { Args, ID, Resolver, Subscription } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import { type Id, parseId } from '@vigie/kernel';
import type { SignedIn } from '../platform/auth/sessions.ts';
import { Clock } from '../platform/clock.ts';
import { Desk, type Tx } from '../platform/desk.ts';
import { silence } from '../platform/hearing.ts';
import { idAt } from '../platform/ids.ts';
import type { Doing, Sighting } from '../platform/presence-bus.ts';
import { Presence } from '../platform/presence.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { looks } from '../platform/stirs.ts';
import { Whereabouts } from '../platform/whereabouts.ts';
import { personsById, seesDesk } from '../tenancy/index.ts';
import { DeskPresenceView, DoingEnum, TicketOnlookersView } from './onlookers.graph.ts';
import { seenTickets } from './seen-tickets.store.ts';
import { areColleagues, colleaguesOf, type Living, onlookersOf, ticketsOf } from './shown-onlookers.ts';

type Place = Pick<Sighting, 'deskId' | 'ticketId'>;
const doing = { type: () => DoingEnum, defaultValue: 'looking' } as const;

/**
 * Who looks at what, told live. To listen to a place is to be there: a screen is announced by its own subscription and
 * gone with it, so that there is nothing to renew or to take back.
 */
@Resolver()
export class LivePresence {
  constructor(
    private readonly desk: Desk,
    private readonly presence: Presence,
    private readonly whereabouts: Whereabouts,
    private readonly clock: Clock,
  ) {}

  @Subscription(() => DeskPresenceView, {
    resolve: (view: DeskPresenceView) => view,
    description: 'Who is at a desk, whole at each change; whoever listens is at its list.',
  })
  async deskPresence(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @Args('deskId', { type: () => ID }) deskId: string,
    @Args('doing', doing) does: string,
  ): Promise<AsyncIterableIterator<DeskPresenceView>> {
    const id = parseId<'Desk'>(deskId);
    const isSeen = id !== undefined && (await this.desk.inTransaction(caller, (tx) => seesDesk(tx, id)));
    if (!isSeen) return silence();
    const leave = this.enter(caller, { deskId: id, ticketId: null }, does as Doing);
    const stirs = this.whereabouts.watch((sighting) => sighting.deskId === id);
    return looks(stirs, () => this.lookAtDesk(caller, id, language), leave);
  }

  @Subscription(() => TicketOnlookersView, {
    resolve: (view: TicketOnlookersView) => view,
    description: 'Who else has a ticket open, whole at each change; whoever listens has it open.',
  })
  async ticketPresence(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @Args('ticketId', { type: () => ID }) ticketId: string,
    @Args('doing', doing) does: string,
  ): Promise<AsyncIterableIterator<TicketOnlookersView>> {
    const id = parseId<'Ticket'>(ticketId);
    const [seen] = id ? await this.desk.inTransaction(caller, (tx) => seenTickets(tx, [id])) : [];
    if (!id || !seen) return silence();
    const leave = this.enter(caller, { deskId: seen.deskId, ticketId: id }, does as Doing);
    const stirs = this.whereabouts.watch((sighting) => sighting.ticketId === id);
    return looks(stirs, () => this.lookAtTicket(caller, id, language), leave);
  }

  private enter({ userId, sessionId }: SignedIn, place: Place, does: Doing): () => void {
    const now = this.clock.now();
    const id = idAt<'Sighting'>(now);
    return this.whereabouts.enter({ id, personId: userId, sessionId, ...place, doing: does, since: now });
  }

  private async lookAtDesk(
    { sessionId }: SignedIn,
    deskId: Id<'Desk'>,
    language: Language,
  ): Promise<DeskPresenceView | undefined> {
    const [hearer, all] = await Promise.all([
      this.presence.rightsNow(sessionId),
      this.living(this.whereabouts.atDesk(deskId)),
    ]);
    if (!hearer) return undefined;
    const near = all.filter(({ caller }) => areColleagues(hearer, caller));
    return this.desk.inTransaction(hearer, async (tx) => {
      if (!(await seesDesk(tx, deskId))) return undefined;
      const tickets = await seenTickets(tx, ticketsOf(near));
      const names = await personsById(
        tx,
        near.map(({ caller }) => caller.userId),
        language,
      );
      const told = tickets.map((ticket) => onlookersOf(ticket, near, hearer, names));
      return { people: colleaguesOf(near, names), tickets: told.filter(({ onlookers }) => onlookers.length > 0) };
    });
  }

  private async lookAtTicket(
    { sessionId }: SignedIn,
    ticketId: Id<'Ticket'>,
    language: Language,
  ): Promise<TicketOnlookersView | undefined> {
    const [hearer, all] = await Promise.all([
      this.presence.rightsNow(sessionId),
      this.living(this.whereabouts.atTicket(ticketId)),
    ]);
    if (!hearer) return undefined;
    const near = all.filter(({ caller }) => areColleagues(hearer, caller));
    return this.desk.inTransaction(hearer, async (tx: Tx) => {
      const [ticket] = await seenTickets(tx, [ticketId]);
      const names = await personsById(
        tx,
        near.map(({ caller }) => caller.userId),
        language,
      );
      return ticket && onlookersOf(ticket, near, hearer, names);
    });
  }

  /** The screens whose sessions live, each with its person's rights of this moment: one statement for all. */
  private async living(screens: readonly Sighting[]): Promise<readonly Living[]> {
    const callers = await Promise.all(screens.map(({ sessionId }) => this.presence.rightsNow(sessionId)));
    return screens.flatMap((screen, at) => {
      const caller = callers[at];
      return caller ? [{ screen, caller }] : [];
    });
  }
}
