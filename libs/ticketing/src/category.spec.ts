import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { categoryName } from './category.ts';

describe('the name of a category', () => {
  it.each([
    ['  Accès   distant ', 'Accès distant'],
    ['Accès\u00a0\u202fdistant', 'Accès distant'],
    ['Accès\r\n\tdistant', 'Accès distant'],
    ['Accès \u0000 distant', 'Accès distant'],
    [' \u0007\n ', ''],
  ])('is one line with single blanks: %j', (text, name) => {
    expect(categoryName(text)).toBe(name);
  });

  it.each(['VPN', 'Réseau / Wi-Fi', 'e\u0301cran', 'الطابعة', '🖨️'])('stays as it is written: %s', (name) => {
    expect(categoryName(name)).toBe(name);
  });

  it('of any text reads the same once it is one', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(fc.property(anyText, (text) => expect(categoryName(categoryName(text))).toBe(categoryName(text))));
  });
});
