import { abilityOf, type Caller, heldAt, may, standingOf } from '@vigie/tenancy';
import type { Id } from '@vigie/kernel';
import type { Tx } from '../platform/desk.ts';
import { neededFor, seenThings } from './seen-things.ts';
import { callerWithin, countSeen, newestSeen } from './sight.store.ts';
import type { SightView } from './sight.graph.ts';

const mostTickets = 3;

/** What whoever the transaction is bound to sees of a client: abilities and row-level security as they hold in it. */
export async function look(tx: Tx, kind: Caller['kind'], clientId: Id<'Client'>): Promise<SightView> {
  const caller = await callerWithin(tx, kind);
  const [ability, counts] = [abilityOf(caller), await countSeen(tx, clientId)];
  const lines = seenThings.map((thing) => {
    const [subject, action] = neededFor(thing);
    const mine = { clientId, ownerId: caller.userId };
    return { thing, may: may(ability, action as never, subject, mine), count: counts[thing] ?? null };
  });
  const standing = standingOf(heldAt(caller.memberships, clientId));
  return { standing, lines, tickets: await newestSeen(tx, clientId, mostTickets) };
}
