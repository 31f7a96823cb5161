import { describe, expect, it } from '@jest/globals';
import { defaultLanguage, languageOf, languages } from './language.ts';

describe('the language of an answer', () => {
  it('is French unless another known one is asked for', () => {
    expect([languages[0], defaultLanguage]).toEqual(['fr', 'fr']);
    expect([undefined, '', '*', 'ar', 'de-DE,de;q=0.9', 'xx, yy'].map(languageOf)).toEqual(Array(6).fill('fr'));
  });

  it.each([
    ['en', 'en'],
    ['fr', 'fr'],
    ['EN-us', 'en'],
    ['fr-TN', 'fr'],
    [' en-GB ; q=0.8', 'en'],
    ['de, en;q=0.7, fr;q=0.3', 'en'],
    ['ar-TN,fr;q=0.9,en;q=0.8', 'fr'],
  ])('asked for with %j is %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});
