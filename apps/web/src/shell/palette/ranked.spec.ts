import { typedWords } from '../../words/find-words';
import { type Entry, ranked, type Section } from './ranked';

const entry = (section: Section, words: string, hint?: string): Entry => ({
  id: words,
  section,
  words,
  run: () => undefined,
  ...(hint !== undefined && { hint }),
});
const entries = [
  entry('ticket', 'Affecter à Léa Fontanel', 'libre, habilitée'),
  entry('ticket', 'Réaffecter à une équipe'),
  entry('ticket', 'Suspendre', 'attente du client'),
  entry('go', 'Régulation'),
  entry('go', 'Tickets à affecter'),
  entry('go', 'Clients'),
  entry('clients', 'Carthéo Assurances', 'CAR'),
];
const never = () => 0;
const answer = (typed: string, weightOf: (id: string) => number = never) =>
  ranked(entries, typedWords(typed), weightOf).map(
    ({ section, found }) => [section, ...found.map(({ entry: { words } }) => words)] as const,
  );

describe('what the palette answers', () => {
  it('is everything in its order while nothing is typed, but the clients', () => {
    expect(answer('')).toEqual([
      ['ticket', 'Affecter à Léa Fontanel', 'Réaffecter à une équipe', 'Suspendre'],
      ['go', 'Régulation', 'Tickets à affecter', 'Clients'],
    ]);
  });

  it('begins where words begin, without accents and case', () => {
    expect(answer('AFF')).toEqual([
      ['ticket', 'Affecter à Léa Fontanel'],
      ['go', 'Tickets à affecter'],
    ]);
    expect(answer('reaff')).toEqual([['ticket', 'Réaffecter à une équipe']]);
    expect(answer('fecter')).toEqual([]);
  });

  it('puts the section that answers best first, so that `Entrée` runs what was meant', () => {
    expect(answer('clients')[0]).toEqual(['go', 'Clients']);
    expect(
      ranked([entry('list', 'Tickets à affecter'), entry('go', 'Tickets')], typedWords('tickets'), never)[0]?.section,
    ).toBe('go');
    expect(answer('client')).toEqual([
      ['go', 'Clients'],
      ['ticket', 'Suspendre'],
    ]);
  });

  it('finds by words and hint together, and marks each where it stands', () => {
    const [section] = ranked(entries, typedWords('lea libre'), never);
    const [found] = section?.found ?? [];
    expect(found?.marks).toEqual([{ from: 11, to: 14 }]);
    expect(found?.hintMarks).toEqual([{ from: 0, to: 5 }]);
    expect(answer('car')).toEqual([['clients', 'Carthéo Assurances']]);
  });

  it('lets what a person often asks for go first among equals, and never past a better answer', () => {
    const likes = (liked: string) => (id: string) => (id === liked ? 5 : 0);
    const sisters = [
      entry('go', 'Régulation, Lyon'),
      entry('go', 'Régulation, Tunis'),
      entry('go', 'Plan de régulation'),
    ];
    const words = (liked: string) =>
      ranked(sisters, ['reg'], likes(liked))[0]?.found.map(({ entry: { words: said } }) => said);
    expect(words('')).toEqual(['Régulation, Lyon', 'Régulation, Tunis', 'Plan de régulation']);
    expect(words('Régulation, Tunis')).toEqual(['Régulation, Tunis', 'Régulation, Lyon', 'Plan de régulation']);
    expect(words('Plan de régulation')?.at(-1)).toBe('Plan de régulation');
  });
});
