import { instant } from '@vigie/kernel';
import { usualMatrix } from '@vigie/ticketing';
import { matrixInForce } from './matrix-in-force';

const own = { ...usualMatrix, low: { high: 'P1', medium: 'P1', low: 'P1' } } as const;
const versions = [
  { from: '2026-01-01T00:00:00Z', matrix: null },
  { from: '2026-06-01T00:00:00Z', matrix: own },
];
const at = (text: string) => instant(Date.parse(text));

describe('the ranking in force', () => {
  it('is the usual one where the contract has none, or is none', () => {
    expect(matrixInForce([], at('2026-03-01T00:00:00Z'))).toBe(usualMatrix);
    expect(matrixInForce(versions, at('2026-03-01T00:00:00Z'))).toBe(usualMatrix);
  });

  it('is that of the version that holds, from its instant on', () => {
    expect(matrixInForce(versions, at('2026-06-01T00:00:00Z'))).toBe(own);
    expect(matrixInForce(versions, at('2026-05-31T23:59:59Z'))).toBe(usualMatrix);
  });
});
