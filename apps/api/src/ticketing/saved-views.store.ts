import type { Tx } from '../platform/desk.ts';
import type { FieldFault } from '../platform/input.ts';
import { filterAsJson } from './saved-filter.ts';
import type { TicketFilter } from './ticket-filter.ts';
import type { TicketSort } from './ticket-order.ts';

/** A view as its row keeps it; the filter is read through `readFilter`. */
export interface StoredView {
  readonly id: string;
  readonly ownerId: string;
  readonly deskId: string | null;
  readonly name: string;
  readonly filter: Readonly<Record<string, unknown>>;
  readonly sort: TicketSort;
  readonly position: number;
}

const columns = `id, owner_id AS "ownerId", desk_id AS "deskId", name, filter, sort, position`;

/** The caller's own, then what is shared with desks of theirs. */
export const visibleViews = (tx: Tx): Promise<StoredView[]> =>
  tx.query(`SELECT ${columns} FROM desk.saved_view WHERE removed_at IS NULL ORDER BY owner_id <> $1, position, id`, [
    tx.userId,
  ]);

/** Undefined when it is removed, absent or not the caller's to see. */
export async function viewById(tx: Tx, id: string): Promise<StoredView | undefined> {
  const [view] = await tx.query<StoredView>(
    `SELECT ${columns} FROM desk.saved_view WHERE id = $1 AND removed_at IS NULL`,
    [id],
  );
  return view;
}

/** How many the caller keeps, and the position after the last; whoever saves twice at once waits. */
export async function keptViews(tx: Tx): Promise<{ readonly kept: number; readonly next: number }> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`vigie views ${tx.userId}`]);
  const [found] = await tx.query<{ kept: number; next: number }>(
    `SELECT count(*)::int AS kept, least(coalesce(max(position), 0)::bigint + 1, 2147483647)::int AS next
       FROM desk.saved_view WHERE owner_id = $1 AND removed_at IS NULL`,
    [tx.userId],
  );
  return found!;
}

export type NewView = Omit<StoredView, 'filter' | 'ownerId'> & { readonly filter: TicketFilter };

export async function insertView(tx: Tx, view: NewView): Promise<void> {
  await tx.query(
    `INSERT INTO desk.saved_view (id, owner_id, desk_id, name, filter, sort, position, saved_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [view.id, tx.userId, view.deskId, view.name, filterAsJson(view.filter), view.sort, view.position, new Date(tx.now)],
  );
}

/** What is left out stays as it is; a desk that is null is nobody's any more but the owner's. */
export async function updateView(tx: Tx, id: string, change: Partial<Omit<NewView, 'id'>>): Promise<void> {
  await tx.query(
    `UPDATE desk.saved_view SET name = coalesce($2, name), filter = coalesce($3, filter), sort = coalesce($4, sort),
       position = coalesce($5, position), desk_id = CASE WHEN $6 THEN $7::uuid ELSE desk_id END, saved_at = $8 WHERE id = $1`,
    [
      id,
      change.name,
      change.filter && filterAsJson(change.filter),
      change.sort,
      change.position,
      ...[change.deskId !== undefined, change.deskId, new Date(tx.now)],
    ],
  );
}

export async function markViewRemoved(tx: Tx, id: string): Promise<void> {
  await tx.query(`UPDATE desk.saved_view SET removed_at = $2, filter = '{}' WHERE id = $1`, [id, new Date(tx.now)]);
}

/** Where the ids that a filter names are looked for. */
const places = {
  clientId: 'client',
  siteIds: 'site',
  categoryIds: 'category',
  teamIds: 'team',
  assigneeIds: 'staff',
} as const;

/** What filters name and the caller is not shown, or not any more: both read the same; by the place of the filter. */
export async function goneFrom(tx: Tx, filters: readonly TicketFilter[]): Promise<readonly FieldFault[][]> {
  const named = Object.entries(places) as [keyof typeof places, string][];
  const seen = await Promise.all(
    named.map(async ([part, table]) =>
      seenIn(tx, table, [...new Set(filters.flatMap((filter) => idsOf(filter[part])))]),
    ),
  );
  return filters.map((filter) =>
    named
      .filter(([part], at) => idsOf(filter[part]).some((id) => !seen[at]!.has(id)))
      .map(([path]) => ({ path, rule: 'unknown', data: {} })),
  );
}

const idsOf = (said: string | readonly string[] | null | undefined): readonly string[] =>
  typeof said === 'string' ? [said] : (said ?? []);

async function seenIn(tx: Tx, table: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx.query<{ id: string }>(`SELECT id FROM desk.${table} WHERE id = ANY ($1)`, [ids]);
  return new Set(rows.map(({ id }) => id));
}
