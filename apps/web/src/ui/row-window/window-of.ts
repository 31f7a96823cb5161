/** Rows to draw: from one index up to, not including, another. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** Rows drawn above and below what is seen, so that a quick scroll finds them ready. */
const margin = 8;
/** The window moves by whole steps, so that most scroll events draw nothing. */
const step = 4;

/** The rows that a scrolled view shows, with a margin; lengths in pixels. */
export function windowOf(scrolled: number, height: number, rowHeight: number, count: number): RowRange {
  const first = Math.floor(scrolled / rowHeight / step) * step - margin;
  const shown = Math.ceil(height / rowHeight) + 2 * margin + step;
  const from = Math.max(0, Math.min(first, count - shown));
  return { from, to: Math.min(count, from + shown) };
}

export const sameRange = (one: RowRange, other: RowRange): boolean => one.from === other.from && one.to === other.to;
