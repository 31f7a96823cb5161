import { computed, inject, type Signal } from '@angular/core';
import { Router } from '@angular/router';
import { Session } from '../graph/session';
import { Viewer } from '../graph/viewer';
import type { Command } from '../ui/commands';
import { Copy } from '../words/copy';

/** Every place of the rail, by desk where there are several, and what the person's own menu does. */
export function goCommands(showKeys: () => void): Signal<readonly Command[]> {
  const [router, session, copy, { me }] = [inject(Router), inject(Session), inject(Copy), inject(Viewer)];
  const go = (...path: readonly string[]) => void router.navigate(path);
  const command = (id: string, words: string, run: () => void): Command => ({ id, group: 'go', words, run });
  return computed(() => {
    const { desks, clients } = me();
    const t = copy.screens().shell;
    const toDesk = ({ id, name }: (typeof desks)[number]) =>
      command(`go-board ${id}`, `${t.board}, ${name}`, () => go('/regulation', id));
    return [
      ...(desks.length > 1 ? desks.map(toDesk) : [command('go-board', t.board, () => go('/regulation'))]),
      command('go-tickets', t.tickets, () => go('/tickets')),
      ...(clients.length > 0 ? [command('go-clients', t.clients, () => go('/clients'))] : []),
      { ...command('show-keys', t.keys, showKeys), keys: ['?'] },
      command('sign-out', t.signOut, () => void session.signOut()),
    ];
  });
}
