import type { Words } from '@vigie/copy';
import type { AskedClause } from './clause-options.ts';
import { weekdayNamed } from './days.ts';

/** « 8h, lun-ven 08:00-18:00, sans pause ». */
export const clauseInWords = ({ typed, pausedFor }: AskedClause, words: Words): string =>
  [typed.target, hoursInWords(typed.hours, words), pauseInWords(typed.pause, pausedFor, words)].join(', ');

const hoursInWords = (typed: string, { whatIf: { always, days } }: Words): string =>
  typed === '24x7'
    ? always
    : typed.replace(/[a-z]+/gi, (name) => {
        const day = weekdayNamed(name);
        return day ? days[day] : name;
      });

function pauseInWords(typed: string, reasons: readonly string[], { whatIf, clocks }: Words): string {
  if (typed === 'none') return whatIf.neverPaused;
  if (typed === 'all') return whatIf.alwaysPaused;
  return whatIf.pausedFor(reasons.map((reason) => clocks.reason(reason)).join(', '));
}
