import type { ContractDraft, CoverageDraft, TargetDraft } from './contract-draft';
import { blankCoverage, draftOf, emptyWeek } from './draft-of-terms';

const day = [{ from: '05:00', to: '21:00' }];

/** A foundry: long days, a short Friday, two nights at the end of the week. */
export const aCoverage = (changes: Partial<CoverageDraft> = {}): CoverageDraft => ({
  ...blankCoverage('pours', 'Europe/Paris'),
  name: 'Coulées',
  number: '3.1',
  week: {
    ...emptyWeek,
    ...{ mon: day, tue: day, wed: day, thu: day, fri: [{ from: '05:00', to: '13:00' }] },
    sat: [
      { from: '08:00', to: '12:00' },
      { from: '20:00', to: '04:00' },
    ],
    sun: [{ from: '21:00', to: '05:00' }],
  },
  holidayLists: ['FR'],
  ...changes,
});

const target = (metric: TargetDraft['metric'], length: string): TargetDraft => ({
  id: `${metric} P2`,
  ...{ number: '5.3', metric, length, priority: 'P2', serviceId: null, coverageId: 'pours' },
});

/** A contract that promises P2 and grants the client's wait, but for what is said otherwise. */
export function aDraft(changes: Partial<ContractDraft> = {}): ContractDraft {
  const { clauses } = draftOf(null, 'fr', 'Europe/Paris');
  return {
    name: 'avenant 4',
    from: '2026-01-01',
    coverages: [aCoverage()],
    clauses: {
      ...clauses,
      targets: [
        target('FIRST_RESPONSE', '30 min'),
        target('NEXT_UPDATE', '2 h'),
        target('RESOLUTION', '8 h'),
        target('ARRIVAL', '12 h'),
      ],
      pauses: [
        { id: 'client', number: '5.4 a', reason: 'CLIENT', owner: 'CLIENT', clocks: ['NEXT_UPDATE', 'RESOLUTION'] },
      ],
    },
    ...changes,
  };
}
