import { heightOf, linesInSight, linesOf, type Member } from './team-lines';

const member = (name: string, level: Member['level'], team: string | null = null): Member => ({
  person: { id: name, name },
  level,
  team: team === null ? null : { id: team, name: team },
  openTickets: 0,
  presence: { state: 'AWAY', since: null },
  blocks: [],
});
const crowd = Array.from({ length: 200 }, (_, at) => member(`person ${at}`, at < 120 ? 'L1' : 'L2'));

describe('the lines of a team', () => {
  it('stand under the head of their level and team, with how many are there', () => {
    const people = [
      member('Léa', 'L1', 'Premier contact'),
      member('Yassine', 'L1'),
      member('Karim', 'L2'),
      member('Zoé', 'L2'),
    ];
    const lines = linesOf(people, (id) => id !== 'Zoé');
    expect(
      lines.map((line) => (line.kind === 'group' ? [line.level, line.team, line.present] : line.member.person.name)),
    ).toEqual([
      ['L1', 'Premier contact', 1],
      'Léa',
      ['L1', undefined, 1],
      'Yassine',
      ['L2', undefined, 1],
      'Karim',
      'Zoé',
    ]);
  });

  it('have their place in pixels', () => {
    const lines = linesOf([member('Léa', 'L1'), member('Karim', 'L2')], () => true);
    expect(lines.map(({ top }) => top)).toEqual([0, 25, 71, 96]);
    expect(heightOf(lines)).toBe(142);
    expect(heightOf([])).toBe(0);
  });

  it('are drawn where they are in sight, however many there are', () => {
    const lines = linesOf(crowd, () => false);
    const shown = linesInSight(lines, 4_600, 800);
    expect(shown.length).toBeLessThan(30);
    expect(shown[0]!.top).toBeLessThanOrEqual(4_600);
    expect(shown.at(-1)!.top).toBeGreaterThanOrEqual(5_400 - 46);
  });
});
