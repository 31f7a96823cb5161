import { computed, inject, type Injector, runInInjectionContext } from '@angular/core';
import type { Standing } from '../graph/generated/graphql';
import type { Command, Commands } from '../ui/commands';
import { Copy } from '../words/copy';
import { GridCursor } from './grid-cursor';

interface Acts {
  give(standing: Standing): void;
  foresee(): void;
  invite(): void;
}

const letters = ['READS', 'WORKS', 'MANAGES'] as const;

/** What can be asked for here by name: the acts of the cell under the cursor, and somebody new. */
export function offerRights(commands: Commands, injector: Injector, acts: Acts): void {
  runInInjectionContext(injector, () => {
    const [copy, cursor] = [inject(Copy), inject(GridCursor)];
    const offered = computed((): readonly Command[] => {
      const { rights } = copy.screens();
      const [person, client] = [cursor.person(), cursor.client()];
      const invite: Command = {
        id: 'invite',
        group: 'list',
        words: rights.invite,
        keys: ['I'],
        run: () => acts.invite(),
      };
      if (!person || !client) return [invite];
      const given = letters.map((standing): Command => ({
        id: `give-${standing.toLowerCase()}`,
        group: 'selection',
        words: rights.given(person.name, rights.standing[standing], client.name),
        keys: [rights.letter[standing]],
        run: () => acts.give(standing),
      }));
      const withdraw: Command = {
        id: 'withdraw',
        group: 'selection',
        words: rights.withdrawn(person.name, client.name),
        keys: [rights.key.backspace],
        run: () => acts.give('NOTHING'),
      };
      const words = rights.foresee(person.name, client.name);
      const foresee: Command = { id: 'foresee', group: 'selection', words, keys: ['V'], run: () => acts.foresee() };
      return [...given, withdraw, foresee, invite];
    });
    commands.offer({ commands: offered });
  });
}
