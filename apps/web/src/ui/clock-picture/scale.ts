import { instant, type Instant, type Span } from '@vigie/kernel';

/** Where an instant stands between the picture's two ends, 0 to 1. */
export interface Scale {
  readonly at: (instant: Instant) => number;
  /** Stretches in which nothing counts, drawn shorter than they are. */
  readonly folds: readonly Span[];
}

/** What is closed for longer than this share of the longest opening is folded. */
const foldOver = 0.5;
/** To this share of all open time each, and to no more than the other together. */
const foldedTo = 0.06;
const foldsInAll = 0.5;

/** Open time to scale; nights, holidays and long holds folded, so that hours can be read beside days. */
export function scaleOf(whole: Span, open: readonly Span[]): Scale {
  const pieces = cut(whole, union(open));
  const openings = pieces.filter(({ isOpen }) => isOpen).map(lengthOf);
  const longest = Math.max(0, ...openings);
  const isFold = (piece: Cut): boolean => !piece.isOpen && longest > 0 && lengthOf(piece) > foldOver * longest;
  const folds = pieces.filter(isFold).map(({ from, to }) => ({ from, to }));
  const width = sum(openings) * Math.min(foldedTo, foldsInAll / Math.max(1, folds.length));
  const widthOf = (piece: Cut): number => (isFold(piece) ? Math.min(width, lengthOf(piece)) : lengthOf(piece));
  return { at: positions(pieces.map((piece) => ({ ...piece, width: widthOf(piece) }))), folds };
}

interface Cut extends Span {
  readonly isOpen: boolean;
}

function positions(pieces: readonly (Cut & { readonly width: number })[]): Scale['at'] {
  const total = sum(pieces.map(({ width }) => width)) || 1;
  return (at) => {
    let before = 0;
    for (const { from, to, width } of pieces) {
      if (at < to) return (before + (Math.max(0, at - from) / (to - from)) * width) / total;
      before += width;
    }
    return 1;
  };
}

function cut({ from, to }: Span, open: readonly Span[]): readonly Cut[] {
  const within = open.filter((span) => span.from < to && span.to > from);
  const edges = within.flatMap((span) => [Math.max(from, span.from), Math.min(to, span.to)]);
  const bounds = [from, ...edges, to].map(instant);
  return bounds.slice(1).flatMap((end, at) => {
    const start = bounds[at]!;
    return start < end ? [{ from: start, to: end, isOpen: at % 2 === 1 }] : [];
  });
}

function union(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last === undefined || span.from > last.to) joined.push(span);
    else if (span.to > last.to) joined[joined.length - 1] = { from: last.from, to: span.to };
  }
  return joined;
}

const lengthOf = ({ from, to }: Span): number => to - from;
const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);
