import { describe, expect, it } from '@jest/globals';
import type { Id } from '@vigie/kernel';
import fc from 'fast-check';
import { type Caller, clientsOf, isStaff, type Membership, rightsFingerprint, rolesOf } from './caller.ts';
import { policyTable } from './policy-table.ts';
import { clientRoles, type Role, roles, staffRoles } from './roles.ts';

const clientIds = ['acme', 'beta', 'corp'] as unknown as readonly Id<'Client'>[];
const [acme, beta] = clientIds as [Id<'Client'>, Id<'Client'>];
const ada = 'ada' as Id<'Person'>;
const bob = 'bob' as Id<'Person'>;
const staff = (...memberships: readonly Membership[]): Caller => ({ userId: ada, kind: 'staff', memberships });

const rights = (clients: readonly (Id<'Client'> | null)[], some: readonly Role[], maxLength: number) =>
  fc.uniqueArray(fc.record({ clientId: fc.constantFrom(...clients), role: fc.constantFrom(...some) }), {
    selector: ({ clientId, role }) => `${clientId} ${role}`,
    maxLength,
  });

describe('the clients of a caller', () => {
  const tina = staff(
    { clientId: acme, role: 'technician' },
    { clientId: beta, role: 'technician' },
    { clientId: beta, role: 'shift_lead' },
    { clientId: null, role: 'provider_admin' },
  );

  it('are those at which one of the roles is held, each once', () => {
    expect(clientsOf(tina, ['technician', 'shift_lead'])).toEqual([acme, beta]);
    expect(clientsOf(tina, ['shift_lead'])).toEqual([beta]);
  });

  it('are none for a role that is held elsewhere, or at the provider alone', () => {
    expect([clientsOf(tina, ['finance']), clientsOf(tina, ['provider_admin'])]).toEqual([[], []]);
  });

  it('may be several for one role, which is still named once', () => {
    expect(rolesOf(tina)).toEqual(['technician', 'shift_lead', 'provider_admin']);
  });
});

describe('one of the provider’s people', () => {
  it('is whoever holds a role of theirs, whatever else', () => {
    expect(staffRoles.map((role) => isStaff(staff({ clientId: acme, role })))).toEqual(staffRoles.map(() => true));
    expect(clientRoles.map((role) => isStaff(staff({ clientId: acme, role })))).toEqual([false, false]);
  });

  it('is nobody who holds nothing', () => {
    expect(isStaff(staff())).toBe(false);
  });
});

describe('the fingerprint of rights', () => {
  it('is the same for the same rights in any order', () => {
    fc.assert(
      fc.property(rights([...clientIds, null], roles, 8), fc.infiniteStream(fc.nat()), (held, chance) => {
        const shuffled = held.map((one) => [chance.next().value, one] as const).sort(([a], [b]) => a - b);
        const again = staff(...shuffled.map(([, one]) => one));
        expect(rightsFingerprint(again)).toBe(rightsFingerprint(staff(...held)));
      }),
    );
  });

  it('differs for different rights', () => {
    const asSet = (held: readonly Membership[]) =>
      JSON.stringify(held.map(({ clientId, role }) => [clientId, role]).sort());
    const few = rights([acme, null], ['technician', 'client_user'], 3);
    fc.assert(
      fc.property(few, few, (a, b) => {
        const areEqual = rightsFingerprint(staff(...a)) === rightsFingerprint(staff(...b));
        expect(areEqual).toBe(asSet(a) === asSet(b));
      }),
    );
  });

  it('differs between the provider’s people and a client’s', () => {
    const contact: Caller = { ...staff(), kind: 'contact' };
    expect(rightsFingerprint(contact)).not.toBe(rightsFingerprint(staff()));
  });

  it.each(roles)('of a %s is personal exactly when that role reaches only what is one’s own', (role) => {
    const reachesOwn = policyTable.some((row) => row.role === role && row.scope === 'own');
    const of = (userId: Id<'Person'>) => rightsFingerprint({ ...staff({ clientId: acme, role }), userId });
    expect(of(ada) !== of(bob)).toBe(reachesOwn);
  });
});
