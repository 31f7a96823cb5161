import type { ClockWords } from '@vigie/copy';
import type { Instant, Span } from '@vigie/kernel';
import type { Clock, Explanation, OwnedSpan, Step, StepOf } from '@vigie/sla';
import { formatOpenTime } from '../../words/format';
import type { Lane, Piece, PieceLook } from './lane';

/** What a lane is told with. */
export interface LaneWords {
  readonly clocks: ClockWords;
  readonly language: 'fr' | 'en';
  readonly moment: (at: Instant) => string;
}

/** A clock and why it shows what it shows. */
export interface ExplainedClock {
  readonly clock: Clock;
  readonly explanation: Explanation;
}

/** The life of one promise, or of all stays and waits of a kind one after another. */
export const clockLane = (all: readonly ExplainedClock[], words: LaneWords): Lane => ({
  name: words.clocks.kind[all[0]!.explanation.kind],
  pieces: all.flatMap((one) => clockPieces(one, words)),
});

/** Whose the ticket was; what was nobody's is left empty. */
export const ownerLane = (spans: readonly OwnedSpan[], words: LaneWords): Lane => ({
  name: words.clocks.picture.levels,
  pieces: spans
    .filter(({ owner }) => owner !== 'nobody')
    .map(({ from, to, owner }) => {
      const text = words.clocks.owner[owner];
      return { from, to, look: `owner-${owner}` as const, text, about: aboutOf({ from, to }, text, words) };
    }),
});

function clockPieces({ clock, explanation }: ExplainedClock, words: LaneWords): readonly Piece[] {
  const stretches = joined(explanation.steps.flatMap((step) => stretchesOf(step, clock.breach?.at, words)));
  const pieces = stretches.map(({ why, ...stretch }) => ({
    ...stretch,
    text: '',
    about: aboutOf(stretch, why, words),
  }));
  return withTotals(pieces, explanation, words.clocks.picture);
}

interface Stretch extends Span {
  readonly look: PieceLook;
  readonly why: string;
}

/** Neighbours that look and read alike are one: a hold that stops nothing leaves no seam. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = [];
  for (const next of stretches) {
    const last = all.at(-1);
    if (last?.look === next.look && last.why === next.why && last.to === next.from)
      all[all.length - 1] = { ...last, to: next.to };
    else all.push(next);
  }
  return all;
}

function stretchesOf(step: Step, breachAt: Instant | undefined, words: LaneWords): readonly Stretch[] {
  switch (step.kind) {
    case 'counted':
      return countedStretches(step, breachAt, words);
    case 'closed':
      return [stretch(step, 'closed', closedInWords(step, words))];
    case 'paused':
      return [stretch(step, 'paused', words.clocks.picture.held(reasonsOf(step, words.clocks)))];
    default:
      return [];
  }
}

/** Cut where the promise was broken. */
function countedStretches(
  step: StepOf<'counted'>,
  breachAt: Instant | undefined,
  words: LaneWords,
): readonly Stretch[] {
  const { legend } = words.clocks.picture;
  if (step.isAhead) return [stretch(step, 'ahead', legend.ahead)];
  const { from, to } = step;
  const cut = breachAt === undefined ? to : (Math.min(to, Math.max(from, breachAt)) as Instant);
  const halves = [
    stretch({ from, to: cut }, 'counted', legend.counted),
    stretch({ from: cut, to }, 'over', legend.over),
  ];
  return halves.filter((half) => half.from < half.to);
}

const stretch = ({ from, to }: Span, look: PieceLook, why: string): Stretch => ({ from, to, look, why });

const aboutOf = ({ from, to }: Span, why: string, words: LaneWords): string =>
  `${spanInWords(from, to, words)}, ${why}`;

const spanInWords = (from: Instant, to: Instant, { clocks, moment }: LaneWords): string =>
  clocks.picture.from(moment(from), moment(to));

const closedInWords = ({ daysOff }: StepOf<'closed'>, { clocks, language }: LaneWords): string =>
  [clocks.picture.closed, ...daysOff.flatMap(({ row }) => (row ? [row.name[language]] : []))].join(', ');

export const reasonsOf = ({ reasons }: StepOf<'paused'>, { reason }: ClockWords): string =>
  reasons.map(({ reason: code }) => reason(code)).join(', ');

/** The sums stand on the longest piece of their look. */
function withTotals(
  pieces: readonly Piece[],
  { outcome, used, target, remaining }: Explanation,
  say: ClockWords['picture'],
): readonly Piece[] {
  const isDone = outcome === 'met';
  const texts: { readonly [Look in PieceLook]?: string } = {
    counted: isDone
      ? say.countedOf(formatOpenTime(used), formatOpenTime(target))
      : say.counted(formatOpenTime(Math.min(used, target))),
    ...(remaining < 0 ? { over: say.over(formatOpenTime(remaining)) } : {}),
    ahead: say.ahead(formatOpenTime(remaining)),
  };
  const bearers = new Set((Object.keys(texts) as PieceLook[]).map((look) => longest(pieces, look)));
  return pieces.map((one) => (bearers.has(one) ? { ...one, text: texts[one.look] ?? '' } : one));
}

const longest = (pieces: readonly Piece[], look: PieceLook): Piece | undefined =>
  pieces
    .filter((one) => one.look === look)
    .reduce<Piece | undefined>((best, next) => (best && lengthOf(best) >= lengthOf(next) ? best : next), undefined);

const lengthOf = ({ from, to }: Piece): number => to - from;
