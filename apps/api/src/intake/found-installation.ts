import { randomBytes } from 'node:crypto';
import type { Id } from '@vigie/kernel';
import { ImportRefused } from '../logs/index.ts';
import type { Caller } from '@vigie/tenancy';
import type { Desk } from '../platform/desk.ts';
import {
  createProvider,
  createStaff,
  foundProvider,
  legalEntities,
  providerOf,
  takeFoundingTurn,
} from '../tenancy/index.ts';
import { actingPerson } from './acting-person.store.ts';

/** The database that a command works on; its owner's address is needed to found an empty one. */
export interface Installation {
  readonly desk: Desk;
  readonly databaseUrl: string;
}

/** How the first administrator of a new installation signs in; the password is told once. */
export interface FirstSignIn {
  readonly email: string;
  readonly password: string;
}

/** The one who may act, or nobody when the installation is empty. Throws when a named person is not there. */
export async function findActor({ desk }: Installation, email: string | undefined): Promise<Caller | undefined> {
  const first = await actingPerson(desk, undefined);
  if (first === undefined || email === undefined) return first;
  const named = await actingPerson(desk, email);
  if (named === undefined) throw new ImportRefused('noSuchAccount', { email });
  return named;
}

const defaultAddress = 'admin@vigie.localhost';

/** Gives an empty installation its first administrator; without a sign-in when somebody else was quicker. */
export async function foundAdministrator(
  { desk, databaseUrl }: Installation,
  email = defaultAddress,
): Promise<{ readonly actor: Caller; readonly signIn: FirstSignIn | undefined }> {
  const signIn = { email, password: randomBytes(12).toString('base64url') };
  const founded = await foundProvider(databaseUrl, signIn);
  if (founded === undefined) throw new ImportRefused('noSuchAccount', { email });
  const actor = await actingPerson(desk, email);
  if (actor === undefined) throw new Error(`the administrator ${email} was founded and is not there`);
  return { actor, signIn: founded.isNew ? signIn : undefined };
}

/** The legal entity that new clients belong to; a provider with one is made where there is none yet. */
export function ensureProvider({ desk }: Installation, actor: Caller): Promise<string> {
  return desk.inTransaction(actor, async (tx) => {
    await takeFoundingTurn(tx);
    if (await providerOf(tx)) return (await legalEntities(tx))[0]!.id;
    const entity = { name: 'Vigie', country: 'FR', currency: 'EUR', zone: 'Europe/Paris' };
    const [legalEntityId] = await createProvider(tx, 'Vigie', [entity]);
    const self = {
      id: actor.userId as Id<'Person'>,
      name: 'Administration',
      level: null,
      teamId: null,
      zone: entity.zone,
    };
    await createStaff(tx, { ...self, account: undefined });
    return legalEntityId!;
  });
}
