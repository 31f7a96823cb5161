import type { Screens } from '@vigie/copy';
import type { Command } from '../../ui/commands';
import type { KeyGroup, KeyRow } from './fixed-keys';

const groups = ['ticket', 'selection', 'list'] as const satisfies readonly Command['group'][];

/** Keys that are there whatever is offered. */
export interface FixedKeys {
  readonly screen: KeyGroup;
  readonly everywhere: KeyGroup;
}

/** Keys of what is offered now, by group, then the fixed ones that no command has told; ways to other places end the last. */
export function keyGroups(
  offered: readonly Command[],
  { screen, everywhere }: FixedKeys,
  { palette }: Pick<Screens, 'palette'>,
): readonly KeyGroup[] {
  const rowsOf = (group: Command['group']) => offered.filter((command) => command.group === group).flatMap(rowOf);
  const here = groups.map((group) => ({ name: palette.sections[group], rows: rowsOf(group) }));
  const told = [...here.flatMap(({ rows }) => rows), ...rowsOf('go')];
  const onScreen = without(told, screen.rows);
  return [
    ...here,
    { name: screen.name, rows: onScreen },
    { name: everywhere.name, rows: [...without([...told, ...onScreen], everywhere.rows), ...rowsOf('go')] },
  ].filter(({ rows }) => rows.length > 0);
}

const rowOf = ({ keys, words }: Command): readonly KeyRow[] => (keys ? [{ keys, word: words }] : []);

const without = (told: readonly KeyRow[], rows: readonly KeyRow[]): readonly KeyRow[] =>
  rows.filter((row) => !told.some((one) => isSameKeys(one, row)));

const isSameKeys = (one: KeyRow, other: KeyRow): boolean => one.keys.join(' ') === other.keys.join(' ');
