import type { Instant, Span } from '@vigie/kernel';

/** What the spans cover of a whole, as disjoint spans in order. */
export function unionWithin(whole: Span, spans: readonly Span[]): readonly Span[] {
  const union: Span[] = [];
  for (const span of clipped(whole, spans).toSorted((a, b) => a.from - b.from)) {
    const last = union.at(-1);
    if (last === undefined || last.to < span.from) union.push(span);
    else union[union.length - 1] = { from: last.from, to: Math.max(last.to, span.to) as Instant };
  }
  return union;
}

/** What is left of disjoint spans when others are taken out. */
export const without = (spans: readonly Span[], taken: readonly Span[]): readonly Span[] =>
  taken.reduce<readonly Span[]>((left, gap) => left.flatMap((span) => around(gap, span)), spans);

export const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { from, to }) => sum + to - from, 0);

const clipped = (whole: Span, spans: readonly Span[]): readonly Span[] =>
  spans
    .map(({ from, to }) => ({
      from: Math.max(from, whole.from) as Instant,
      to: Math.min(to, whole.to) as Instant,
    }))
    .filter(({ from, to }) => from < to);

const around = (gap: Span, { from, to }: Span): readonly Span[] =>
  [
    { from, to: Math.min(to, gap.from) as Instant },
    { from: Math.max(from, gap.to) as Instant, to },
  ].filter((rest) => rest.from < rest.to);
