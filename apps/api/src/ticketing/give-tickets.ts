import type { Id } from '@vigie/kernel';
import type { OverridableReason } from '@vigie/roster';
import type { Decision } from '../platform/act.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { Tx } from '../platform/desk.ts';
import { Crew } from './crew.ts';
import { mayGive, settle } from './give-ticket.ts';
import type { Happenings } from './happenings.ts';
import { lockPeople, techniciansFor } from './technicians.store.ts';
import { lockTickets, type StoredTicket } from './ticket.store.ts';

interface Gift {
  readonly ticketId: string;
  readonly assigneeId: Id<'Staff'> | 'best';
  readonly expectedAssigneeId: Id<'Staff'> | null;
}

export interface GiveMany {
  readonly actId: Id<'Act'>;
  /** Each ticket once. */
  readonly gifts: readonly Gift[];
  readonly override: readonly OverridableReason[];
}

/** What became of each ticket, in the order asked; kept in the act's audit line. */
export interface ManyGiven {
  readonly outcomes: readonly ({ readonly ticketId: string } & Decision)[];
}

/** Each ticket to its person, or its best one; those of them that cannot be are refused each for itself. */
export async function giveTickets(
  tx: Tx,
  happenings: Happenings,
  caller: SignedIn,
  { actId, gifts, override }: GiveMany,
): Promise<Decision> {
  const tickets = await lockTickets(
    tx,
    gifts.map(({ ticketId }) => ticketId),
  );
  const clientIds = [...new Set([...tickets.values()].map(({ ticket }) => ticket.clientId))];
  const crew = await lockedCrew(tx, clientIds, gifts);
  const outcomes: ManyGiven['outcomes'][number][] = [];
  for (const gift of gifts) {
    const decision = await give(tx, happenings, caller, tickets.get(gift.ticketId), crew, { ...gift, override });
    outcomes.push({ ticketId: gift.ticketId, ...decision });
  }
  const clientId = clientIds.length === 1 ? clientIds[0]! : null;
  return { accepted: { clientId, subjectId: actId, effect: { outcomes } satisfies ManyGiven } };
}

/** Whoever may come to hold one of the tickets is locked before what they hold is read. */
async function lockedCrew(tx: Tx, clientIds: readonly string[], gifts: readonly Gift[]): Promise<Crew> {
  const named = gifts.flatMap(({ assigneeId }) => (assigneeId === 'best' ? [] : [assigneeId]));
  const anybody = named.length < gifts.length ? await techniciansFor(tx, clientIds) : [];
  await lockPeople(tx, [...named, ...anybody.map(({ id }) => id)]);
  return new Crew(await techniciansFor(tx, clientIds), tx.now);
}

function give(
  tx: Tx,
  happenings: Happenings,
  caller: SignedIn,
  stored: StoredTicket | undefined,
  crew: Crew,
  { assigneeId, ...wish }: Gift & Pick<GiveMany, 'override'>,
): Decision | Promise<Decision> {
  if (!stored) return { refused: { code: 'NOT_FOUND' } };
  if (!mayGive(caller, 'assign', stored.ticket.clientId, wish)) return { refused: { code: 'NOT_ALLOWED' } };
  const to = assigneeId === 'best' ? crew.bestFor(stored.ticket) : assigneeId;
  if (to === undefined) return { refused: { code: 'NOBODY_ELIGIBLE' } };
  return settle(tx, happenings, caller, stored, crew, { ...wish, assigneeId: to });
}
