import type { Rebuild } from './rebuild.ts';

export const rebuildEn: Rebuild = {
  usage: '<what> [options]',
  description: 'makes again what follows from facts',
  usageOfClocks: '[options]',
  clocks: 'compares the stored clocks with what the facts make of them, and makes those that differ again',
  check: 'only compares; the exit code is 1 when a clock differs',
  compared: ({ tickets, clocks }) => `${tickets} tickets and ${clocks} clocks compared.`,
  equal: 'All of them are what the facts make of them.',
  awaited: (count) =>
    count === 1 ? '1 ticket waits to be looked at anyway.' : `${count} tickets wait to be looked at anyway.`,
  differing: ({ count, references, more, repaired }) => {
    const which = `${references.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    const done = repaired ? ', made again' : '';
    return count === 1
      ? `1 ticket has clocks that differ${done}: ${which}.`
      : `${count} tickets have clocks that differ${done}: ${which}.`;
  },
};
