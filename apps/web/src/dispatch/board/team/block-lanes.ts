import { instant, type Instant } from '@vigie/kernel';
import type { WorkBlockFragment } from '../../../graph/generated/graphql';
import { placeOf, type TimeWindow } from './time-scale';

/** A stretch of work as it is drawn; lengths in pixels. */
export interface PlacedBlock {
  readonly block: WorkBlockFragment;
  readonly x: number;
  readonly width: number;
  readonly lane: number;
  /** Too narrow for a reference on one line. */
  readonly isNarrow: boolean;
}

export interface PlacedWork {
  readonly blocks: readonly PlacedBlock[];
  readonly lanes: number;
  /** Stretches that go on and found no room. */
  readonly hidden: readonly WorkBlockFragment[];
}

const mostLanes = 2;
/** Room for a client's code over a number. */
const leastWidth = 46;
const narrow = 60;
const gap = 2;
const urgency = ['BREACHED', 'W90', 'W75', 'RUNNING', 'ON_HOLD', 'DONE'] as const;

/** Most urgent first, each in the first lane where it overlaps nothing; what goes on and finds none is counted. */
export function placeWork(blocks: readonly WorkBlockFragment[], window: TimeWindow, now: Instant): PlacedWork {
  const [placed, hidden]: [PlacedBlock[], WorkBlockFragment[]] = [[], []];
  for (const block of [...blocks].sort(mostUrgentFirst)) {
    const extent = extentOf(block, window, now);
    const lane = freeLane(placed, extent);
    if (lane !== undefined) placed.push({ block, ...extent, lane, isNarrow: extent.width < narrow });
    else if (block.until === null) hidden.push(block);
  }
  const lanes = Math.max(1, ...placed.map(({ lane }) => lane + 1));
  return { blocks: placed.sort((one, other) => one.x - other.x || one.lane - other.lane), lanes, hidden };
}

type Extent = Pick<PlacedBlock, 'x' | 'width'>;

/** Cut at the start of the lane; at least so wide that it can be read. */
function extentOf({ from, until }: WorkBlockFragment, window: TimeWindow, now: Instant): Extent {
  const x = Math.max(0, placeOf(window, read(from)));
  const end = Math.min(placeOf(window, window.until), placeOf(window, until === null ? now : read(until)));
  return { x: Math.round(x), width: Math.round(Math.max(leastWidth, end - x)) };
}

function freeLane(placed: readonly PlacedBlock[], { x, width }: Extent): number | undefined {
  const isFree = (lane: number): boolean =>
    placed.every((other) => other.lane !== lane || other.x + other.width + gap <= x || x + width + gap <= other.x);
  return Array.from({ length: mostLanes }, (_, lane) => lane).find(isFree);
}

const mostUrgentFirst = (one: WorkBlockFragment, other: WorkBlockFragment): number =>
  urgency.indexOf(one.state) - urgency.indexOf(other.state) || read(other.from) - read(one.from);

const read = (text: string): Instant => instant(Date.parse(text));
