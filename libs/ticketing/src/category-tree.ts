import { type Id, refuse } from '@vigie/kernel';
import type { TicketRoot } from './words.ts';

/** How many names a path may have: what is deeper is found by nobody. */
export const categoryDepth = 5;

/** A node of a client's catalogue. */
export interface CategoryNode {
  readonly id: Id<'Category'>;
  readonly parentId: Id<'Category'> | null;
  readonly name: string;
  /** As it reads without case and accents. */
  readonly folded: string;
  /** Of the topmost nodes alone; those below are of the same. */
  readonly root: TicketRoot | null;
}

/** Where a node is to be: `id` is null for one that is new. */
export interface CategoryPlace {
  readonly id: Id<'Category'> | null;
  readonly parentId: Id<'Category'> | null;
  readonly folded: string;
}

export type CategoryRefusal =
  | { readonly code: 'CATEGORY_EXISTS' }
  | { readonly code: 'CATEGORY_TOO_DEEP'; readonly depth: number }
  | { readonly code: 'CATEGORY_WITHIN_ITSELF' };

/** Undefined when the place is free, within reach and outside of what moves there. */
export function refusePlace(
  tree: readonly CategoryNode[],
  place: CategoryPlace,
): ReturnType<typeof refuse<CategoryRefusal>> | undefined {
  const { id, parentId, folded } = place;
  const above = pathOf(tree, parentId);
  if (id !== null && above.some((node) => node.id === id)) return refuse({ code: 'CATEGORY_WITHIN_ITSELF' });
  if (above.length + heightOf(tree, id) > categoryDepth)
    return refuse({ code: 'CATEGORY_TOO_DEEP', depth: categoryDepth });
  const siblings = tree.filter((node) => node.parentId === parentId && node.id !== id);
  return siblings.some((node) => node.folded === folded) ? refuse({ code: 'CATEGORY_EXISTS' }) : undefined;
}

/** From the topmost node down to this one; empty for none. */
export function pathOf(tree: readonly CategoryNode[], id: Id<'Category'> | null): readonly CategoryNode[] {
  const node = tree.find((one) => one.id === id);
  return node === undefined ? [] : [...pathOf(tree, node.parentId), node];
}

/** What faults in a category have their root in, as far as the catalogue says it. */
export const rootOf = (tree: readonly CategoryNode[], id: Id<'Category'>): TicketRoot | null =>
  pathOf(tree, id)[0]?.root ?? null;

/** Levels from a node down to its deepest one; a new node is one. */
function heightOf(tree: readonly CategoryNode[], id: Id<'Category'> | null): number {
  const below = id === null ? [] : tree.filter((node) => node.parentId === id);
  return 1 + Math.max(0, ...below.map((node) => heightOf(tree, node.id)));
}
