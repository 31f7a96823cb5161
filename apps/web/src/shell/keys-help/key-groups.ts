import type { Screens } from '@vigie/copy';
import type { Command } from '../../ui/commands';
import type { KeyGroup, KeyRow } from './fixed-keys';

const groups = ['ticket', 'selection', 'list', 'go'] as const satisfies readonly Command['group'][];

/** Keys of what is offered now, by group, then the fixed ones that no command has told. */
export function keyGroups(
  offered: readonly Command[],
  fixed: readonly KeyGroup[],
  { palette }: Pick<Screens, 'palette'>,
): readonly KeyGroup[] {
  const ofCommands = groups.map((group) => ({
    name: palette.sections[group],
    rows: offered.filter((command) => command.group === group).flatMap(rowOf),
  }));
  const onScreen = fixed.map(({ name, rows }) => ({ name, rows: rows.filter((row) => !isAmong(ofCommands, row)) }));
  return [...ofCommands, ...onScreen].filter(({ rows }) => rows.length > 0);
}

const rowOf = ({ keys, words }: Command): readonly KeyRow[] => (keys ? [{ keys, word: words }] : []);

const isAmong = (told: readonly KeyGroup[], { keys }: KeyRow): boolean =>
  told.some(({ rows }) => rows.some((row) => row.keys.join(' ') === keys.join(' ')));
