import type { Tx } from '../platform/desk.ts';
import { asksOpenOnly, conditions, isOpen, lookedUp, saying, Values } from './ticket-conditions.ts';
import type { TicketFilter } from './ticket-filter.ts';
import { orders, type TicketSort } from './ticket-order.ts';
import { ticketViewOf, viewColumns, viewJoins, type TicketViewRow } from './ticket-view.store.ts';
import type { TicketEdge } from './ticketing.graph.ts';

/** One page of tickets in its order, and whether there are more. */
export interface TicketPage {
  readonly edges: TicketEdge[];
  readonly hasNextPage: boolean;
}

export interface PageWish {
  readonly filter: TicketFilter;
  readonly sort: TicketSort;
  readonly first: number;
  readonly after: string | null;
}

/** Among which tickets a page is sought: those of one desk's queue, of one client, or all that the caller may see. */
export type Among = { readonly deskId: string } | { readonly clientId: string } | 'all';

/** A count that stops where it no longer helps. */
export interface Counted {
  readonly total: number;
  readonly isCapped: boolean;
}

const countedUpTo = 10_000;

/** Throws BAD_USER_INPUT for a cursor that is none of this order. */
export async function ticketPage(tx: Tx, among: Among, wish: PageWish): Promise<TicketPage> {
  const { sql, values } = pageStatement(tx, among, wish, await lanesFor(tx, among, wish));
  const rows = await tx.hot<TicketViewRow & { key: (string | number)[] }>(sql, values);
  const { cursorOf } = orders[wish.sort];
  const edges = rows
    .slice(0, wish.first)
    .map(({ key, ...row }) => ({ cursor: cursorOf(key), node: ticketViewOf(row) }));
  return { edges, hasNextPage: rows.length > wish.first };
}

/** How many there are, which is not worth knowing beyond ten thousand. */
export async function ticketCount(tx: Tx, among: Among, filter: TicketFilter): Promise<Counted> {
  const { sql, values } = countStatement(tx, among, filter);
  const [counted] = await tx.query<{ n: number }>(sql, values);
  return { total: Math.min(counted!.n, countedUpTo), isCapped: counted!.n > countedUpTo };
}

/** The two plans: through one index over all, or the first few of each client or desk, then merged. */
export type Lanes = 'one index' | 'each client' | 'each desk';

/** A statement with its parameters, as it is sent and as its plan is looked at. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

export function pageStatement(tx: Tx, among: Among, { filter, sort, first, after }: PageWish, lanes: Lanes): Statement {
  const values = new Values();
  const { sql: by, key, beyond } = orders[sort];
  const where = [
    ...scope(among, values),
    ...(after === null ? [] : [beyond(after, values)]),
    conditions(filter, values, tx),
  ];
  const found = saying(filter, values);
  const limit = first + 1;
  const page = found
    ? `SELECT t.* FROM ${lookedUp(found, where.join(' AND '))} ORDER BY ${by} LIMIT ${limit}`
    : inLanes[lanes](where.join(' AND '), by, limit);
  return {
    sql: `SELECT ${viewColumns}, ${key} AS key FROM (${page}) t ${viewJoins} ORDER BY ${by}`,
    values: values.list,
  };
}

export function countStatement(tx: Tx, among: Among, filter: TicketFilter): Statement {
  const values = new Values();
  const where = [...scope(among, values), conditions(filter, values, tx)].join(' AND ');
  const found = saying(filter, values);
  const rows = found ? lookedUp(found, where) : `desk.ticket t WHERE ${where}`;
  const sql = `SELECT count(*)::int AS n FROM (SELECT FROM ${rows} LIMIT ${countedUpTo + 1}) t`;
  return { sql, values: values.list };
}

function scope(among: Among, values: Values): readonly string[] {
  if (among === 'all') return [];
  if ('clientId' in among) return [`t.client_id = ${values.add(among.clientId)}::uuid`];
  return [`t.desk_id = ${values.add(among.deskId)}::uuid`, isOpen];
}

/** An index over all would be walked through rows that are not the caller's: the fewer are theirs, the longer. */
const inLanes: Readonly<Record<Lanes, (where: string, by: string, limit: number) => string>> = {
  'one index': (where, by, limit) => `SELECT t.* FROM desk.ticket t WHERE ${where} ORDER BY ${by} LIMIT ${limit}`,
  'each client': (where, by, limit) => merged('desk.client', 'client_id', where, by, limit),
  'each desk': (where, by, limit) => merged('desk.desk', 'desk_id', where, by, limit),
};

const merged = (lane: string, column: string, where: string, by: string, limit: number): string =>
  `SELECT t.* FROM ${lane} lane CROSS JOIN LATERAL (
     SELECT t.* FROM desk.ticket t WHERE t.${column} = lane.id AND ${where} ORDER BY ${by} LIMIT ${limit}) t
    ORDER BY ${by} LIMIT ${limit}`;

/** Up to here a walk client by client costs less than a desk's index does at worst. */
const fewClients = 10;

async function lanesFor(tx: Tx, among: Among, { filter, sort }: PageWish): Promise<Lanes> {
  if ((among !== 'all' && 'clientId' in among) || filter.clientId) return 'one index';
  if (filter.text?.trim()) return 'one index';
  if (among === 'all' && !(sort === 'due' && asksOpenOnly(filter))) return 'each client';
  if (await isNarrow(tx, among)) return 'each client';
  return among === 'all' ? 'each desk' : 'one index';
}

async function isNarrow(tx: Tx, among: Exclude<Among, { readonly clientId: string }>): Promise<boolean> {
  const [where, values] = among === 'all' ? ['', []] : ['WHERE desk_id = $1', [among.deskId]];
  const mine = await tx.query(
    `SELECT DISTINCT client_id FROM desk.desk_client ${where} LIMIT ${fewClients + 1}`,
    values,
  );
  return mine.length <= fewClients;
}
