import { aDraft } from '../draft/draft.builder';
import { common, inherited, withLength, withoutBlank, withRow } from './target-grid';

const { clauses } = aDraft();
const p2 = { serviceId: null, priority: 'P2' } as const;
const p1 = { serviceId: null, priority: 'P1' } as const;

describe('the table of targets', () => {
  it('makes a target of what is typed into an empty cell, with the coverage and the article of its row', () => {
    const [made] = withLength(clauses.targets.slice(0, 1), { metric: 'RESOLUTION', ...p2 }, '4 h', 'always').slice(1);
    expect(made).toMatchObject({
      metric: 'RESOLUTION',
      priority: 'P2',
      length: '4 h',
      coverageId: 'pours',
      number: '5.3',
    });
  });

  it('gives a first target of a row the coverage that is looked at, and an id of its own', () => {
    const targets = withLength(clauses.targets, { metric: 'RESOLUTION', ...p1 }, '4 h', 'always');
    expect(targets.at(-1)).toMatchObject({ coverageId: 'always', number: '' });
    expect(new Set(targets.map(({ id }) => id)).size).toBe(targets.length);
  });

  it('takes a target away once one leaves it empty, and keeps what cannot be read', () => {
    const cell = { metric: 'RESOLUTION', ...p2 } as const;
    const emptied = withLength(clauses.targets, cell, '', 'pours');
    expect(withLength(emptied, cell, '8 h', 'always')).toEqual(clauses.targets);
    expect(withoutBlank(emptied, cell)).toHaveLength(3);
    expect(withoutBlank(clauses.targets, cell)).toBe(clauses.targets);
    expect(
      withLength(clauses.targets, cell, '8 heu', 'pours').find(({ metric }) => metric === 'RESOLUTION')?.length,
    ).toBe('8 heu');
  });

  it('changes the coverage of a whole row, and of no other', () => {
    const both = withLength(clauses.targets, { metric: 'RESOLUTION', ...p1 }, '4 h', 'always');
    const moved = withRow(both, p2, { coverageId: 'always' });
    expect(common(moved, p2, 'coverageId')).toBe('always');
    expect(common(withRow(both, p1, { number: '5.1' }), p2, 'number')).toBe('5.3');
  });

  it('says that the targets of a row differ', () => {
    const mixed = clauses.targets.map((target, at) => (at === 0 ? { ...target, coverageId: 'always' } : target));
    expect(common(mixed, p2, 'coverageId')).toBeUndefined();
  });

  it('knows what holds for a service that has no target of its own', () => {
    expect(inherited(clauses, { metric: 'RESOLUTION', serviceId: 'furnace', priority: 'P2' })?.length).toBe('8 h');
    expect(inherited(clauses, { metric: 'RESOLUTION', serviceId: 'furnace', priority: 'P4' })).toBeUndefined();
  });
});
