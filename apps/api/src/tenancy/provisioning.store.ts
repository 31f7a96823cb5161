import type { Id } from '@vigie/kernel';
import type { Role } from '@vigie/tenancy';
import type { Level } from '@vigie/ticketing';
import { In } from 'typeorm';
import type { Tx } from '../platform/desk.ts';
import { ClientRow, ClientServiceRow, ContactRow, SiteRow } from './client.row.ts';
import { DeskClientRow, DeskRow, LegalEntityRow, ProviderRow, StaffRow, TeamRow } from './provider.row.ts';

export interface NewLegalEntity {
  readonly name: string;
  readonly country: string;
  readonly currency: string;
  readonly zone: string;
}

/** The provider itself; undefined while the installation is empty. */
export const providerOf = async (tx: Tx): Promise<{ id: string; name: string } | undefined> =>
  (await tx.manager.find(ProviderRow, { take: 1 }))[0];

/** Until the end of the transaction nobody else founds a provider. */
export const takeFoundingTurn = (tx: Tx): Promise<unknown> =>
  tx.query(`SELECT pg_advisory_xact_lock(hashtext('vigie provider'))`);

export async function createProvider(tx: Tx, name: string, entities: readonly NewLegalEntity[]): Promise<string[]> {
  const provider = { id: tx.newId<'Provider'>(), name, createdAt: new Date(tx.now) };
  await tx.manager.insert(ProviderRow, provider);
  const rows = entities.map((entity) => ({ ...entity, id: tx.newId<'LegalEntity'>(), providerId: provider.id }));
  await tx.manager.insert(LegalEntityRow, rows);
  return rows.map(({ id }) => id);
}

export const legalEntities = (tx: Tx): Promise<LegalEntityRow[]> => tx.manager.find(LegalEntityRow);

export async function createDesk(tx: Tx, name: string): Promise<Id<'Desk'>> {
  const id = tx.newId<'Desk'>();
  await tx.manager.insert(DeskRow, { id, name, createdAt: new Date(tx.now) });
  return id;
}

/** The desk of that name, made when there is none. */
export async function deskNamed(tx: Tx, name: string): Promise<Id<'Desk'>> {
  const found = await tx.manager.findOneBy(DeskRow, { name });
  return (found?.id as Id<'Desk'> | undefined) ?? createDesk(tx, name);
}

export async function createTeam(tx: Tx, name: string, level: Level | null): Promise<Id<'Team'>> {
  const id = tx.newId<'Team'>();
  await tx.manager.insert(TeamRow, { id, name, level });
  return id;
}

export interface NewClient {
  readonly code: string;
  readonly name: string;
  readonly tint: number;
  readonly legalEntityId: string;
  readonly deskId: string;
}

/** A client company, served by a desk from its first moment, with its own row of ticket numbers. */
export async function createClient(tx: Tx, { deskId, ...client }: NewClient): Promise<Id<'Client'>> {
  const id = tx.newId<'Client'>();
  await tx.query('SELECT sec.admit_client($1, $2)', [id, new Date(tx.now)]);
  await tx.manager.insert(ClientRow, { ...client, id, language: 'fr', createdAt: new Date(tx.now) });
  await tx.query('INSERT INTO desk.ticket_number (client_id) VALUES ($1)', [id]);
  await tx.manager.insert(DeskClientRow, { clientId: id, deskId });
  return id;
}

export const clientsByCode = async (tx: Tx, codes: readonly string[]): Promise<ReadonlyMap<string, Id<'Client'>>> =>
  new Map(
    (await tx.manager.findBy(ClientRow, { code: In([...codes]) })).map(({ code, id }) => [code, id as Id<'Client'>]),
  );

export async function createSite(
  tx: Tx,
  site: { readonly clientId: string; readonly name: string; readonly zone: string; readonly country: string },
): Promise<Id<'Site'>> {
  const id = tx.newId<'Site'>();
  await tx.manager.insert(SiteRow, { ...site, id });
  return id;
}

export async function createService(tx: Tx, clientId: string, name: string): Promise<Id<'ClientService'>> {
  const id = tx.newId<'ClientService'>();
  await tx.manager.insert(ClientServiceRow, { id, clientId, name });
  return id;
}

/** Known, but without a way to sign in. */
export const noSignIn: NewAccount = { email: null, passwordHash: null };

/** How a person signs in; without an address they hold rights but cannot sign in. */
export interface NewAccount {
  readonly email: string | null;
  readonly passwordHash: string | null;
}

export interface NewStaff {
  readonly id?: string;
  readonly name: string;
  readonly level: Level | null;
  readonly teamId: string | null;
  readonly zone: string;
  /** Open tickets to be held at most, null for no limit; the usual number when left out. */
  readonly ticketCeiling?: number | null;
  /** Left out for somebody who already has one. */
  readonly account: NewAccount | undefined;
}

export async function createStaff(tx: Tx, { account, id: given, ...staff }: NewStaff): Promise<Id<'Staff'>> {
  const id = (given ?? tx.newId()) as Id<'Staff'>;
  await tx.manager.insert(StaffRow, { ...staff, id, language: 'fr', createdAt: new Date(tx.now) });
  if (account) await createAccount(tx, id, 'staff', account);
  return id;
}

export interface NewContact {
  readonly clientId: string;
  readonly name: string;
  readonly jobTitle: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly account: NewAccount;
}

export async function createContact(tx: Tx, { account, ...contact }: NewContact): Promise<Id<'Contact'>> {
  const id = tx.newId<'Contact'>();
  await tx.manager.insert(ContactRow, {
    ...contact,
    id,
    language: 'fr',
    externalId: null,
    createdAt: new Date(tx.now),
  });
  await createAccount(tx, id, 'contact', account);
  return id;
}

/** A role at a client, or at the provider and so at every client to come when `clientId` is null. */
export const grantRole = async (tx: Tx, personId: string, clientId: string | null, role: Role): Promise<void> => {
  await tx.query('SELECT sec.grant_role($1, $2, $3, $4)', [personId, clientId, role, new Date(tx.now)]);
};

export const revokeRole = async (tx: Tx, personId: string, clientId: string | null, role: Role): Promise<void> => {
  await tx.query('SELECT sec.revoke_role($1, $2, $3, $4)', [personId, clientId, role, new Date(tx.now)]);
};

/** Ends the account's sessions at once. */
export const disableAccount = async (tx: Tx, personId: string): Promise<void> => {
  await tx.query('SELECT sec.disable_account($1, $2)', [personId, new Date(tx.now)]);
};

const createAccount = async (tx: Tx, id: string, kind: 'staff' | 'contact', account: NewAccount): Promise<void> => {
  await tx.query('SELECT sec.create_account($1, $2, $3, $4, $5)', [
    id,
    kind,
    account.email,
    account.passwordHash,
    new Date(tx.now),
  ]);
};
