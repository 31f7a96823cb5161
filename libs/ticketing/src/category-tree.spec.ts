import { describe, expect, it } from '@jest/globals';
import type { Id } from '@vigie/kernel';
import fc from 'fast-check';
import { categoryDepth, type CategoryNode, pathOf, refusePlace, rootOf } from './category-tree.ts';

const id = (name: string) => name as Id<'Category'>;
const node = (name: string, parent: string | null, root: CategoryNode['root'] = null): CategoryNode => ({
  id: id(name),
  parentId: parent === null ? null : id(parent),
  name,
  folded: name.toLowerCase(),
  root,
});
const tree = [node('Hardware', null, 'hardware'), node('Printing', 'Hardware'), node('Labels', 'Printing')];

describe('a catalogue', () => {
  it('leads from the top to each category, and knows its root', () => {
    expect(pathOf(tree, id('Labels')).map(({ name }) => name)).toEqual(['Hardware', 'Printing', 'Labels']);
    expect(rootOf(tree, id('Labels'))).toBe('hardware');
    expect(rootOf([node('Other', null)], id('Other'))).toBeNull();
    expect(pathOf(tree, null)).toEqual([]);
  });

  it('takes a name once under the same parent, whatever its case, and again elsewhere', () => {
    const exists = { ok: false, refusal: { code: 'CATEGORY_EXISTS' } };
    expect(refusePlace(tree, { id: null, parentId: id('Hardware'), folded: 'printing' })).toEqual(exists);
    expect(refusePlace(tree, { id: null, parentId: id('Labels'), folded: 'printing' })).toBeUndefined();
    expect(refusePlace(tree, { id: id('Printing'), parentId: id('Hardware'), folded: 'printing' })).toBeUndefined();
  });

  it('moves nothing beneath itself', () => {
    const refused = { ok: false, refusal: { code: 'CATEGORY_WITHIN_ITSELF' } };
    for (const parent of ['Hardware', 'Printing', 'Labels'])
      expect(refusePlace(tree, { id: id('Hardware'), parentId: id(parent), folded: 'hardware' })).toEqual(refused);
  });

  it('is five names deep at most, with all that moves along', () => {
    const deep = [...tree, node('Four', 'Labels'), node('Five', 'Four'), node('Pair', null), node('Lower', 'Pair')];
    const tooDeep = { ok: false, refusal: { code: 'CATEGORY_TOO_DEEP', depth: categoryDepth } };
    expect(refusePlace(deep, { id: null, parentId: id('Five'), folded: 'six' })).toEqual(tooDeep);
    expect(refusePlace(deep, { id: id('Pair'), parentId: id('Four'), folded: 'pair' })).toEqual(tooDeep);
    expect(refusePlace(deep, { id: id('Pair'), parentId: id('Labels'), folded: 'pair' })).toBeUndefined();
  });
});

describe('any wishes for places', () => {
  const names = fc.constantFrom('a', 'b', 'c', 'd');
  const wishes = fc.array(fc.record({ which: fc.nat(8), under: fc.option(fc.nat(8)), folded: names }), {
    maxLength: 40,
  });

  it('leave a tree: no circle, nothing deeper than five, no two alike under one parent', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const made: CategoryNode[] = [];
        for (const { which, under, folded } of all) {
          const [present, parent] = [made[which], under === null ? undefined : made[under]];
          const place = { id: present?.id ?? null, parentId: parent?.id ?? null, folded };
          if (refusePlace(made, place)) continue;
          const placed = { ...place, id: place.id ?? id(`n${made.length}`), name: folded, root: null };
          made.splice(present ? which : made.length, present ? 1 : 0, placed);
        }
        const keys = made.map(({ parentId, folded }) => `${parentId} ${folded}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(made.map(({ id: one }) => pathOf(made, one).length).filter((depth) => depth > categoryDepth)).toEqual(
          [],
        );
      }),
    );
  });
});
