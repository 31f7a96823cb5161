import type { ChipClient } from '../../ui/chips/client-chip';
import type { Command } from '../../ui/commands';
import type { IconName } from '../../ui/icon';
import type { Mark } from '../../words/find-words';

/** One line of the palette; `at` counts through all groups. */
export interface Line extends Omit<Command, 'group'> {
  readonly at: number;
  readonly marks: readonly Mark[];
  readonly hintMarks: readonly Mark[];
  readonly client?: ChipClient;
}

/** Lines under their name. */
export interface Group<Shown> {
  readonly name: string;
  readonly icon: IconName;
  readonly lines: readonly Shown[];
}

/** Numbers the lines from the first group to the last, and leaves out groups without any. */
export function linesOf(groups: readonly Group<Omit<Line, 'at'>>[]): readonly Group<Line>[] {
  let count = 0;
  return groups
    .filter(({ lines }) => lines.length > 0)
    .map((group) => ({ ...group, lines: group.lines.map((line) => ({ ...line, at: count++ })) }));
}
