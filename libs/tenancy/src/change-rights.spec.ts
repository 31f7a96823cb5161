import { describe, expect, it } from '@jest/globals';
import { type Id, parseId } from '@vigie/kernel';
import fc from 'fast-check';
import { changeRights, heldAt, refuseLeaving, type RightsHolder, type RightsWish } from './change-rights.ts';
import { clientRoles, type Role, roles, staffRoles } from './roles.ts';

const idOf = <Name extends string>(digit: number): Id<Name> =>
  parseId<Name>(`00000000-0000-7000-8000-00000000000${digit}`)!;
const [acme, beta] = [idOf<'Client'>(1), idOf<'Client'>(2)];
const [admin, karim] = [idOf<'Person'>(3), idOf<'Person'>(4)];

const somebody = (held: readonly Role[], changes: Partial<RightsHolder> = {}): RightsHolder => ({
  id: karim,
  kind: 'staff',
  companyId: null,
  held: held.map((role) => ({ clientId: acme, role })),
  openTickets: 0,
  otherAdministrators: 1,
  ...changes,
});
const wish = (given: readonly Role[], expected: readonly Role[], changes: Partial<RightsWish> = {}): RightsWish => ({
  actorId: admin,
  clientId: acme,
  roles: given,
  expected,
  despiteOpenTickets: false,
  ...changes,
});
const refused = (person: RightsHolder, wished: RightsWish): unknown => {
  const outcome = changeRights(person, wished);
  return outcome.ok ? 'done' : outcome.refusal;
};

describe('changing what somebody holds at a client', () => {
  it('grants what is new there and withdraws what is wished no more', () => {
    const person = somebody(['finance', 'technician']);
    expect(changeRights(person, wish(['technician', 'shift_lead'], ['technician', 'finance']))).toEqual({
      ok: true,
      facts: [
        { type: 'granted', role: 'shift_lead' },
        { type: 'withdrawn', role: 'finance' },
      ],
    });
  });

  it('looks at that client alone', () => {
    const person = somebody(['technician']);
    expect(changeRights(person, wish(['finance'], [], { clientId: beta }))).toMatchObject({
      facts: [{ type: 'granted', role: 'finance' }],
    });
  });

  it('is refused when the rights are no longer those that were seen', () => {
    expect(refused(somebody(['technician']), wish(['finance'], []))).toEqual({ code: 'RIGHTS_HAVE_CHANGED' });
  });

  it.each(staffRoles)('never gives %s to somebody of a client company', (role) => {
    const contact = somebody([], { kind: 'contact', companyId: acme });
    expect(refused(contact, wish([role], []))).toEqual({ code: 'ROLE_DOES_NOT_FIT', kind: 'contact' });
  });

  it.each(clientRoles)('gives %s to contacts at their own company alone', (role) => {
    const contact = somebody([], { kind: 'contact', companyId: acme });
    expect(refused(contact, wish([role], []))).toBe('done');
    for (const clientId of [beta, null])
      expect(refused(contact, wish([role], [], { clientId }))).toMatchObject({ code: 'ROLE_DOES_NOT_FIT' });
    expect(refused(somebody([]), wish([role], []))).toEqual({ code: 'ROLE_DOES_NOT_FIT', kind: 'staff' });
  });

  it('makes administrators everywhere or nowhere', () => {
    expect(refused(somebody([]), wish(['provider_admin'], []))).toEqual({ code: 'ADMINISTERS_EVERYWHERE' });
    expect(refused(somebody(['provider_admin']), wish([], ['provider_admin']))).toEqual({
      code: 'ADMINISTERS_EVERYWHERE',
    });
    expect(refused(somebody([]), wish(['provider_admin'], [], { clientId: null }))).toBe('done');
  });

  it('lets nobody raise their own rights; lowering them is theirs to do', () => {
    expect(refused(somebody([]), wish(['finance'], [], { actorId: karim }))).toEqual({ code: 'OWN_RIGHTS' });
    expect(refused(somebody(['finance']), wish([], ['finance'], { actorId: karim }))).toBe('done');
  });

  it('keeps the last administrator', () => {
    const held = [{ clientId: null, role: 'provider_admin' }] as const;
    const demote = wish([], ['provider_admin'], { clientId: null });
    expect(refused(somebody([], { held, otherAdministrators: 0 }), demote)).toEqual({ code: 'LAST_ADMINISTRATOR' });
    expect(refused(somebody([], { held }), demote)).toBe('done');
  });

  it('says how many tickets somebody still holds before they may not work on them, and goes on when told to', () => {
    const person = somebody(['technician'], { openTickets: 3 });
    for (const left of [[], ['finance']] as const)
      expect(refused(person, wish(left, ['technician']))).toEqual({ code: 'STILL_HOLDS_TICKETS', count: 3 });
    expect(refused(person, wish([], ['technician'], { despiteOpenTickets: true }))).toBe('done');
    expect(refused(person, wish(['dispatcher'], ['technician']))).toBe('done');
  });

  it('leaves just what was wished, or everything as it was', () => {
    const some = fc.uniqueArray(fc.constantFrom(...roles));
    const clientId = fc.constantFrom(acme, beta, null);
    fc.assert(
      fc.property(some, some, clientId, fc.constantFrom('staff', 'contact'), (held, given, place, kind) => {
        const person = somebody(held, { kind, companyId: kind === 'contact' ? acme : null });
        const before = heldAt(person.held, place);
        const outcome = changeRights(person, wish(given, before, { clientId: place }));
        if (!outcome.ok) return;
        const of = (type: string) => outcome.facts.filter((one) => one.type === type).map(({ role }) => role);
        const after = [...before.filter((role) => !of('withdrawn').includes(role)), ...of('granted')];
        expect(after.sort()).toEqual([...given].sort());
        if (kind === 'contact') expect(of('granted').every((role) => role.startsWith('client_'))).toBe(true);
      }),
    );
  });
});

describe('shutting somebody out', () => {
  const toldSo = { actorId: admin, despiteOpenTickets: true };
  it('is for others, and leaves an administrator', () => {
    expect(refuseLeaving(somebody([]), { ...toldSo, actorId: karim })).toEqual({ code: 'OWN_ACCOUNT' });
    expect(refuseLeaving(somebody(['provider_admin'], { otherAdministrators: 0 }), toldSo)).toEqual({
      code: 'LAST_ADMINISTRATOR',
    });
    expect(refuseLeaving(somebody(['provider_admin']), toldSo)).toBeUndefined();
  });

  it('says how many tickets they still hold', () => {
    const person = somebody(['technician'], { openTickets: 2 });
    expect(refuseLeaving(person, { actorId: admin, despiteOpenTickets: false })).toEqual({
      code: 'STILL_HOLDS_TICKETS',
      count: 2,
    });
    expect(refuseLeaving(person, toldSo)).toBeUndefined();
  });
});
