import { refuse } from '@vigie/kernel';

/** How many views one person may keep: beyond that nobody reads through them. */
export const viewLimit = 50;
/** What the name of a view may hold at most, in UTF-16 units. */
export const viewNameLimit = 80;

export interface TooManyViews {
  readonly code: 'TOO_MANY_VIEWS';
  readonly max: number;
}

/** Undefined while one more view may be kept; what others share does not count. */
export const refuseWhenFull = (kept: number): ReturnType<typeof refuse<TooManyViews>> | undefined =>
  kept < viewLimit ? undefined : refuse({ code: 'TOO_MANY_VIEWS', max: viewLimit });
