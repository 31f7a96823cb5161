import { Args, ID, Resolver, Subscription } from '@nestjs/graphql';
import { parseId } from '@vigie/kernel';
import type { SignedIn } from '../platform/auth/sessions.ts';
import { Desk } from '../platform/desk.ts';
import { silence } from '../platform/hearing.ts';
import { Live, positionOf } from '../platform/live.ts';
import { Presence } from '../platform/presence.ts';
import { CurrentCaller } from '../platform/request.ts';
import { type Page, tail } from '../platform/tailing.ts';
import { ClockEventToldView } from './clock.graph.ts';
import { seesDesk } from '../tenancy/index.ts';
import { eventsAfter } from './clock-events.store.ts';

/** Warnings and breaches told live, for whoever answers for a desk's promises. */
@Resolver()
export class ClockEvents {
  constructor(
    private readonly desk: Desk,
    private readonly live: Live,
    private readonly presence: Presence,
  ) {}

  @Subscription(() => ClockEventToldView, {
    resolve: (view: ClockEventToldView) => view,
    description:
      "Warnings and breaches of a desk's clocks, each at least once and in order, from `after` on (a position); without it from now.",
  })
  async clockEvents(
    @CurrentCaller() caller: SignedIn,
    @Args('deskId', { type: () => ID }) deskId: string,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<AsyncIterableIterator<ClockEventToldView>> {
    const id = parseId(deskId);
    const from = positionOf(after) ?? this.live.head;
    const isSeen = id !== undefined && (await this.desk.inTransaction(caller, (tx) => seesDesk(tx, id)));
    if (!isSeen) return silence();
    const signals = this.live.hear(`desk/${id}`);
    return tail({ signals, from, read: (position) => this.read(caller, id, position) });
  }

  /** Who has lost their session hears nothing more of it. */
  private async read({ sessionId }: SignedIn, deskId: string, from: bigint): Promise<Page<ClockEventToldView>> {
    const head = this.live.head;
    const caller = await this.presence.rightsNow(sessionId);
    if (!caller) return { views: [], upTo: head > from ? head : from };
    return this.desk.inTransaction(caller, (tx) => eventsAfter(tx, deskId, from, head));
  }
}
