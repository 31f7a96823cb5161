import type { Instant } from '@vigie/kernel';

/** An instant worth a word on the axis; of two that would touch, the one named first stays. */
export interface Mark {
  readonly at: Instant;
  readonly look: 'now' | 'plain';
}

export interface PlacedMark extends Mark {
  /** Of the picture's width, 0 to 1. */
  readonly x: number;
  readonly text: string;
  /** Where the text stands against its instant: it never leaves the picture. */
  readonly side: 'start' | 'middle' | 'end';
}

const gap = 8;

/** The marks that fit into `width` pixels, in order of time. Texts are about six pixels a sign. */
export function placed(
  marks: readonly Mark[],
  at: (instant: Instant) => number,
  text: (instant: Instant) => string,
  width: number,
): readonly PlacedMark[] {
  const kept: { readonly mark: PlacedMark; readonly from: number; readonly to: number }[] = [];
  for (const mark of marks) {
    const placedMark = place(mark, at(mark.at), text(mark.at), width);
    const fits = kept.every(({ from, to }) => placedMark.to + gap <= from || placedMark.from >= to + gap);
    if (fits) kept.push(placedMark);
  }
  return kept.map(({ mark }) => mark).sort((a, b) => a.at - b.at);
}

function place(mark: Mark, x: number, text: string, width: number) {
  const size = text.length * 6;
  const middle = x * width;
  const side = sideOf(middle, size, width);
  const from = { start: middle, middle: middle - size / 2, end: middle - size }[side];
  return { mark: { ...mark, x, text, side }, from, to: from + size };
}

function sideOf(middle: number, size: number, width: number): PlacedMark['side'] {
  if (middle < size / 2) return 'start';
  return middle > width - size / 2 ? 'end' : 'middle';
}
