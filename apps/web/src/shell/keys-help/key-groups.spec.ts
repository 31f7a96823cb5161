import { en } from '@vigie/copy/en';
import { fr } from '@vigie/copy/fr';
import type { Command } from '../../ui/commands';
import { fixedKeys, keysEverywhere, screenAt } from './fixed-keys';
import { keyGroups } from './key-groups';

const command = (words: string, group: Command['group'], ...keys: string[]): Command => ({
  ...{ id: words, group, words, run: () => undefined },
  ...(keys.length > 0 && { keys }),
});
const told = (offered: readonly Command[], url: string, { screens } = fr) =>
  keyGroups(
    offered,
    { screen: fixedKeys(screenAt(url), screens), everywhere: keysEverywhere(screens, 'Ctrl') },
    screens,
  );

describe('the list of keys', () => {
  it('tells the keys of what is offered here and now, and nothing that has none', () => {
    const offered = [
      command('Affecter à Léa', 'ticket', 'A', '↵'),
      command('Tickets', 'go'),
      command('Clore', 'ticket', 'F'),
    ];
    const [first] = told(offered, '/clients');
    expect(first).toEqual({
      name: 'Sur ce ticket',
      rows: [
        { keys: ['A', '↵'], word: 'Affecter à Léa' },
        { keys: ['F'], word: 'Clore' },
      ],
    });
  });

  it('tells no key twice: what a command has is told with the command', () => {
    const keys = (offered: readonly Command[]) =>
      told(offered, '/regulation/lyon').flatMap(({ rows }) => rows.map((row) => row.keys.join(' ')));
    const offered = [command('Affecter', 'ticket', 'A'), command('Toutes les touches', 'go', '?')];
    expect(keys(offered).filter((key) => key === 'A' || key === '?')).toEqual(['A', '?']);
    const sheet = told([], '/tickets/ALB-1').flatMap(({ rows }) => rows.map((row) => row.keys.join(' ')));
    expect(new Set(sheet).size).toBe(sheet.length);
    for (const some of [[], offered]) expect(new Set(keys(some)).size).toBe(keys(some).length);
  });

  it('follows the screen', () => {
    expect(
      ['/regulation/1?liste=tous', '/tickets', '/tickets?tri=x', '/tickets/ALB-1', '/clients', '/'].map(screenAt),
    ).toEqual([...['board', 'list', 'list', 'sheet', 'other', 'other']]);
    expect(told([], '/clients').map(({ name }) => name)).toEqual(['Partout']);
  });

  it('is said in both languages', () => {
    const words = (all: typeof fr) =>
      told([], '/regulation/lyon', all).flatMap(({ rows }) => rows.map(({ word }) => word));
    expect(words(en)).toHaveLength(words(fr).length);
    expect(words(en).filter((word) => words(fr).includes(word))).toEqual([]);
  });
});
