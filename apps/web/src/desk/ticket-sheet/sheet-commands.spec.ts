import { fr } from '@vigie/copy/fr';
import { aSheetTicket } from '../../testing/a-sheet-ticket';
import { sheetCommands, subjectOf } from './sheet-commands';

const words = fr.screens;
const asked: string[] = [];
const note = (name: string) => (what?: string) => void asked.push([name, what].filter(Boolean).join(' '));
const acts = {
  ...{ move: note('move'), write: note('write'), assign: note('assign'), take: note('take'), qualify: note('qualify') },
};
const all = { ...aSheetTicket().may };
const mayNothing = Object.fromEntries(Object.keys(all).map((right) => [right, false])) as typeof all;

describe('what can be asked for on a sheet', () => {
  it('is what the person may do to the ticket, with the keys that do it', () => {
    const may = { ...mayNothing, hold: true, return: true, take: true, commentInternal: true };
    const offered = sheetCommands(aSheetTicket({ may }), words, acts);
    expect(offered.map(({ words: said, keys }) => [said, ...(keys ?? [])])).toEqual([
      ['Prendre', 'T'],
      ['Suspendre', 'S'],
      ['Rendre au niveau inférieur', 'Maj', 'E'],
      ['Note interne', 'I'],
    ]);
    for (const { run } of offered) run();
    expect(asked).toEqual(['take', 'move hold', 'move return', 'write INTERNAL']);
    expect(sheetCommands(aSheetTicket({ may: mayNothing }), words, acts)).toEqual([]);
  });

  it('is about the ticket, also when its title was erased', () => {
    const ticket = aSheetTicket({ title: null });
    const { reference, client } = ticket;
    expect(subjectOf(ticket, words)).toEqual({
      ...{ client, reference, title: 'Objet effacé à la demande de la personne' },
    });
  });
});
