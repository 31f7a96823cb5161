import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseReference, referenceOf } from './reference.ts';

describe('a reference', () => {
  it('is what people say: the client’s code and a number', () => {
    expect(referenceOf('ACME', 1042)).toBe('ACME-1042');
  });

  it('is read back to what it was made of', () => {
    const codes = fc.stringMatching(/^[A-Z][A-Z0-9]{1,7}$/);
    fc.assert(
      fc.property(codes, fc.integer({ min: 1, max: 999_999_999 }), (clientCode, number) => {
        expect(parseReference(referenceOf(clientCode, number))).toEqual({ clientCode, number });
      }),
    );
  });

  it.each(['acme-1042', ' ACME-1042 ', 'Acme-1042\n', '\u00a0ACME-1042'])(
    'is read from %j as people type it',
    (text) => {
      expect(parseReference(text)).toEqual({ clientCode: 'ACME', number: 1042 });
    },
  );

  it.each([
    ['', 'nothing'],
    ['ACME', 'no number'],
    ['1042', 'no client'],
    ['ACME-', 'no number after the dash'],
    ['ACME-0', 'a number nobody has'],
    ['ACME-042', 'a leading zero'],
    ['ACME-1042b', 'something after the number'],
    ['ACME 1042', 'a blank for the dash'],
    ['ACME–1042', 'another dash'],
    ['A-1', 'a code too short'],
    ['ABCDEFGHI-1', 'a code too long'],
    ['4CME-1', 'a code that begins with a digit'],
    ['ÀCME-1', 'a code with an accent'],
    ['ACME-1234567890', 'a number too long'],
    ['ACME-1; DROP', 'more than a reference'],
  ])('is not %j: %s', (text) => {
    expect(parseReference(text)).toBeUndefined();
  });
});
