import { describe, expect, it } from '@jest/globals';
import { namesOf } from './names.ts';
import { readWish, Refused } from './wish.ts';

const asked = (line: string) => () => readWish(line.split(' '));

describe('the wish for an act', () => {
  it('becomes its names', () => {
    const wish = readWish('act tickets set-aside-ticket --fact set_aside --fr écarter --en aside'.split(' '));
    expect(namesOf(wish)).toEqual({
      ...{ file: 'set-aside-ticket', rule: 'setAsideTicket', act: 'SetAsideTicket', right: 'setAside' },
      ...{ fact: 'set_aside', words: 'SET_ASIDE', verb: { fr: 'écarter', en: 'aside' } },
    });
    expect(wish.isDryRun).toBe(false);
  });

  it.each([
    ['table tickets flag-ticket --fr a --en b', 'Usage'],
    ['act beasts flag-ticket --fr a --en b', 'No area "beasts"'],
    ['act tickets flagTicket --fr a --en b', '"flagTicket" is no name'],
    ['act tickets ../../flag-ticket --fr a --en b', 'is no name'],
    ['act tickets return-ticket --fr a --en b', 'a word of the language'],
    ['act tickets flag-ticket --fact Flagged --fr a --en b', '"Flagged" is no type'],
    ['act tickets flag-ticket --en b', '--fr takes a verb'],
    [`act tickets flag-ticket --fr a --en b'+x`, '--en takes a verb'],
    ['act tickets flag-ticket --fr a --en b --loud', 'Usage'],
    ['act tickets flag-ticket more --fr a --en b', 'Usage'],
  ])('is refused when it is: %s', (line, words) => {
    expect(asked(line)).toThrow(Refused);
    expect(asked(line)).toThrow(words);
  });
});
