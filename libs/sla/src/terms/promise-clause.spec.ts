import { describe, expect, it } from '@jest/globals';
import { mostSpecific, type TargetClause } from './promise-clause.ts';
import { aTarget } from './terms.builder.ts';

const keys = ['metric', 'service', 'priority'] as const;
const clauses: readonly TargetClause[] = [
  aTarget(8),
  aTarget(4, { priority: 'P1' }),
  aTarget(6, { service: 'network' }),
  aTarget(2, { service: 'network', priority: 'P1' }),
  aTarget(1, { metric: 'first_response' }),
];
const hoursFor = (metric: TargetClause['metric'], service: string | null, priority: string) => {
  const found = mostSpecific(clauses, keys, { metric, service, priority });
  return found && found.target / 3600;
};

describe('the clause that fits', () => {
  it('is the one that names most of the ticket', () => {
    expect(hoursFor('resolution', 'network', 'P1')).toBe(2);
  });

  it('is the one for the service before the one for the priority', () => {
    expect(hoursFor('resolution', 'network', 'P3')).toBe(6);
    const [forPriority, forService] = [clauses[1]!, clauses[2]!];
    const asked = { metric: 'resolution', service: 'network', priority: 'P1' } as const;
    expect(mostSpecific([forPriority, forService], keys, asked)).toBe(forService);
  });

  it('is the one for any ticket where nothing names it', () => {
    expect(hoursFor('resolution', 'print', 'P3')).toBe(8);
    expect(hoursFor('resolution', null, 'P1')).toBe(4);
  });

  it('is none where nothing is promised', () => {
    expect(hoursFor('arrival', 'network', 'P1')).toBeUndefined();
  });

  it('is the first of two that name as much', () => {
    const twins = [aTarget(3), aTarget(5)];
    expect(mostSpecific(twins, keys, { metric: 'resolution', service: null, priority: 'P1' })).toBe(twins[0]);
  });
});
