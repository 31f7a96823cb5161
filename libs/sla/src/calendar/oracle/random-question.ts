import { type Instant, instant, type Span } from '@vigie/kernel';
import type { BusinessTime } from '../business-time.ts';
import { type Draw, oneOf } from './random-calendar.ts';

export type Question =
  | { readonly op: 'elapsed' | 'openBetween'; readonly from: Instant; readonly to: Instant }
  | { readonly op: 'add'; readonly from: Instant; readonly ms: number }
  | { readonly op: 'nextOpen' | 'prevOpen'; readonly from: Instant };

/** A question within a span, about moments that are openings and closings, or a millisecond or so from one, half the time. */
export function randomQuestion(draw: Draw, within: Span, edges: readonly Instant[]): Question {
  const op = oneOf(draw, ['elapsed', 'openBetween', 'add', 'add', 'nextOpen', 'prevOpen'] as const);
  const from = randomMoment(draw, within, edges);
  if (op === 'nextOpen' || op === 'prevOpen') return { op, from };
  return op === 'add' ? { op, from, ms: randomLength(draw) } : { op, from, to: randomMoment(draw, within, edges) };
}

/** An `add` whose answer should be an opening or a closing. */
export function questionOfEdge(draw: Draw, within: Span, edges: readonly Instant[], time: BusinessTime): Question {
  const from = randomMoment(draw, within, edges);
  const edge = oneOf(draw, edges);
  return { op: 'add', from, ms: from <= edge ? time.elapsed(from, edge) : -time.elapsed(edge, from) };
}

function randomMoment(draw: Draw, { from, to }: Span, edges: readonly Instant[]): Instant {
  const any = instant(from + draw(to - from));
  if (edges.length === 0 || draw(2) === 0) return any;
  const near = oneOf(draw, edges) + oneOf(draw, [0, 0, 1, -1, 60_000, -60_000]);
  return instant(Math.min(Math.max(near, from), to));
}

/** Up to three days either way, in minutes or in milliseconds. */
function randomLength(draw: Draw): number {
  const ms = oneOf(draw, [draw(3 * 1440) * 60_000, draw(3 * 86_400_000)]);
  return oneOf(draw, [ms, ms, -ms]);
}

export function ask(time: BusinessTime, question: Question): number | undefined | readonly Span[] {
  switch (question.op) {
    case 'elapsed':
      return time.elapsed(question.from, question.to);
    case 'openBetween':
      return time.openBetween(question);
    case 'add':
      return time.add(question.from, question.ms);
    case 'nextOpen':
    case 'prevOpen':
      return time[question.op](question.from);
  }
}
