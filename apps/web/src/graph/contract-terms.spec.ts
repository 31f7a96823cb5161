import { instant } from '@vigie/kernel';
import { timeline } from '@vigie/sla';
import { aFact, someTerms } from '../testing/some-terms';
import { clockFacts } from './clock-facts';
import { contractTerms } from './contract-terms';

const at = (text: string) => instant(Date.parse(text));
const opened = aFact('opened', '2026-06-15T07:00:00Z', { priority: 'P2', level: 'L1' });
const held = aFact('held', '2026-06-15T08:00:00Z', { reason: 'CLIENT' });

describe('terms as the clocks read them', () => {
  it('make the clocks that they promise', () => {
    const line = timeline(clockFacts([opened]), contractTerms(someTerms()), at('2026-06-15T08:00:00Z'));
    expect(line.promises.first_response).toMatchObject({ used: 3600, remaining: 0, due: at('2026-06-15T08:00:00Z') });
    expect(line.promises.resolution).toMatchObject({ remaining: 3 * 3600, due: at('2026-06-15T11:00:00Z') });
  });

  it('stop a clock for the reasons that they grant, and no other', () => {
    const { promises } = timeline(clockFacts([opened, held]), contractTerms(someTerms()), at('2026-06-15T08:30:00Z'));
    expect(promises.resolution?.standing).toBe('paused');
    expect(promises.first_response?.standing).toBe('running');
  });

  it('take a first response as given by what the contract says', () => {
    const taken = aFact('taken_in_charge', '2026-06-15T07:20:00Z');
    const line = timeline(clockFacts([opened, taken]), contractTerms(someTerms()), at('2026-06-15T08:00:00Z'));
    expect(line.promises.first_response).toMatchObject({ outcome: 'met', used: 1200 });
  });

  it('keep the stays and waits that only the provider’s people are told', () => {
    const terms = someTerms();
    const clause = { number: null, priority: null, seconds: 600, coverageId: 'hours' };
    const versions = terms.versions.map((version) => ({
      ...version,
      ola: [{ ...clause, id: 'ola', level: 'L1' as const, deskId: null }],
      uc: [{ ...clause, id: 'uc', supplier: null }],
    }));
    const waiting = aFact('supplier_wait_begun', '2026-06-15T07:10:00Z', { supplier: 'Lumen' });
    const facts = clockFacts([opened, waiting]);
    const line = timeline(facts, contractTerms({ ...terms, versions }), at('2026-06-15T07:30:00Z'));
    expect(line.stays.map(({ remaining }) => remaining)).toEqual([-1200]);
    expect(line.waits.map(({ subject, remaining }) => [subject, remaining])).toEqual([
      [{ kind: 'uc', supplier: 'Lumen' }, -600],
    ]);
    expect(timeline(facts, contractTerms(terms), at('2026-06-15T07:30:00Z')).stays).toEqual([]);
  });

  it('are the same value for the same answer', () => {
    const told = someTerms();
    expect(contractTerms(told)).toBe(contractTerms(told));
  });

  it('have the policies that were published, with their numbers', () => {
    const [version] = contractTerms(someTerms()).versions;
    expect(version).toMatchObject({
      reopening: { number: '5.7', policy: 'resume', withinDays: 5 },
      warnings: { percents: [50, 75, 90], afterBreach: [3600] },
      adoption: { policy: 'prospective' },
      priorityChange: { policy: 'retroactive' },
    });
  });
});
