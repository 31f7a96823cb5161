import { fr } from '@vigie/copy/fr';
import { type Onlooker, tellOnlookers } from './tell-onlookers';

const people = ['Karim Jaziri', 'Léa Fontanel', 'Théo Marchal', 'Inès Gharbi', 'Yassine Khelifi'];
const some = (count: number, doing: Onlooker['doing'] = 'LOOKING'): Onlooker[] =>
  people.slice(0, count).map((name) => ({ person: { id: name, name }, doing }));
const told = (onlookers: readonly Onlooker[]): string => tellOnlookers(onlookers, fr.screens.team);

describe('who else has a ticket open', () => {
  it.each([
    ['WRITING', 'Karim Jaziri écrit une réponse'],
    ['LOOKING', 'Karim Jaziri regarde'],
    ['IDLE', 'Karim Jaziri l’a laissé ouvert'],
  ] as const)('is said by what they do: %s', (doing, words) => {
    expect(told(some(1, doing))).toBe(words);
  });

  it('names three people and counts the others', () => {
    expect(told(some(3))).toBe('Karim Jaziri regarde, Léa Fontanel regarde, Théo Marchal regarde');
    expect(told(some(4))).toMatch(/Théo Marchal regarde et une autre personne$/);
    expect(told(some(5))).toMatch(/Théo Marchal regarde et 2 autres personnes$/);
  });
});
