import type { Id } from '@vigie/kernel';
import type { Role } from '@vigie/tenancy';
import type { Tx } from '../platform/desk.ts';

/** The codes that clients have which the caller sees. */
export const clientCodes = async (tx: Tx): Promise<ReadonlySet<string>> =>
  new Set((await tx.query<{ code: string }>('SELECT code FROM desk.client')).map(({ code }) => code));

export async function teamsByName(tx: Tx, names: readonly string[]): Promise<ReadonlyMap<string, Id<'Team'>>> {
  const rows = await tx.query<{ id: Id<'Team'>; name: string }>(
    'SELECT id, name FROM desk.team WHERE name = ANY ($1)',
    [names],
  );
  return new Map(rows.map(({ id, name }) => [name, id]));
}

/** Staff without a way to sign in; their ids stand in the order of the names. */
export async function createManyStaff(tx: Tx, names: readonly string[], zone: string): Promise<readonly Id<'Staff'>[]> {
  const ids = names.map(() => tx.newId<'Staff'>());
  await tx.query(
    `INSERT INTO desk.staff (id, name, zone, created_at)
     SELECT person.id, person.name, $3, $4 FROM unnest($1::uuid[], $2::text[]) AS person (id, name)`,
    [ids, names, zone, new Date(tx.now)],
  );
  await createAccounts(tx, ids, 'staff');
  return ids;
}

/** A client's contact by the name that another system has for it. */
export interface ContactElsewhere {
  readonly clientId: Id<'Client'>;
  readonly externalId: string;
}

/** Those that exist, each with its id. */
export const contactsByExternalId = (
  tx: Tx,
  wanted: readonly ContactElsewhere[],
): Promise<(ContactElsewhere & { readonly id: Id<'Contact'> })[]> =>
  tx.query(
    `SELECT c.id, c.client_id AS "clientId", c.external_id AS "externalId"
       FROM unnest($1::uuid[], $2::text[]) AS wanted (client_id, external_id) JOIN desk.contact c USING (client_id, external_id)`,
    [wanted.map(({ clientId }) => clientId), wanted.map(({ externalId }) => externalId)],
  );

/** Contacts named by their external id, without a way to sign in; their ids stand in the given order. */
export async function createManyContacts(
  tx: Tx,
  contacts: readonly ContactElsewhere[],
): Promise<readonly Id<'Contact'>[]> {
  const ids = contacts.map(() => tx.newId<'Contact'>());
  await tx.query(
    `INSERT INTO desk.contact (id, client_id, name, external_id, created_at)
     SELECT person.id, person.client_id, person.name, person.name, $4
       FROM unnest($1::uuid[], $2::uuid[], $3::text[]) AS person (id, client_id, name)`,
    [ids, contacts.map(({ clientId }) => clientId), contacts.map(({ externalId }) => externalId), new Date(tx.now)],
  );
  await createAccounts(tx, ids, 'contact');
  return ids;
}

/** A role for each pair of a person and a client; one that was revoked before stays revoked. */
export const grantRoles = async (
  tx: Tx,
  pairs: readonly { readonly personId: string; readonly clientId: string }[],
  role: Role,
): Promise<void> => {
  const persons = pairs.map(({ personId }) => personId);
  const clients = pairs.map(({ clientId }) => clientId);
  await tx.query('SELECT sec.grant_roles($1, $2, $3, $4)', [persons, clients, role, new Date(tx.now)]);
};

const createAccounts = async (tx: Tx, ids: readonly string[], kind: 'staff' | 'contact'): Promise<void> => {
  await tx.query('SELECT sec.create_accounts($1, $2, $3)', [ids, kind, new Date(tx.now)]);
};
