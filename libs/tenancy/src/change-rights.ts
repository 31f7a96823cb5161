import { accept, type Id, type Outcome, refuse } from '@vigie/kernel';
import type { Membership } from './caller.ts';
import { clientRoles, isStaffRole, type Role } from './roles.ts';
import { standings, standingOf } from './standing.ts';

/** Somebody whose rights are to change, as they stand. */
export interface RightsHolder {
  readonly id: Id<'Person'>;
  readonly kind: 'staff' | 'contact';
  /** The company a contact belongs to; null for the provider's people. */
  readonly companyId: Id<'Client'> | null;
  readonly held: readonly Membership[];
  /** Open tickets that they hold where the rights are to change. */
  readonly openTickets: number;
  /** Other people who administer and may sign in. */
  readonly otherAdministrators: number;
}

/** What somebody is to hold in one place from now on. */
export interface RightsWish {
  readonly actorId: Id<'Person'>;
  /** Null: at every client, those to come included. */
  readonly clientId: Id<'Client'> | null;
  readonly roles: readonly Role[];
  /** What the wish was made upon; another admin may have been quicker. */
  readonly expected: readonly Role[];
  /** Said aloud: their open tickets stay with them although they may not work on them any more. */
  readonly despiteOpenTickets: boolean;
}

export type RightsFact = { readonly type: 'granted' | 'withdrawn'; readonly role: Role };

export type UnfitRole =
  | { readonly code: 'ROLE_DOES_NOT_FIT'; readonly kind: 'staff' | 'contact' }
  | { readonly code: 'ADMINISTERS_EVERYWHERE' };
export type LeavesNobody = { readonly code: 'LAST_ADMINISTRATOR' };
export type StillHolds = { readonly code: 'STILL_HOLDS_TICKETS'; readonly count: number };
export type RightsRefusal =
  UnfitRole | LeavesNobody | StillHolds | { readonly code: 'OWN_RIGHTS' } | { readonly code: 'RIGHTS_HAVE_CHANGED' };

/** Grants what is wished and not held there, withdraws what is held there and not wished. */
export function changeRights(person: RightsHolder, wish: RightsWish): Outcome<RightsFact, RightsRefusal> {
  const held = heldAt(person.held, wish.clientId);
  const granted = wish.roles.filter((role) => !held.includes(role));
  const withdrawn = held.filter((role) => !wish.roles.includes(role));
  if (!sameRoles(held, wish.expected)) return refuse({ code: 'RIGHTS_HAVE_CHANGED' });
  const unfit = unfitRole(person, wish.clientId, [...granted, ...withdrawn]);
  if (unfit) return refuse(unfit);
  if (granted.length > 0 && wish.actorId === person.id) return refuse({ code: 'OWN_RIGHTS' });
  if (withdrawn.includes('provider_admin') && person.otherAdministrators === 0)
    return refuse({ code: 'LAST_ADMINISTRATOR' });
  if (stopsWorking(held, wish.roles) && person.openTickets > 0 && !wish.despiteOpenTickets)
    return refuse({ code: 'STILL_HOLDS_TICKETS', count: person.openTickets });
  return accept(...granted.map(fact('granted')), ...withdrawn.map(fact('withdrawn')));
}

/** A role that such a person never holds there, whoever grants it: the provider's roles are not for people of a client. */
export function unfitRole(
  { kind, companyId }: Pick<RightsHolder, 'kind' | 'companyId'>,
  clientId: Id<'Client'> | null,
  roles: readonly Role[],
): UnfitRole | undefined {
  const fits = kind === 'staff' ? isStaffRole : (role: Role) => clientRoles.some((known) => known === role);
  const isTheirs = kind === 'staff' || clientId === companyId;
  if (!isTheirs || !roles.every(fits)) return { code: 'ROLE_DOES_NOT_FIT', kind };
  return clientId !== null && roles.includes('provider_admin') ? { code: 'ADMINISTERS_EVERYWHERE' } : undefined;
}

export type LeaveRefusal = LeavesNobody | StillHolds | { readonly code: 'OWN_ACCOUNT' };

/** Whether somebody may be shut out now; undefined when nothing stands in the way. */
export function refuseLeaving(
  person: Pick<RightsHolder, 'id' | 'held' | 'openTickets' | 'otherAdministrators'>,
  { actorId, despiteOpenTickets }: Pick<RightsWish, 'actorId' | 'despiteOpenTickets'>,
): LeaveRefusal | undefined {
  if (actorId === person.id) return { code: 'OWN_ACCOUNT' };
  const administers = person.held.some(({ role }) => role === 'provider_admin');
  if (administers && person.otherAdministrators === 0) return { code: 'LAST_ADMINISTRATOR' };
  const { openTickets } = person;
  return openTickets > 0 && !despiteOpenTickets ? { code: 'STILL_HOLDS_TICKETS', count: openTickets } : undefined;
}

/** The roles held in one place, each once. */
export const heldAt = (held: readonly Membership[], clientId: Id<'Client'> | null): readonly Role[] => [
  ...new Set(held.filter((membership) => membership.clientId === clientId).map(({ role }) => role)),
];

const fact =
  (type: RightsFact['type']) =>
  (role: Role): RightsFact => ({ type, role });

const sameRoles = (one: readonly Role[], other: readonly Role[]): boolean =>
  new Set([...one, ...other]).size === one.length && one.length === new Set(other).size;

const worksIn = (held: readonly Role[]): boolean => standings.indexOf(standingOf(held)) >= standings.indexOf('works');
const stopsWorking = (before: readonly Role[], after: readonly Role[]): boolean => worksIn(before) && !worksIn(after);
