import {
  Args,
  Field,
  GraphQLISODateTime,
  ID,
  ObjectType,
  registerEnumType,
  Resolver,
  Subscription,
} from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import { parseId } from '@vigie/kernel';
import { clientsOf, rightsFingerprint, rolesThatMay } from '@vigie/tenancy';
import type { SignedIn } from '../platform/auth/sessions.ts';
import { Desk } from '../platform/desk.ts';
import { hear, silence } from '../platform/hearing.ts';
import { type Change, changeOf, Live, type OutboxRow, positionOf } from '../platform/live.ts';
import { Presence } from '../platform/presence.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { SharedReadings } from '../platform/shared-readings.ts';
import { enumOf, personsById, PersonView, seesDesk } from '../tenancy/index.ts';
import { ticketView } from './ticket-view.store.ts';
import { TicketView } from './ticketing.graph.ts';

const LiveChangeKindEnum = enumOf(['changed', 'gone', 'reset']);
registerEnumType(LiveChangeKindEnum, {
  name: 'LiveChangeKind',
  valuesMap: {
    CHANGED: {
      description: "The ticket is new or has changed; `ticket` is its present state under the caller's rights.",
    },
    GONE: { description: 'The ticket is no longer visible to the caller.' },
    RESET: { description: 'Too much was missed: fetch the list again.' },
  },
});

@ObjectType('LiveChange')
class LiveChangeView {
  @Field() position: string;
  @Field(() => LiveChangeKindEnum) kind: string;
  @Field(() => GraphQLISODateTime) at: Date;
  @Field(() => ID, { nullable: true }) ticketId: string | null;
  @Field(() => TicketView, { nullable: true }) ticket: TicketView | null;
  @Field(() => PersonView, { nullable: true }) actor: PersonView | null;
}

/** Beyond this many missed changes it is cheaper to read the list again. */
const replayLimit = 500;

type Topic = {
  readonly name: `desk/${string}` | `ticket/${string}`;
  readonly column: 'desk_id' | 'ticket_id';
  readonly id: string;
};

/** Changes told live: each subscriber hears only of what it may see at the moment of the telling. */
@Resolver()
export class LiveChanges {
  private readonly readings = new SharedReadings<LiveChangeView>();

  constructor(
    private readonly desk: Desk,
    private readonly live: Live,
    private readonly presence: Presence,
  ) {}

  @Subscription(() => LiveChangeView, {
    resolve: (view: LiveChangeView) => view,
    description: 'Changes of tickets of a desk, in order, from `after` on (a position); without it from now.',
  })
  async queueChanged(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @Args('deskId', { type: () => ID }) deskId: string,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<AsyncIterableIterator<LiveChangeView>> {
    const id = parseId(deskId);
    const isSeen = id !== undefined && (await this.desk.inTransaction(caller, (tx) => seesDesk(tx, id)));
    if (!isSeen) return silence();
    return this.changes({ name: `desk/${id}`, column: 'desk_id', id }, caller, language, after);
  }

  @Subscription(() => LiveChangeView, {
    resolve: (view: LiveChangeView) => view,
    description: 'Changes of one ticket: state, facts, comments.',
  })
  async ticketChanged(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @Args('ticketId', { type: () => ID }) ticketId: string,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<AsyncIterableIterator<LiveChangeView>> {
    const id = parseId(ticketId);
    const isSeen = id !== undefined && (await this.desk.inTransaction(caller, (tx) => ticketView(tx, id))) !== null;
    if (!isSeen) return silence();
    return this.changes({ name: `ticket/${id}`, column: 'ticket_id', id }, caller, language, after);
  }

  private changes(
    topic: Topic,
    caller: SignedIn,
    language: Language,
    after: string | null,
  ): AsyncIterableIterator<LiveChangeView> {
    const from = positionOf(after) ?? this.live.head;
    const known = new Set<string>(readableClients(caller));
    return hear({
      live: this.live.hear(topic.name),
      missed: () => this.missed(topic, caller, from),
      show: (change) => this.show(change, caller, language, known),
    });
  }

  private missed({ column, id }: Topic, caller: SignedIn, from: bigint): Promise<readonly Change[]> {
    return this.desk.inTransaction(caller, async (tx) => {
      const rows = await tx.query<OutboxRow>(
        `SELECT position, client_id, desk_id, ticket_id, internal, actor_id, at FROM desk.outbox
          WHERE ${column} = $1 AND position > $2 ORDER BY position LIMIT ${replayLimit + 1}`,
        [id, from.toString()],
      );
      return rows.length > replayLimit ? [resetAt(this.live.head)] : rows.map(changeOf);
    });
  }

  private async show(
    change: Change,
    { sessionId }: SignedIn,
    language: Language,
    known: ReadonlySet<string>,
  ): Promise<LiveChangeView | undefined> {
    if (isReset(change)) return { ...bare(change), kind: 'reset', ticketId: null };
    const caller = await this.presence.rightsNow(sessionId);
    if (!caller || !known.has(change.clientId) || (change.internal && caller.kind !== 'staff')) return undefined;
    if (!readableClients(caller).includes(change.clientId)) return gone(change);
    const sameForAll = [change.position, language, rightsFingerprint(caller)].join(' ');
    return this.readings.read(sameForAll, () => this.readAs(caller, change, language));
  }

  /** The ticket as the caller may see it now; undefined when it is none of theirs. */
  private readAs(caller: SignedIn, change: Change, language: Language): Promise<LiveChangeView | undefined> {
    return this.desk.inTransaction(caller, async (tx) => {
      const ticket = await ticketView(tx, change.ticketId);
      if (!ticket) return undefined;
      const actors = change.actorId ? await personsById(tx, [change.actorId], language) : undefined;
      return { ...bare(change), kind: 'changed', ticket, actor: actors?.get(change.actorId!) ?? null };
    });
  }
}

const readableClients = (caller: SignedIn) => clientsOf(caller, rolesThatMay('Ticket', 'read'));

const bare = ({ position, at, ticketId }: Change) => ({
  position: position.toString(),
  at: new Date(at),
  ticketId,
  ticket: null,
  actor: null,
});

/** Its client was theirs when they began to listen and is no more. */
const gone = (change: Change): LiveChangeView => ({ ...bare(change), kind: 'gone' });

const resetMark = '' as Change['ticketId'];
const resetAt = (position: bigint): Change =>
  ({ position, ticketId: resetMark, internal: false, actorId: null, at: 0 }) as unknown as Change;
const isReset = ({ ticketId }: Change): boolean => ticketId === resetMark;
