import type { Id } from '@vigie/kernel';
import { type Qualification, rootOf } from '@vigie/ticketing';
import type { Tx } from '../platform/desk.ts';
import type { FieldFault } from '../platform/input.ts';
import { catalogueOf, categoryNamed } from '../tenancy/index.ts';

/** A category by its name, which may be new, or by its place in the catalogue; left out, nothing is said of it. */
export interface NamedCategory {
  readonly category?: string | null | undefined;
  readonly categoryId?: string | null | undefined;
}

type ClientId = Id<'Client'>;

export async function categoryFaults(tx: Tx, clientId: ClientId, wish: NamedCategory): Promise<readonly FieldFault[]> {
  const { category, categoryId } = wish;
  if (!categoryId) return [];
  if (category) return [{ path: 'categoryId', rule: 'eitherOne', data: {} }];
  const known = await catalogueOf(tx, clientId);
  return known.some(({ id }) => id === categoryId) ? [] : [{ path: 'categoryId', rule: 'unknown', data: {} }];
}

/** What it says of the ticket: its id, and the root of its place. A name without a word in it names none. */
export async function categoryIn(tx: Tx, clientId: ClientId, wish: NamedCategory): Promise<Partial<Qualification>> {
  const { category, categoryId } = wish;
  if (categoryId) return placed(tx, clientId, categoryId as Id<'Category'>);
  if (category) return { categoryId: await categoryNamed(tx, { clientId, name: category }) };
  return category === undefined && categoryId === undefined ? {} : { categoryId: null };
}

async function placed(tx: Tx, clientId: ClientId, categoryId: Id<'Category'>): Promise<Partial<Qualification>> {
  const root = rootOf(await catalogueOf(tx, clientId), categoryId);
  return root === null ? { categoryId } : { root, categoryId };
}
