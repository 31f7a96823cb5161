import fc from 'fast-check';
import { findWords, type Mark, markWords, typedWords } from './find-words';

const marked = (text: string, marks: readonly Mark[] | undefined) => marks?.map(({ from, to }) => text.slice(from, to));
const find = (typed: string, text: string) => marked(text, findWords(typedWords(typed), text));

describe('finding what was typed', () => {
  it('needs no accents and no case, and marks the text as it is written', () => {
    expect(find('etiq', 'Étiquettes hors ligne')).toEqual(['Étiq']);
    expect(find('ÉTIQ', 'etiquettes')).toEqual(['etiq']);
    expect(find('coeur', 'Le Cœur du réseau')).toEqual(['Cœur']);
    expect(find('evian', 'Salle E\u0301vian')).toEqual(['E\u0301vian']);
  });

  it('begins at words, also after an apostrophe or a dash, and never in the middle of one', () => {
    expect(find('aff', 'l’affichage')).toEqual(['aff']);
    expect(find('1042', 'ALB-1042')).toEqual(['1042']);
    expect(find('fecter', 'Affecter')).toBeUndefined();
  });

  it('finds every typed word in whatever order, each in another place', () => {
    expect(find('lea aff', 'Affecter à Léa Fontanel')).toEqual(['Aff', 'Léa']);
    expect(find('a al', 'Al ab')).toEqual(['Al', 'a']);
    expect(find('lea lea', 'Affecter à Léa')).toBeUndefined();
  });

  it('finds any text by the beginnings of its own words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 4 }), (text, length) => {
        const typed = typedWords(text).map((one) => one.slice(0, length));
        expect(findWords(typed, text)).toHaveLength(typed.length);
      }),
    );
  });

  it('marks every word that a longer text answers with, and leaves out what answers nothing', () => {
    const text = 'Badgeuse du hall, badges bloqués';
    expect(marked(text, markWords(typedWords('badge absent'), text))).toEqual(['Badge', 'badge']);
  });
});
