const segments = new Intl.Segmenter();

/** The first sign of the first and last words: `Inès Ben Romdhane` gives `IR`. Whole signs, also beyond the Latin ones. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return ends.map((word) => firstSign(word ?? '')).join('');
}

const firstSign = (word: string): string =>
  segments.segment(word)[Symbol.iterator]().next().value?.segment.toUpperCase() ?? '';
