import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { truthTable } from '@vigie/tenancy';

describe('docs/policy.md', () => {
  it('is the printed truth table; npm run docs writes it', () => {
    expect(readFileSync(new URL('../../../../docs/policy.md', import.meta.url), 'utf8')).toBe(truthTable());
  });
});
