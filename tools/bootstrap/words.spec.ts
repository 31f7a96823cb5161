import { describe, expect, it } from '@jest/globals';
import { consoleLanguage } from './words.mjs';

describe('consoleLanguage', () => {
  it.each([
    [{}, 'fr'],
    [{ LANG: 'C.UTF-8' }, 'fr'],
    [{ LANG: 'POSIX' }, 'fr'],
    [{ LANG: 'fr_TN.UTF-8' }, 'fr'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
    [{ LANG: 'fr_FR.UTF-8', LC_ALL: 'en_US.UTF-8' }, 'en'],
  ])('of %j is %s', (env, language) => {
    expect(consoleLanguage(env)).toBe(language);
  });
});
