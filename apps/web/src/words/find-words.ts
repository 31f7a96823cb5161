import { fold, type Folded } from './fold';

/** A stretch of a text that answers what was typed: from one index up to, not including, another. */
export interface Mark {
  readonly from: number;
  readonly to: number;
}

const wordStart = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu;
const word = /[\p{L}\p{N}]+/gu;

/** The words that somebody typed, folded. */
export const typedWords = (typed: string): readonly string[] => fold(typed).letters.match(word) ?? [];

/** Where each typed word begins a word of the text, another one for each; undefined when one of them begins none. */
export function findWords(typed: readonly string[], text: string): readonly Mark[] | undefined {
  const folded = fold(text);
  const starts = startsOf(folded);
  const taken = new Set<number>();
  const marks: Mark[] = [];
  // The longest has the fewest places to go.
  for (const one of typed.toSorted((left, right) => right.length - left.length)) {
    const start = starts.find((place) => !taken.has(place) && folded.letters.startsWith(one, place));
    if (start === undefined) return undefined;
    taken.add(start);
    marks.push(markOf(folded, start, one.length));
  }
  return marks.sort((left, right) => left.from - right.from);
}

/** Every place where any typed word begins a word of the text. */
export function markWords(typed: readonly string[], text: string): readonly Mark[] {
  const folded = fold(text);
  return startsOf(folded).flatMap((start) => {
    const lengths = typed.filter((one) => folded.letters.startsWith(one, start)).map((one) => one.length);
    return lengths.length > 0 ? [markOf(folded, start, Math.max(...lengths))] : [];
  });
}

const startsOf = ({ letters }: Folded): readonly number[] => [...letters.matchAll(wordStart)].map(({ index }) => index);

/** Up to where the next letter stands, so that an accent written as a sign of its own stays with its letter. */
const markOf = ({ places }: Folded, start: number, length: number): Mark => ({
  from: places[start] ?? 0,
  to: places[start + length] ?? 0,
});
