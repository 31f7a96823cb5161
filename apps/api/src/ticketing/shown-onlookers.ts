import type { Id } from '@vigie/kernel';
import { abilityOf, type Caller, clientsOf, may, rolesThatMay } from '@vigie/tenancy';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { Sighting } from '../platform/presence-bus.ts';
import type { PersonView } from '../tenancy/index.ts';
import type { DeskPresenceView, OnlookerView, TicketOnlookersView } from './onlookers.graph.ts';
import { doingByPerson, presenceOf } from './onlookers.ts';
import type { SeenTicket } from './seen-tickets.store.ts';

/** A screen with the rights that its person has at this moment. */
export interface Living {
  readonly screen: Sighting;
  readonly caller: SignedIn;
}

const readers = rolesThatMay('Ticket', 'read');

/** Of one side, and with a client in common: nobody is shown to those they have nothing to do with. */
export function areColleagues(one: Caller, other: Caller): boolean {
  if (one.kind !== other.kind) return false;
  const theirs = new Set<string>(clientsOf(other, readers));
  return one.userId === other.userId || clientsOf(one, readers).some((id) => theirs.has(id));
}

export const ticketsOf = (near: readonly Living[]): readonly Id<'Ticket'>[] => [
  ...new Set(near.flatMap(({ screen }) => screen.ticketId ?? [])),
];

export type Names = ReadonlyMap<string, PersonView>;

/** Others alone, and those alone who may still read the ticket themselves. */
export function onlookersOf(
  { id, clientId, ownerId }: SeenTicket,
  near: readonly Living[],
  hearer: Caller,
  names: Names,
): TicketOnlookersView {
  const present = near.filter(
    ({ screen, caller }) =>
      screen.ticketId === id &&
      caller.userId !== hearer.userId &&
      may(abilityOf(caller), 'read', 'Ticket', { clientId, ownerId }),
  );
  const onlookers: OnlookerView[] = doingByPerson(present.map(({ screen }) => screen)).map(([personId, does]) => ({
    person: names.get(personId)!,
    doing: does,
  }));
  return { ticketId: id, onlookers };
}

export function colleaguesOf(near: readonly Living[], names: Names): DeskPresenceView['people'] {
  const screens = near.map(({ screen }) => screen);
  return doingByPerson(screens).map(([personId]) => ({
    person: names.get(personId)!,
    presence: presenceOf(
      screens.filter((screen) => screen.personId === personId),
      undefined,
    ),
  }));
}
