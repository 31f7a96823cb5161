import type { Id } from '@vigie/kernel';
import { policyVersion } from './policy-table.ts';
import { isStaffRole, type Role } from './roles.ts';

/** A role that a person holds: at one client, or at the provider itself when `clientId` is null. */
export interface Membership {
  readonly clientId: Id<'Client'> | null;
  readonly role: Role;
}

/** Whoever asks: a person with the rights that hold right now. */
export interface Caller {
  readonly userId: Id<'Person'>;
  readonly kind: 'staff' | 'contact';
  readonly memberships: readonly Membership[];
}

/** The clients at which the person holds one of the roles, each once. */
export function clientsOf(caller: Caller, roles: readonly Role[]): readonly Id<'Client'>[] {
  const held = caller.memberships.filter((membership) => roles.includes(membership.role));
  return [...new Set(held.flatMap(({ clientId }) => (clientId === null ? [] : [clientId])))];
}

export const rolesOf = (caller: Caller): readonly Role[] => [
  ...new Set(caller.memberships.map((membership) => membership.role)),
];

export const isStaff = (caller: Caller): boolean => caller.memberships.some(({ role }) => isStaffRole(role));

/** Two callers with the same fingerprint see the same things, except what is theirs alone (scope `own`). */
export function rightsFingerprint(caller: Caller): string {
  const held = caller.memberships.map(({ clientId, role }) => `${clientId ?? 'provider'}:${role}`).sort();
  const owner = caller.memberships.some(({ role }) => role === 'client_user') ? caller.userId : '';
  return [policyVersion, caller.kind, owner, ...held].join('|');
}
