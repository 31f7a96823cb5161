import { instant, seconds, zone } from '@vigie/kernel';
import { type Calendar, calendarOf, type ContractTerms, termsVersion } from '@vigie/sla';
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

export const fourClauses: readonly LogClause[] = [
  { name: '24x7', terms: termsOf(aroundTheClock, []), known: 12_880 },
  { name: '24x7, paused while awaiting', terms: termsOf(aroundTheClock, waits), known: 11_388 },
  { name: 'Mon-Fri 08-18', terms: termsOf(workingHours, []), known: 11_529 },
  { name: 'Mon-Fri 08-18, paused while awaiting', terms: termsOf(workingHours, waits), known: undefined },
];

function termsOf(calendar: Calendar, reasons: readonly string[]): ContractTerms {
  const from = instant(0);
  const target = { id: 'gtr', number: null, metric: 'resolution', service: null, priority: null } as const;
  const version = termsVersion({
    id: '1',
    from,
    targets: [{ ...target, target: seconds(8 * 3600), coverage: 'hours' }],
    pauses: reasons.map((reason) => ({ id: reason, number: null, reason, owner: 'client', clocks: ['resolution'] })),
  });
  return { coverages: [{ id: 'hours', number: null, versions: [{ id: '1', from, calendar }] }], versions: [version] };
}
