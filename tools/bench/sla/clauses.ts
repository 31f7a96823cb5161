import { seconds, zone } from '@vigie/kernel';
import { type Calendar, calendarOf, type ContractTerms, termsOfClause } from '@vigie/sla';
import { waits } from './incident-facts.ts';

/** A clause for the incidents of the log: eight hours to resolve, around the clock or not, paused or not. */
export interface LogClause {
  readonly name: string;
  readonly terms: ContractTerms;
  /** How many of the 23,362 incidents of the public log break it; undefined where nobody else has counted. */
  readonly known: number | undefined;
}

const open = (...windows: readonly (readonly [from: string, to: string])[]) =>
  windows.map(([from, to]) => ({ from, to }));
const [always, day] = [open(['00:00', '24:00']), open(['08:00', '18:00'])];
const weekOf = (weekday: typeof day, weekend: typeof day): Calendar =>
  calendarOf({
    zone: zone('Etc/UTC'),
    week: { mon: weekday, tue: weekday, wed: weekday, thu: weekday, fri: weekday, sat: weekend, sun: weekend },
  });
const aroundTheClock = weekOf(always, always);
const workingHours = weekOf(day, open());

const target = seconds(8 * 3600);

export const fourClauses: readonly LogClause[] = [
  { name: '24x7', terms: termsOfClause({ target, hours: aroundTheClock, pausedFor: [] }), known: 12_880 },
  {
    name: '24x7, paused while awaiting',
    terms: termsOfClause({ target, hours: aroundTheClock, pausedFor: waits }),
    known: 11_388,
  },
  { name: 'Mon-Fri 08-18', terms: termsOfClause({ target, hours: workingHours, pausedFor: [] }), known: 11_529 },
  {
    name: 'Mon-Fri 08-18, paused while awaiting',
    terms: termsOfClause({ target, hours: workingHours, pausedFor: waits }),
    known: undefined,
  },
];
