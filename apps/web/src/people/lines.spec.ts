import { aHolder } from './holder.builder';
import { type Group, groupOf, linesOf } from './lines';

const people = [
  aHolder('Dalia Kacem', ['DISPATCHER']),
  aHolder('Inès Ben Romdhane', ['PROVIDER_ADMIN']),
  aHolder('Léa Fontanel', ['TECHNICIAN']),
  aHolder('Paul Guérin', []),
  aHolder('Théo Marchal', ['FINANCE', 'TECHNICIAN']),
];
const placed = new Map(people.map((holder) => [holder.id, groupOf(holder)]));
const said = (filter: string, where: ReadonlyMap<string, Group> = placed) =>
  linesOf(people, where, filter).map((line) =>
    line.kind === 'group' ? `${line.group} ${line.count}` : line.holder.name,
  );

describe('the lines of people', () => {
  it('stand by the work they do, each group with its head', () => {
    expect(said('')).toEqual([
      ...['desk 1', 'Dalia Kacem', 'technicians 2', 'Léa Fontanel', 'Théo Marchal'],
      ...['accounts 1', 'Inès Ben Romdhane', 'none 1', 'Paul Guérin'],
    ]);
  });

  it('are those whose name has what is looked for, whatever its case and accents', () => {
    expect(said(' GUERIN')).toEqual(['none 1', 'Paul Guérin']);
    expect(said('ines')).toEqual(['accounts 1', 'Inès Ben Romdhane']);
    expect(said('nobody')).toEqual([]);
  });

  it('stay where they were when what they hold changes under the cursor', () => {
    expect(said('Paul', new Map([[people[3]!.id, 'technicians']]))).toEqual(['technicians 1', 'Paul Guérin']);
  });
});
