import { type Instant, instant, seconds } from '@vigie/kernel';
import { coverageClause } from '../graph/coverages';
import type { ShownClock } from '../ui/sla-clock/shown-clock';
import { aCoverage } from './some-terms';

/** An instant by the clocks of Paris in summer, such as `inParis('2026-06-15 09:00')`, a Monday. */
export const inParis = (text: string): Instant => instant(Date.parse(`${text.replace(' ', 'T')}+02:00`));

/** An hour of office time in Paris from a Monday at nine, but for what is said otherwise. */
export const aShownClock = (
  changes: Partial<ShownClock> = {},
  anchor: Partial<ShownClock['anchor']> = {},
): ShownClock => ({
  kind: 'first_response',
  outcome: 'pending',
  due: inParis('2026-06-15 10:00'),
  ...changes,
  anchor: {
    at: inParis('2026-06-15 09:00'),
    usedMs: 0,
    state: 'running',
    target: seconds(3600),
    hours: coverageClause(aCoverage()).versions,
    ...anchor,
  },
});
