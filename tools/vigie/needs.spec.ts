import { describe, expect, it } from '@jest/globals';
import { needsOf } from './needs.ts';

const commands = { simulate: { needs: 'checkout' }, import: { needs: 'database' } } as const;

describe('needsOf', () => {
  it.each([
    [['import', 'a.csv'], 'database'],
    [['simulate', 'a.csv'], 'checkout'],
    [[], 'checkout'],
    [['--help'], 'checkout'],
    [['import', '--help'], 'checkout'],
    [['import', '-h'], 'checkout'],
    [['import', '--', '--help'], 'database'],
    [['imprt', 'a.csv'], 'checkout'],
    [['toString'], 'checkout'],
  ] as const)('of %j is the %s', (args, needs) => {
    expect(needsOf(args, commands)).toBe(needs);
  });
});
