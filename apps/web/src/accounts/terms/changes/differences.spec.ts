import { TestBed } from '@angular/core/testing';
import { usualMatrix } from '@vigie/ticketing';
import { inFrench } from '../../../testing/french';
import { Copy } from '../../../words/copy';
import { aCoverage, aDraft } from '../draft/draft.builder';
import type { ContractDraft } from '../draft/contract-draft';
import { differences } from './differences';

const base = aDraft();
async function told(draft: ContractDraft): Promise<string[]> {
  await inFrench();
  const telling = {
    words: TestBed.inject(Copy).words(),
    language: 'fr' as const,
    serviceName: () => 'Pilotage du four',
    coverageName: (id: string) => (id === 'pours' ? 'Coulées' : '24 h sur 24'),
  };
  return differences(base, draft, telling).map(({ what, before, after }) =>
    `${what}: ${before} → ${after}`.replaceAll('\u00a0', ' '),
  );
}

describe('the differences of a draft', () => {
  it('are none when it says the same, however it is written', async () => {
    const targets = base.clauses.targets.map((target) => ({ ...target, length: target.length.replace('8 h', '480') }));
    expect(await told({ ...base, clauses: { ...base.clauses, targets } })).toEqual([]);
  });

  it('tell a ranking of the contract’s own by what it gives', async () => {
    const matrix = {
      id: 'matrix',
      number: '4.2',
      ...usualMatrix,
      low: { high: 'P2', medium: 'P3', low: 'P3' },
    } as const;
    expect(await told({ ...base, clauses: { ...base.clauses, matrix } })).toEqual([
      'Priorité selon l’impact et l’urgence: celle d’usage → propre au contrat, article 4.2',
      'Priorité selon l’impact et l’urgence, impact faible: P3, P3, P4 → P2, P3, P3',
    ]);
  });

  it('are told line by line in words', async () => {
    const { clauses } = base;
    const draft = {
      ...base,
      coverages: [aCoverage({ week: { ...aCoverage().week, fri: [] } })],
      clauses: {
        ...clauses,
        targets: clauses.targets.map((target, at) => (at === 2 ? { ...target, length: '6 h 30' } : target)),
        pauses: [],
        reopening: { ...clauses.reopening, withinDays: '10' },
      },
    };
    expect(await told(draft)).toEqual([
      'Coulées, Vendredi: 05:00–13:00 → fermé',
      'P2, GTR: 8 h, Coulées, article 5.3 → 6 h 30, Coulées, article 5.3',
      'Réouverture: dans les 5 jours, l’horloge reprend, sans le temps résolu → dans les 10 jours, l’horloge reprend, sans le temps résolu',
      'Attente client: Nouvelle, GTR (client), article 5.4 a → undefined',
    ]);
  });

  it('name what is added, service and all', async () => {
    const added = { ...base.clauses.targets[2]!, id: 'furnace', serviceId: 'furnace', coverageId: 'always' };
    const targets = [...base.clauses.targets, added];
    expect(await told({ ...base, clauses: { ...base.clauses, targets } })).toEqual([
      'P2, Pilotage du four, GTR: undefined → 8 h, 24 h sur 24, article 5.3',
    ]);
  });
});
