import type { Words } from '@vigie/copy';
import type { Trial } from './try-out';

/** The clock of a trial as the trade says it. */
export const kindOf = ({ explanation }: Trial, { clocks }: Words): string => clocks.kind[explanation.kind];
