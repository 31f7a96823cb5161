import type { Id } from '@vigie/kernel';
import { type Caller, roles } from '@vigie/tenancy';
import fc from 'fast-check';
import { actions } from './ability-probes.ts';
import type { Holding } from './attempts.ts';
import type { Line, Thing } from './oracle.ts';
import type { Town } from './town.ts';

/** Somebody's roles, held or revoked, and what they try to do to whose things. */
export interface Program {
  readonly held: readonly Holding[];
  readonly acts: readonly Act[];
}

export interface Act {
  readonly line: Line;
  readonly thing: Required<Pick<Thing, 'clientId' | 'ownerId' | 'internal'>>;
}

/** Who carries out a program: there are tickets and a contact of theirs at each client, whatever they hold. */
export const drawnPerson = ({ actors }: Town): string =>
  actors.find(({ name }) => name === 'a former client_user of Acme')!.caller.userId;

export function programs(town: Town): fc.Arbitrary<Program> {
  const { acme, beta } = town.clients;
  const colleague = town.actors.find(({ name }) => name === 'the client_user of Acme')!.caller.userId;
  const held = fc.record({
    clientId: fc.constantFrom(acme, beta, null),
    role: fc.constantFrom(...roles),
    isRevoked: fc.boolean(),
  });
  const ticket = fc.record({
    clientId: fc.constantFrom<string>(acme, beta),
    ownerId: fc.constantFrom(drawnPerson(town), colleague, null),
    internal: fc.boolean(),
  });
  return fc.record({
    held: fc.uniqueArray(held, { maxLength: 5, selector: ({ clientId, role }) => `${clientId} ${role}` }),
    acts: fc.array(fc.record({ line: fc.constantFrom(...actions), thing: ticket }), { minLength: 1, maxLength: 6 }),
  });
}

export const callerIn = (town: Town, { held }: Program): Caller => ({
  userId: drawnPerson(town) as Id<'Person'>,
  kind: 'staff',
  memberships: held
    .filter(({ isRevoked }) => !isRevoked)
    .map(({ clientId, role }) => ({ clientId: clientId as Id<'Client'> | null, role })),
});
