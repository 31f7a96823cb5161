/** A text without case and accents, and where in the text each letter of it stands. */
export interface Folded {
  readonly letters: string;
  /** By letter, and once more for the end: an index into the text. */
  readonly places: readonly number[];
}

const joined: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/** What somebody types without reaching for accents: `Évian` reads `evian`. */
export function fold(text: string): Folded {
  const places: number[] = [];
  let letters = '';
  let at = 0;
  for (const sign of text) {
    const plain = foldSign(sign);
    for (let count = 0; count < plain.length; count++) places.push(at);
    letters += plain;
    at += sign.length;
  }
  return { letters, places: [...places, at] };
}

function foldSign(sign: string): string {
  const small = sign.toLowerCase();
  return joined[small] ?? small.normalize('NFD').replace(/\p{M}/gu, '');
}
