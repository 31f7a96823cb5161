import type { Rebuild } from './rebuild.ts';

export const rebuildFr: Rebuild = {
  usage: '<quoi> [options]',
  description: 'refait ce qui se déduit des faits',
  usageOfClocks: '[options]',
  clocks: 'compare les horloges enregistrées avec celles que donnent les faits, et refait celles qui diffèrent',
  check: 'compare seulement\u202f; le code de sortie est 1 si une horloge diffère',
  compared: ({ tickets, clocks }) => `${tickets} tickets et ${clocks} horloges comparés.`,
  equal: 'Toutes sont celles que donnent les faits.',
  awaited: (count) =>
    count === 1 ? '1 ticket attend déjà d’être relu.' : `${count} tickets attendent déjà d’être relus.`,
  differing: ({ count, references, more, repaired }) => {
    const which = `${references.join(', ')}${more > 0 ? ` et ${more} autres` : ''}`;
    const done = repaired ? ', refaites' : '';
    return count === 1
      ? `1 ticket a des horloges qui diffèrent${done}\u00a0: ${which}.`
      : `${count} tickets ont des horloges qui diffèrent${done}\u00a0: ${which}.`;
  },
};
