import type { Id } from '@vigie/kernel';
import {
  type Caller,
  isStaffRole,
  type Membership,
  type Role,
  roles,
  type TableRule,
  tableRules,
} from '@vigie/tenancy';
import type pg from 'pg';
import type { LoginRole } from './attempts.ts';
import { type Catalog, type ForeignKey, readCatalog, type Table, tableNamed } from './catalog.ts';
import { insertOf, makeRow, newUuid, type Values } from './make-row.ts';
import type { Thing } from './oracle.ts';

/** A row that stands in the town, and what of it decides who may touch it. */
export interface Row extends Thing {
  readonly table: string;
  readonly values: Values;
}

/** Somebody in whose name the database is asked. */
export interface Actor {
  readonly name: string;
  readonly login: LoginRole;
  readonly caller: Caller;
}

/** Acme and Beta with rows of every kind in every table, Corp with none, and somebody for every role at Acme. */
export interface Town {
  readonly catalog: Catalog;
  readonly clients: Readonly<Record<'acme' | 'beta' | 'corp', Id<'Client'>>>;
  readonly actors: readonly Actor[];
  readonly rows: Row[];
  /** How many rows a table has, those that migrations bring included. */
  readonly counts: Map<string, number>;
}

type Held = readonly [role: Role, client: 'acme' | 'beta' | null, 'revoked'?];

/** Besides one person for each role: whoever has left, has no client, or wears two hats. */
const others: readonly (readonly [name: string, ...held: readonly Held[]])[] = [
  ['nobody'],
  ['a former technician of Acme', ['technician', 'acme', 'revoked']],
  ['a former client_user of Acme', ['client_user', 'acme', 'revoked']],
  ['a provider_admin without clients', ['provider_admin', null]],
  ['a client_user of Acme who is technician of Beta', ['client_user', 'acme'], ['technician', 'beta']],
  ['a client_user of Acme who is its finance too', ['client_user', 'acme'], ['finance', 'acme']],
];

/** Fills a migrated database; as its owner, who is let past the policies there. */
export async function buildTown(owner: pg.Client): Promise<Town> {
  const catalog = await readCatalog(owner);
  for (const { table } of tableRules) await owner.query(`ALTER TABLE desk.${table} NO FORCE ROW LEVEL SECURITY`);
  const clients = { acme: newUuid(), beta: newUuid(), corp: newUuid() } as Town['clients'];
  const persons = [...roles.map((role) => [`the ${role} of Acme`, [role, 'acme']] as const), ...others];
  const actors = persons.map(([name, ...held]) => actorOf(name, held as readonly Held[], clients));
  const worker: Actor = { name: 'the worker', login: 'desk_worker', caller: nobodysCaller };
  const town: Town = { catalog, clients, actors: [...actors, worker], rows: [], counts: new Map() };
  for (const rule of inOrder(catalog)) for (const place of placesIn(town, rule)) await settle(owner, town, rule, place);
  for (const [at, [, ...held]] of persons.entries()) await grant(owner, town, actors[at]!, held as readonly Held[]);
  for (const { values, serves } of town.rows.filter(({ table }) => table === 'staff'))
    await grantTo(owner, values['id']!, serves![0]!, 'technician');
  for (const { table } of tableRules) town.counts.set(table, await countOf(owner, table));
  return town;
}

const nobodysCaller: Caller = { userId: '' as Id<'Person'>, kind: 'staff', memberships: [] };

function actorOf(name: string, held: readonly Held[], clients: Town['clients']): Actor {
  if (held.length === 0) return { name, login: 'desk_app', caller: nobodysCaller };
  const memberships: readonly Membership[] = held
    .filter(([, , revoked]) => revoked === undefined)
    .map(([role, client]) => ({ role, clientId: client && clients[client] }));
  const kind = held.some(([role]) => isStaffRole(role)) ? 'staff' : 'contact';
  return { name, login: 'desk_app', caller: { userId: newUuid() as Id<'Person'>, kind, memberships } };
}

/** Tables in an order in which the rows they cannot be without are there before them. */
function inOrder(catalog: Catalog): readonly TableRule[] {
  const left = new Set(tableRules);
  const isLeft = (name: string) => [...left].some(({ table }) => table === name);
  const ordered: TableRule[] = [];
  while (left.size > 0) {
    const ready = [...left].filter(({ table }) =>
      neededTargets(tableNamed(catalog, table)).every((name) => name === table || !isLeft(name)),
    );
    if (ready.length === 0) throw new Error(`rows of ${[...left].map(({ table }) => table)} need each other first`);
    for (const rule of ready) left.delete(rule);
    ordered.push(...ready);
  }
  return ordered;
}

/** Optional references count too, unless the two tables refer to each other. */
const neededTargets = ({ columns, foreignKeys }: Table): readonly string[] =>
  foreignKeys
    .filter((key) => key.columns.some((name) => columns.find((one) => one.name === name)?.isNeeded))
    .map(({ target }) => target);

/** Where rows of a table may stand: whose they are, and whether they are internal. */
export function placesIn({ clients, actors, catalog }: Town, rule: TableRule): readonly Thing[] {
  const both = [clients.acme, clients.beta];
  switch (rule.tie) {
    case 'id':
      return [...both, clients.corp].map((clientId) => ({ clientId }));
    case 'client_id':
      return both.flatMap((clientId) =>
        ownersIn(rule, actors).flatMap((owner) =>
          internalIn(tableNamed(catalog, rule.table)).map((internal) => ({ clientId, ...owner, ...internal })),
        ),
      );
    case 'desk':
    case 'colleague':
      return both.map((clientId) => ({ serves: [clientId] }));
    case 'actor':
      return actors.filter(({ caller }) => caller.userId !== '').map(({ caller }) => ({ actorId: caller.userId }));
    case 'keeper':
      return actors
        .filter(({ caller }) => caller.userId !== '')
        .flatMap(({ caller }) =>
          [{}, ...both.map((id) => ({ serves: [id] }))].map((desk) => ({ actorId: caller.userId, ...desk })),
        );
    case 'role':
      return [{}];
  }
}

const ownersIn = ({ own }: TableRule, actors: readonly Actor[]): readonly Thing[] =>
  own === undefined ? [{}] : [...owningPeople(actors).map((ownerId) => ({ ownerId })), { ownerId: null }];

/** Whose rights ever reached their own. */
const owningPeople = (actors: readonly Actor[]): readonly string[] =>
  actors.filter(({ name }) => /client_/.test(name)).map(({ caller }) => caller.userId);

function internalIn({ columns, checks }: Table): readonly Thing[] {
  if (!columns.some(({ name }) => name === 'internal')) return [{}];
  return checks.includes('CHECK (internal)') ? [{ internal: true }] : [{ internal: false }, { internal: true }];
}

async function countOf(owner: pg.Client, table: string): Promise<number> {
  const { rows } = await owner.query<{ count: number }>(`SELECT count(*)::integer AS count FROM desk.${table}`);
  return rows[0]!.count;
}

async function settle(owner: pg.Client, town: Town, rule: TableRule, place: Thing): Promise<void> {
  const values = newRow(town, rule, place);
  await owner.query(insertOf(rule.table, values)).catch((error: Error) => {
    throw new Error(
      `${rule.table} has no probe: no valid row of it can be made (${error.message}); give make-row.ts a hint`,
    );
  });
  town.rows.push({ ...place, table: rule.table, values });
}

/** A new valid row, which refers to rows of the same place where there are any. */
export const newRow = (town: Town, rule: TableRule, place: Thing): Values =>
  makeRow(town.catalog, rule.table, givenBy(rule, place), (key, nth) => targetFor(town, key, place, nth));

function givenBy(rule: TableRule, { clientId, ownerId, internal, actorId, serves }: Thing): Values {
  return {
    ...(rule.tie === 'id' && { id: clientId! }),
    ...(rule.tie === 'client_id' && { client_id: clientId! }),
    ...(rule.tie === 'actor' && { actor_id: actorId! }),
    ...(rule.tie === 'keeper' && { owner_id: actorId!, ...(serves === undefined && { desk_id: null }) }),
    ...(rule.own === 'contact_id' && { contact_id: ownerId ?? null }),
    ...(rule.own === 'id' && typeof ownerId === 'string' && { id: ownerId }),
    ...(internal !== undefined && { internal: String(internal) }),
  };
}

/** The nearest to the place come first: of the same owner there, then of the same client. */
function targetFor({ rows }: Town, { target }: ForeignKey, place: Thing, nth: number): Values | undefined {
  const there = rows.filter(({ table }) => table === target);
  const clientId = place.clientId ?? place.serves?.[0];
  const near = there.filter((row) => row.clientId === clientId || row.serves?.includes(clientId!));
  const own = near.filter((row) => (row.ownerId ?? null) === (place.ownerId ?? null));
  return [...new Set([...own, ...near, ...there])][nth]?.values;
}

async function grant(owner: pg.Client, town: Town, { caller }: Actor, held: readonly Held[]): Promise<void> {
  for (const [role, client, revoked] of held)
    await grantTo(owner, caller.userId, client && town.clients[client], role, revoked !== undefined);
}

async function grantTo(
  owner: pg.Client,
  person: string,
  clientId: string | null,
  role: Role,
  isRevoked = false,
): Promise<void> {
  await owner.query(
    `INSERT INTO sec.account (id, kind, created_at) VALUES ($1, 'staff', now()) ON CONFLICT DO NOTHING`,
    [person],
  );
  await owner.query(
    `INSERT INTO sec.membership (account_id, client_id, role, granted_at, revoked_at)
     VALUES ($1, $2, $3, now(), CASE WHEN $4 THEN now() END)`,
    [person, clientId, role, isRevoked],
  );
}
