import type { Tx } from '../platform/desk.ts';
import { cursorOf, keyOf, shapes } from '../platform/paging.ts';
import type { TicketFilter } from './ticket-filter.ts';
import { ticketViewOf, viewColumns, viewJoins, type TicketViewRow } from './ticket-view.store.ts';
import type { TicketEdge } from './ticketing.graph.ts';

/** One page of tickets in its order, and whether there are more. */
export interface TicketPage {
  readonly edges: TicketEdge[];
  readonly hasNextPage: boolean;
}

interface PageWish {
  readonly filter: TicketFilter;
  readonly first: number;
  readonly after: string | null;
}

const isOpen = `t.status IN ('new', 'open', 'on_hold')`;
const queueOrder = 't.next_due_at, t.priority, t.id';

/** Open tickets of a desk: nearest due first, then priority, then oldest. */
export async function queuePage(tx: Tx, deskId: string, { filter, first, after }: PageWish): Promise<TicketPage> {
  const values = new Values();
  const key = after === null ? undefined : keyOf(after, 'after', [shapes.instant, shapes.priority, shapes.uuid]);
  const beyond = key
    ? `(${queueOrder}) > (${values.add(key[0])}::timestamptz, ${values.add(key[1])}::smallint, ${values.add(key[2])}::uuid)`
    : 'true';
  const where = `t.desk_id = ${values.add(deskId)} AND ${isOpen} AND ${beyond} AND ${conditions(filter, values, tx)}`;
  const page = (await isNarrow(tx, deskId)) ? perClient(where, first + 1) : overDesk(where, first + 1);
  const rows = await tx.hot<TicketViewRow & { cursor_due: string }>(
    `SELECT ${viewColumns}, ${dueText} AS cursor_due FROM (${page}) t ${viewJoins} ORDER BY ${queueOrder}`,
    values.list,
  );
  return pageOf(rows, first, (row) => [row.cursor_due, Number(row.priority.slice(1)), row.id]);
}

const dueText = `CASE WHEN t.next_due_at = 'infinity' THEN 'infinity'
  ELSE to_char(t.next_due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') END`;

const overDesk = (where: string, limit: number): string =>
  `SELECT t.* FROM desk.ticket t WHERE ${where} ORDER BY ${queueOrder} LIMIT ${limit}`;

/** The newest few of each client, then merged: the desk's own index would be walked through rows that are not the caller's. */
const perClient = (where: string, limit: number): string =>
  `SELECT t.* FROM desk.client mine CROSS JOIN LATERAL (
     SELECT t.* FROM desk.ticket t WHERE t.client_id = mine.id AND ${where} ORDER BY ${queueOrder} LIMIT ${limit}) t
    ORDER BY ${queueOrder} LIMIT ${limit}`;

/** Up to here a walk client by client costs less than the desk's index does at worst. */
const fewClients = 10;

async function isNarrow(tx: Tx, deskId: string): Promise<boolean> {
  const mine = await tx.query(`SELECT FROM desk.desk_client WHERE desk_id = $1 LIMIT ${fewClients + 1}`, [deskId]);
  return mine.length <= fewClients;
}

const changeOrder = 't.updated_at DESC, t.id DESC';

/** Tickets of one client in any state, newest change first. */
export async function clientPage(tx: Tx, clientId: string, { filter, first, after }: PageWish): Promise<TicketPage> {
  const values = new Values();
  const key = after === null ? undefined : keyOf(after, 'after', [shapes.instant, shapes.uuid]);
  const beyond = key
    ? `(t.updated_at, t.id) < (${values.add(key[0])}::timestamptz, ${values.add(key[1])}::uuid)`
    : 'true';
  const where = `t.client_id = ${values.add(clientId)} AND ${beyond} AND ${conditions(filter, values, tx)}`;
  const rows = await tx.hot<TicketViewRow>(
    `SELECT ${viewColumns} FROM (SELECT t.* FROM desk.ticket t WHERE ${where} ORDER BY ${changeOrder}
      LIMIT ${first + 1}) t ${viewJoins} ORDER BY ${changeOrder}`,
    values.list,
  );
  return pageOf(rows, first, (row) => [row.updatedAt.toISOString(), row.id]);
}

export async function queueCount(tx: Tx, deskId: string, filter: TicketFilter): Promise<number> {
  const values = new Values();
  const where = `t.desk_id = ${values.add(deskId)} AND ${isOpen} AND ${conditions(filter, values, tx)}`;
  return countOf(tx, where, values);
}

export async function clientCount(tx: Tx, clientId: string, filter: TicketFilter): Promise<number> {
  const values = new Values();
  return countOf(tx, `t.client_id = ${values.add(clientId)} AND ${conditions(filter, values, tx)}`, values);
}

async function countOf(tx: Tx, where: string, values: Values): Promise<number> {
  const [counted] = await tx.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM desk.ticket t WHERE ${where}`,
    values.list,
  );
  return counted!.n;
}

/** The values of a statement's parameters in the order they are named. */
class Values {
  readonly list: unknown[] = [];

  add(value: unknown): string {
    this.list.push(value);
    return `$${this.list.length}`;
  }
}

function conditions(filter: TicketFilter, values: Values, { userId }: Tx): string {
  const some = [
    filter.assignment === 'unassigned' ? 't.assignee_id IS NULL' : undefined,
    filter.assignment === 'mine' ? `t.assignee_id = ${values.add(userId)}::uuid` : undefined,
    filter.clientId ? `t.client_id = ${values.add(filter.clientId)}::uuid` : undefined,
    filter.priority?.length
      ? `t.priority = ANY (${values.add(filter.priority.map((p) => Number(p.slice(1))))})`
      : undefined,
    filter.level?.length ? `t.level = ANY (${values.add(filter.level)})` : undefined,
    filter.status?.length ? `t.status = ANY (${values.add(filter.status)})` : undefined,
    filter.text?.trim() ? textCondition(filter.text.trim(), values) : undefined,
  ];
  return some.filter((condition) => condition !== undefined).join(' AND ') || 'true';
}

/** Every word must stand in the title, accents and case ignored; a reference finds its ticket. */
function textCondition(text: string, values: Values): string {
  const reference = `EXISTS (SELECT FROM desk.client named WHERE named.id = t.client_id
    AND named.code || '-' || t.number = upper(${values.add(text)}))`;
  const words = text.split(/\s+/).slice(0, 8);
  const inTitle = words.map((word) => `position(desk.fold(${values.add(word)}) IN t.title_folded) > 0`);
  return `(${reference} OR (${inTitle.join(' AND ')}))`;
}

function pageOf<Row extends TicketViewRow>(
  rows: readonly Row[],
  first: number,
  key: (row: Row) => readonly (string | number)[],
): TicketPage {
  const edges = rows.slice(0, first).map((row) => ({ cursor: cursorOf(key(row)), node: ticketViewOf(row) }));
  return { edges, hasNextPage: rows.length > first };
}
