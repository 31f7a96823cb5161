import { type Instant, instant, type Span } from '@vigie/kernel';
import type { ClockKind } from '@vigie/sla';
import { clockLane, type LaneWords, ownerLane } from './clock-lanes';
import { isOpen, type Lane, type Piece } from './lane';
import { type LegendEntry, legendOf } from './legend';
import type { TicketLife } from './ticket-life';

/** Everything that the picture of a ticket's clocks is drawn from. */
export interface Picture {
  readonly lanes: readonly Lane[];
  readonly whole: Span;
  readonly now: Instant | undefined;
  readonly instants: readonly Instant[];
  readonly legend: readonly LegendEntry[];
}

const promises = ['first_response', 'next_update', 'arrival', 'resolution'] as const satisfies readonly ClockKind[];
const engagements = ['ola', 'uc'] as const satisfies readonly ClockKind[];

/** A lane for each promise, one for the levels, and under it those of the provider's own engagements. */
export function pictureOf(life: TicketLife, words: LaneWords): Picture {
  const lanesOf = (kinds: readonly ClockKind[]): readonly Lane[] =>
    kinds.map((kind) => laneOf(life, kind, words)).filter((lane) => lane !== undefined);
  const promised = lanesOf(promises);
  const lanes = [...promised, ownerLane(life.owned, words), ...lanesOf(engagements)];
  const { isDone, now } = life;
  return {
    lanes,
    whole: wholeOf(life, lanes),
    now: isDone ? undefined : now,
    instants: instantsOf(life, promised),
    legend: legendOf(life, lanes, words),
  };
}

function laneOf({ clocks }: TicketLife, kind: ClockKind, words: LaneWords): Lane | undefined {
  const ofKind = clocks.filter(({ explanation }) => explanation.kind === kind);
  return ofKind.length === 0 ? undefined : clockLane(ofKind, words);
}

function wholeOf({ openedAt, now, isDone }: TicketLife, lanes: readonly Lane[]): Span {
  const ends = lanes.flatMap(({ pieces }) => pieces.filter(isOpen)).map(({ to }) => to);
  return { from: openedAt, to: instant(Math.max(openedAt + 60_000, ...ends, ...(isDone ? [] : [now]))) };
}

/** Now, the beginning, where each promise ends, where it was broken or held, then openings and closings. */
function instantsOf(
  { now, isDone, openedAt, clocks, leading }: TicketLife,
  lanes: readonly Lane[],
): readonly Instant[] {
  const pieces = lanes.flatMap((lane) => lane.pieces);
  const ends = lanes.flatMap((lane) => lane.pieces.at(-1)?.to ?? []);
  const clock = clocks.find((one) => one.clock.name === leading)?.clock;
  const due = clock?.due ?? clock?.breach?.due;
  const held = edgesOf(pieces.filter(({ look }) => look === 'paused'));
  const shut = edgesOf(pieces.filter(({ look }) => look === 'closed'));
  return unique([...(isDone ? [] : [now]), ...(due === undefined ? [] : [due]), openedAt, ...ends, ...held, ...shut]);
}

const edgesOf = (pieces: readonly Piece[]): readonly Instant[] => pieces.flatMap(({ from, to }) => [to, from]);
const unique = (instants: readonly Instant[]): readonly Instant[] => [...new Set(instants)];
