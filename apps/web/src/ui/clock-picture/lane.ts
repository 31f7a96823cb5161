import type { Span } from '@vigie/kernel';
import type { TimeOwner } from '@vigie/sla';

/** What a stretch looks like: time used, time over, held, out of hours, to come, or whose it was. */
export type PieceLook = 'counted' | 'over' | 'paused' | 'closed' | 'ahead' | `owner-${TimeOwner}`;

export interface Piece extends Span {
  readonly look: PieceLook;
  /** Written on it where it is wide enough. */
  readonly text: string;
  /** What it is, when and why, for who points at it. */
  readonly about: string;
}

/** One line of the picture, its pieces in order of time. */
export interface Lane {
  readonly name: string;
  readonly pieces: readonly Piece[];
}

/** What counts or will count: time is drawn to scale there. */
export const isOpen = ({ look }: Piece): boolean => look === 'counted' || look === 'over' || look === 'ahead';
