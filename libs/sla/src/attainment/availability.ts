import type { Span } from '@vigie/kernel';
import type { AvailabilityClause, Ratio } from '../terms/measure-clause.ts';
import { isAtLeast } from './ratio.ts';
import { lengthOf, unionWithin, without } from './spans.ts';

/** How much of a span a service was up, in milliseconds. */
export interface Availability {
  /** The span less its planned windows. */
  readonly agreedMs: number;
  /** Not up within that, all causes together and each moment once. */
  readonly downMs: number;
  /** Up of agreed. */
  readonly share: Ratio;
}

/** `down`: incidents that took the service down; `planned`: windows of changes. Either may overlap itself and the other. */
export function availability(span: Span, down: readonly Span[], planned: readonly Span[]): Availability {
  const windows = unionWithin(span, planned);
  const agreedMs = span.to - span.from - lengthOf(windows);
  const downMs = lengthOf(without(unionWithin(span, down), windows));
  return { agreedMs, downMs, share: { met: agreedMs - downMs, of: agreedMs } };
}

/** What is agreed on nothing is kept. */
export const isAvailable = ({ share }: Availability, { target }: AvailabilityClause): boolean =>
  isAtLeast(share, target);

/** How many milliseconds a service may be down, rounded down: of 44,700 minutes 99.9 % leaves 44.7. */
export const allowedDowntime = (agreedMs: number, { met, of }: Ratio): number =>
  Number((BigInt(agreedMs) * BigInt(of - met)) / BigInt(of));
