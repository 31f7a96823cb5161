import { explain } from '@vigie/sla';
import { clockFacts } from '../../../graph/clock-facts';
import { contractTerms } from '../../../graph/contract-terms';
import { inParis } from '../../../testing/some-clocks';
import { aCoverage, aFact, someTerms } from '../../../testing/some-terms';
import { withVersionNames } from './version-names';

const from = (text: string): string => new Date(inParis(text)).toISOString();

describe('versions in an explanation', () => {
  it('are called as people call them', () => {
    const coverage = aCoverage();
    const later = { ...coverage.versions[0]!, id: 'a1b2', from: from('2026-06-15 09:30') };
    const terms = someTerms({ ...coverage, versions: [...coverage.versions, later] });
    const next = { ...terms.versions[0]!, id: 'c3d4', name: 'avenant 3', from: from('2026-06-15 10:00') };
    const told = { ...terms, versions: [...terms.versions, next] };
    const facts = clockFacts([aFact('opened', from('2026-06-15 09:00'), { priority: 'P2', level: 'L1' })]);
    const explanation = explain(facts, contractTerms(told), inParis('2026-06-15 11:00'), 'resolution')!;
    const names = withVersionNames(explanation, told).steps.flatMap((step) =>
      step.kind === 'terms_changed' || step.kind === 'calendar_changed' ? [[step.kind, step.versionId]] : [],
    );
    expect(names).toEqual([
      ['calendar_changed', '2'],
      ['terms_changed', 'avenant 3'],
    ]);
  });
});
