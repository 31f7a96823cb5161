import type { Instant } from '@vigie/kernel';
import { type AnchoredClock, hoursChangeAt } from '@vigie/sla';

interface Stretch {
  readonly from: Instant;
  readonly to: Instant | undefined;
}

const known = new WeakMap<object, { open?: Stretch; closed?: Stretch }>();

/** When the hours of a running clock next open or close; one answer serves every clock of a coverage until then. */
export function nextHoursChange(anchor: AnchoredClock, now: Instant, isCounting: boolean): Instant | undefined {
  const { hours } = anchor;
  if (hours === undefined) return undefined;
  const pace = isCounting ? 'open' : 'closed';
  const stretches = known.get(hours) ?? {};
  const stretch = stretches[pace];
  if (stretch && stretch.from <= now && (stretch.to === undefined || now < stretch.to)) return stretch.to;
  const to = hoursChangeAt(anchor, now);
  known.set(hours, { ...stretches, [pace]: { from: now, to } });
  return to;
}
