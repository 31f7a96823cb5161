import type { Command } from '../../ui/commands';
import { findWords, type Mark } from '../../words/find-words';

/** In the order in which they are read. */
export const sections = ['ticket', 'selection', 'list', 'go', 'views', 'clients'] as const;
export type Section = (typeof sections)[number];

/** Something that can be asked for by name. */
export interface Entry extends Omit<Command, 'group'> {
  readonly section: Section;
}

/** An entry that answers what was typed, and where. */
export interface Ranked<Asked extends Entry = Entry> {
  readonly entry: Asked;
  readonly marks: readonly Mark[];
  readonly hintMarks: readonly Mark[];
}

export interface RankedSection<Asked extends Entry = Entry> {
  readonly section: Section;
  readonly found: readonly Ranked<Asked>[];
}

/** How much a person uses an entry, by its id: the more, the higher among those that answer equally well. */
export type WeightOf = (id: string) => number;

/** What an entry says, marked: 0 when it is just that, 1 when it begins so, 2 when it says it, 3 when the hint helps. */
interface Answer<Asked extends Entry> extends Ranked<Asked> {
  readonly tier: number;
}

/** Without anything typed, everything but the clients, as it is offered: they are too many to be read through. */
const onlyWhenTyped: readonly Section[] = ['clients'];

/** What answers the typed words: the section that answers best first, within it the best answer first. */
export function ranked<Asked extends Entry>(
  entries: readonly Asked[],
  typed: readonly string[],
  weightOf: WeightOf,
): readonly RankedSection<Asked>[] {
  if (typed.length === 0) return unranked(entries);
  const answers = entries.flatMap((entry) => answerOf(entry, typed) ?? []);
  const inOrder = answers.sort(
    (one, other) => one.tier - other.tier || weightOf(other.entry.id) - weightOf(one.entry.id),
  );
  return bySection(inOrder).sort((one, other) => bestOf(one.found) - bestOf(other.found));
}

const unranked = <Asked extends Entry>(entries: readonly Asked[]): readonly RankedSection<Asked>[] =>
  bySection(
    entries
      .filter(({ section }) => !onlyWhenTyped.includes(section))
      .map((entry) => ({ entry, marks: [], hintMarks: [] })),
  );

function bySection<Kept extends Ranked>(answers: readonly Kept[]): { section: Section; found: readonly Kept[] }[] {
  return sections
    .map((section) => ({ section, found: answers.filter(({ entry }) => entry.section === section) }))
    .filter(({ found }) => found.length > 0);
}

const bestOf = (found: readonly Answer<Entry>[]): number => Math.min(...found.map(({ tier }) => tier));

function answerOf<Asked extends Entry>(entry: Asked, typed: readonly string[]): Answer<Asked> | undefined {
  const marks = findWords(typed, entry.words);
  if (marks) return { entry, marks, hintMarks: [], tier: tierOf(entry.words, marks) };
  if (entry.hint === undefined) return undefined;
  const gap = entry.words.length + 1;
  const all = findWords(typed, `${entry.words} ${entry.hint}`);
  if (!all) return undefined;
  const inHint = all.filter(({ from }) => from >= gap).map(({ from, to }) => ({ from: from - gap, to: to - gap }));
  return { entry, marks: all.filter(({ from }) => from < gap), hintMarks: inHint, tier: 3 };
}

function tierOf(words: string, marks: readonly Mark[]): number {
  const [first, last] = [marks[0], marks.at(-1)];
  if (first?.from !== 0) return 2;
  return marks.length === words.split(' ').length && last?.to === words.length ? 0 : 1;
}
