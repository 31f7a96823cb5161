import type { Id } from '@vigie/kernel';
import type { Tx } from '../platform/desk.ts';
import type { CategoryView } from './tenancy.graph.ts';

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

/** The catalogue of each client, by name. */
export async function categoriesOf(
  tx: Tx,
  clientIds: readonly string[],
): Promise<ReadonlyMap<string, readonly CategoryView[]>> {
  const rows = await tx.query<CategoryView & { readonly clientId: string }>(
    'SELECT client_id AS "clientId", id, name FROM desk.category WHERE client_id = ANY ($1::uuid[]) ORDER BY folded',
    [clientIds],
  );
  return Map.groupBy(rows, ({ clientId }) => clientId);
}

/** Each name as its client's catalogue knows it, in no particular order. */
export const seekCategories = (tx: Tx, names: readonly NamedCategory[]): Promise<SoughtCategory[]> =>
  tx.query(
    `SELECT sought.client_id AS "clientId", sought.name, desk.fold(sought.name) AS folded, c.id
       FROM unnest($1::uuid[], $2::text[]) AS sought (client_id, name)
       LEFT JOIN desk.category c ON c.client_id = sought.client_id AND c.folded = desk.fold(sought.name)`,
    columnsOf(names),
  );

/** Adds what is missing; whoever coins the same name at the same moment is waited for, and theirs stands. */
export async function addCategories(tx: Tx, names: readonly NamedCategory[]): Promise<void> {
  const ids = names.map(() => tx.newId<'Category'>());
  await tx.query(
    `INSERT INTO desk.category (id, client_id, name)
     SELECT id, client_id, name FROM unnest($1::uuid[], $2::text[], $3::uuid[]) AS coined (client_id, name, id)
      ORDER BY client_id, desk.fold(name)
     ON CONFLICT (client_id, folded) DO NOTHING`,
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
