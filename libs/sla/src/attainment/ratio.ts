import type { Ratio } from '../terms/measure-clause.ts';

/** Whether one share is at least the other, exactly: 1,899 of 2,000 is below 95 of 100, though both show as 95.0 %. */
export const isAtLeast = (share: Ratio, target: Ratio): boolean =>
  BigInt(share.met) * BigInt(target.of) >= BigInt(target.met) * BigInt(share.of);

/** What a month's share comes to; a contract judges nothing below its minimum volume, and nobody judges nothing. */
export type Judgement = 'kept' | 'missed' | 'too_few';

export function judge(
  share: Ratio,
  { target, minimumVolume }: { readonly target: Ratio; readonly minimumVolume: number },
): Judgement {
  if (share.of === 0 || share.of < minimumVolume) return 'too_few';
  return isAtLeast(share, target) ? 'kept' : 'missed';
}

/** A step of a ladder of credits, such as 5 % of the fee below 95 of 100. */
export interface Rung {
  readonly below: Ratio;
  readonly percent: number;
}

/** The highest percent of all the rungs that a share lies below; 0 when it lies below none. */
export const creditPercent = (share: Ratio, ladder: readonly Rung[]): number =>
  Math.max(0, ...ladder.filter(({ below }) => share.of > 0 && !isAtLeast(share, below)).map(({ percent }) => percent));
