import { describe, expect, it } from '@jest/globals';
import type { Id } from '@vigie/kernel';
import fc from 'fast-check';
import { abilityOf, type Guarded, may, mayEver } from './abilities.ts';
import type { Caller, Membership } from './caller.ts';
import { type PolicyRow, policyTable } from './policy-table.ts';
import { type Role, roles } from './roles.ts';

const clientIds = ['acme', 'beta', 'corp'] as unknown as readonly Id<'Client'>[];
const persons = ['ada', 'bob'] as unknown as readonly Id<'Person'>[];
const [acme, beta] = clientIds as [Id<'Client'>, Id<'Client'>];

const callers: fc.Arbitrary<Caller> = fc.record({
  userId: fc.constantFrom(...persons),
  kind: fc.constantFrom('staff', 'contact'),
  memberships: fc.array(
    fc.record({ clientId: fc.constantFrom(...clientIds.slice(0, 2), null), role: fc.constantFrom(...roles) }),
    { maxLength: 4 },
  ),
});
const objects: fc.Arbitrary<Guarded> = fc.record(
  { clientId: fc.constantFrom(...clientIds), ownerId: fc.constantFrom(...persons, null) },
  { requiredKeys: [] },
);
const lines = fc.constantFrom(...policyTable);

const ofTheProvider = [
  'Provider',
  'Desk',
  'Queue',
  'Team',
  'Staff',
  'PublicHoliday',
  'Membership',
  'Account',
  'SavedView',
];

const lineFor = (role: Role, { subject, action }: Pick<PolicyRow, 'subject' | 'action'>): PolicyRow =>
  policyTable.find((row) => row.role === role && row.subject === subject && row.action === action)!;

/** What must come out, said membership by membership: no shared sets of clients, no conditions, no library. */
function oracle({ userId, memberships }: Caller, { subject, action }: PolicyRow, object: Guarded): boolean {
  return memberships.some(({ clientId, role }) => {
    const { scope } = lineFor(role, { subject, action });
    if (scope === 'none') return false;
    if (ofTheProvider.includes(subject)) return true;
    const isThere = clientId !== null && clientId === object.clientId;
    return isThere && (scope !== 'own' || object.ownerId === userId);
  });
}

const verdict = (caller: Caller, { subject, action }: PolicyRow, object: Guarded): boolean =>
  may(abilityOf(caller), action as never, subject, object);

const person = (userId: string, ...memberships: readonly Membership[]): Caller => ({
  userId: userId as Id<'Person'>,
  kind: 'staff',
  memberships,
});
const holding = (role: Role, clientId: Id<'Client'> | null = acme): Caller => person('ada', { clientId, role });

describe('the first wall', () => {
  it('gives the verdict of the policy table, for random people, rights and objects', () => {
    fc.assert(
      fc.property(callers, lines, objects, (caller, line, object) => {
        expect(verdict(caller, line, object)).toBe(oracle(caller, line, object));
      }),
      { numRuns: 3000 },
    );
  });

  it('lets through early whoever may do it to something at least', () => {
    fc.assert(
      fc.property(callers, lines, (caller, line) => {
        const isHeld = caller.memberships.some(({ role }) => lineFor(role, line).scope !== 'none');
        expect(mayEver(abilityOf(caller), line.action as never, line.subject)).toBe(isHeld);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a right held at one client', () => {
  it('does not carry over to another, even with another role there', () => {
    const tom = person('tom', { clientId: acme, role: 'technician' }, { clientId: beta, role: 'finance' });
    const assigns = (clientId: string) => may(abilityOf(tom), 'assign', 'Ticket', { clientId });
    const reads = (clientId: string) => may(abilityOf(tom), 'read', 'Ticket', { clientId });
    expect([assigns(acme), assigns(beta), reads(acme), reads(beta), reads('corp')]).toEqual([
      true,
      false,
      true,
      true,
      false,
    ]);
  });

  it('covers nothing that names no client', () => {
    expect(may(abilityOf(holding('provider_admin')), 'read', 'Ticket', {})).toBe(false);
  });
});

describe('a right to one’s own', () => {
  const uma = abilityOf(holding('client_user'));

  it('reaches what one asked for, at one’s own company', () => {
    expect(may(uma, 'read', 'Ticket', { clientId: acme, ownerId: 'ada' })).toBe(true);
    expect(may(uma, 'read', 'Ticket', { clientId: beta, ownerId: 'ada' })).toBe(false);
  });

  it('does not reach a colleague’s, nor what is nobody’s', () => {
    const others = [{ ownerId: 'bob' }, { ownerId: null }, {}].map((owner) => ({ clientId: acme, ...owner }));
    expect(others.some((object) => may(uma, 'read', 'Ticket', object))).toBe(false);
  });
});

describe('whoever holds nothing', () => {
  it('may do nothing', () => {
    const ability = abilityOf(person('ada'));
    expect(policyTable.filter(({ action, subject }) => mayEver(ability, action as never, subject))).toEqual([]);
  });

  it('at a client, but at the provider, may do nothing to a client’s things', () => {
    const founder = abilityOf(holding('provider_admin', null));
    expect(may(founder, 'grant', 'Membership', {})).toBe(true);
    expect(may(founder, 'read', 'Ticket', { clientId: acme })).toBe(false);
  });
});
