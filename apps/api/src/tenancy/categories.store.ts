import type { Id } from '@vigie/kernel';
import type { Tx } from '../platform/desk.ts';
import { type CategoryNode, pathOf } from '@vigie/ticketing';
import type { CatalogueEntryView } from './tenancy.graph.ts';

/** A name in the catalogue of a client, cleaned by `categoryName`. */
export interface NamedCategory {
  readonly clientId: Id<'Client'>;
  readonly name: string;
}

/** What a catalogue says to a name: how it reads without case and accents, and the id it has there; null when it has none. */
export interface SoughtCategory extends NamedCategory {
  readonly folded: string;
  readonly id: Id<'Category'> | null;
}

interface StoredCategory extends CategoryNode {
  readonly isRetired: boolean;
}

/** A client's catalogue as rules read it, by name. */
export const catalogueOf = (tx: Tx, clientId: string): Promise<StoredCategory[]> =>
  tx.query(`SELECT ${nodeColumns} FROM desk.category WHERE client_id = $1 ORDER BY folded`, [clientId]);

const nodeColumns = 'id, parent_id AS "parentId", name, folded, root, retired_at IS NOT NULL AS "isRetired"';

/** The catalogue of each client, in the order of its paths. */
export async function categoriesOf(
  tx: Tx,
  clientIds: readonly string[],
): Promise<ReadonlyMap<string, readonly CatalogueEntryView[]>> {
  const rows = await tx.query<StoredCategory & { readonly clientId: string }>(
    `SELECT client_id AS "clientId", ${nodeColumns} FROM desk.category WHERE client_id = ANY ($1::uuid[])`,
    [clientIds],
  );
  return new Map([...Map.groupBy(rows, ({ clientId }) => clientId)].map(([id, tree]) => [id, inOrder(tree)]));
}

function inOrder(tree: readonly StoredCategory[]): readonly CatalogueEntryView[] {
  const entries = tree.map(({ id, parentId, name, isRetired }) => {
    const path = pathOf(tree, id);
    const entry = { id, parentId, name, root: path[0]?.root ?? null, isRetired, path: path.map((one) => one.name) };
    return { sort: path.map(({ folded: name }) => name).join('\n'), entry };
  });
  return entries.sort((a, b) => (a.sort < b.sort ? -1 : 1)).map(({ entry }) => entry);
}

/** Names from the top of the catalogue down to the category of an alias, as JSON. */
export const categoryPath = (alias: string): string => `(
  WITH RECURSIVE up AS (
    SELECT ${alias}.id, ${alias}.parent_id, ${alias}.name, 1 AS step
    UNION ALL
    SELECT p.id, p.parent_id, p.name, up.step + 1 FROM up JOIN desk.category p ON p.client_id = ${alias}.client_id AND p.id = up.parent_id)
  SELECT json_agg(up.name ORDER BY up.step DESC) FROM up)`;

/** Nobody else changes a catalogue until the transaction ends: a tree is judged as a whole. */
export const lockCatalogue = (tx: Tx, clientId: string): Promise<unknown> =>
  tx.query(`SELECT pg_advisory_xact_lock(hashtext('vigie catalogue'), hashtext($1::text))`, [clientId]);

/** A name as the database folds it: without case and accents. */
export const folded = async (tx: Tx, name: string): Promise<string> =>
  (await tx.query<{ folded: string }>('SELECT desk.fold($1) AS folded', [name]))[0]!.folded;

/** Which client a category is of; undefined when the caller may not see it. */
export async function clientOfCategory(tx: Tx, id: string): Promise<Id<'Client'> | undefined> {
  const [found] = await tx.query<{ client_id: Id<'Client'> }>('SELECT client_id FROM desk.category WHERE id = $1', [
    id,
  ]);
  return found?.client_id;
}

/** What is kept of a category beside its id. */
export interface CategoryColumns {
  readonly parentId: string | null;
  readonly name: string;
  readonly root: string | null;
  readonly isRetired: boolean;
}

export async function insertCategory(
  tx: Tx,
  clientId: string,
  { parentId, name, root }: CategoryColumns,
): Promise<string> {
  const id = tx.newId<'Category'>();
  await tx.query('INSERT INTO desk.category (client_id, id, parent_id, name, root) VALUES ($1, $2, $3, $4, $5)', [
    clientId,
    id,
    parentId,
    name,
    root,
  ]);
  return id;
}

/** Since when it is retired stays what it was. */
export const updateCategory = (tx: Tx, clientId: string, id: string, category: CategoryColumns): Promise<unknown> =>
  tx.query(
    `UPDATE desk.category SET parent_id = $3, name = $4, root = $5,
        retired_at = CASE WHEN $6 THEN coalesce(retired_at, $7) END WHERE client_id = $1 AND id = $2`,
    [clientId, id, category.parentId, category.name, category.root, category.isRetired, new Date(tx.now)],
  );

/** Each name as its client's catalogue knows it, in no particular order. */
export const seekCategories = (tx: Tx, names: readonly NamedCategory[]): Promise<SoughtCategory[]> =>
  tx.query(
    `SELECT sought.client_id AS "clientId", sought.name, desk.fold(sought.name) AS folded, c.id
       FROM unnest($1::uuid[], $2::text[]) AS sought (client_id, name)
       LEFT JOIN LATERAL (SELECT c.id FROM desk.category c WHERE c.client_id = sought.client_id AND c.folded = desk.fold(sought.name)
         ORDER BY c.retired_at IS NOT NULL, c.parent_id NULLS FIRST, c.id LIMIT 1) c ON true`,
    columnsOf(names),
  );

/** Adds what is missing; whoever coins the same name at the same moment is waited for, and theirs stands. */
export async function addCategories(tx: Tx, names: readonly NamedCategory[]): Promise<void> {
  const ids = names.map(() => tx.newId<'Category'>());
  await tx.query(
    `INSERT INTO desk.category (id, client_id, name)
     SELECT id, client_id, name FROM unnest($1::uuid[], $2::text[], $3::uuid[]) AS coined (client_id, name, id)
      ORDER BY client_id, desk.fold(name)
     ON CONFLICT (client_id, parent_id, folded) DO NOTHING`,
    [...columnsOf(names), ids],
  );
}

/** The category of that name, added when the client has none. */
export async function categoryNamed(tx: Tx, named: NamedCategory): Promise<Id<'Category'>> {
  const known = await seekCategory(tx, named);
  if (known !== null) return known;
  await addCategories(tx, [named]);
  return (await seekCategory(tx, named))!;
}

const seekCategory = async (tx: Tx, named: NamedCategory): Promise<Id<'Category'> | null> =>
  (await seekCategories(tx, [named]))[0]!.id;

const columnsOf = (names: readonly NamedCategory[]): readonly [clientIds: string[], names: string[]] => [
  names.map(({ clientId }) => clientId),
  names.map(({ name }) => name),
];
