import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Connection } from '../../../graph/connection';
import { Viewer } from '../../../graph/viewer';
import { aRow } from '../../../testing/a-row';
import { inFrench } from '../../../testing/french';
import { Commands } from '../../../ui/commands';
import { TicketInHand } from '../in-hand';
import { Picked } from '../picked/picked';
import type { Row } from '../queue';
import { BoardActs, type Runs } from './acting';
import { boardActs } from './board-acts';

const row = aRow({ reference: 'ALB-1042', title: 'Badgeuse' });
const lea = { person: { id: 'lea', name: 'Léa Fontanel' }, openTickets: 2, ceiling: 12 };
const may = { assign: true, escalate: true, hold: true, merge: true, qualify: true, resolve: true };

async function board({ picked = [] as readonly Row[] } = {}) {
  const [ran, rows] = [[] as string[], signal(picked)];
  TestBed.resetTestingModule().configureTestingModule({
    providers: [
      BoardActs,
      { provide: TicketInHand, useValue: { row: signal(row), may: signal(may), best: signal(lea) } },
      { provide: Picked, useValue: { rows } },
      { provide: Viewer, useValue: { me: signal({ roles: ['DISPATCHER'] }) } },
      { provide: Connection, useValue: { outage: signal(undefined) } },
    ],
  });
  await inFrench();
  const names = [...boardActs.map(({ name }) => name), 'assignBest'];
  const runs = Object.fromEntries(names.map((name) => [name, () => ran.push(name)])) as unknown as Runs;
  TestBed.runInInjectionContext(() => TestBed.inject(BoardActs).answer(runs, { Escape: () => ran.push('otherwise') }));
  const press = (init: KeyboardEventInit): boolean =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
  return { ran, rows, press, commands: TestBed.inject(Commands) };
}

describe('what the board offers by name', () => {
  it('is what its keys do, with the best person first, about the ticket in hand', async () => {
    const { commands, ran } = await board();
    const [best, other] = commands.all();
    expect(best).toMatchObject({ words: 'Affecter à Léa Fontanel', hint: '2 sur 12', group: 'ticket' });
    expect(best?.keys?.[0]).toBe('A');
    expect(other).toMatchObject({ id: 'assign', words: 'Affecter à quelqu’un…', keys: ['A'] });
    expect(commands.all().find(({ id }) => id === 'escalate')).toMatchObject({ keys: ['E'], words: 'Escalader…' });
    expect(commands.subject()).toMatchObject({ reference: 'ALB-1042', title: 'Badgeuse' });
    best?.run();
    expect(ran).toEqual(['assignBest']);
  });

  it('is done by its key too, and what no act wants goes on', async () => {
    const { press, ran, rows } = await board();
    press({ key: 'e' });
    press({ key: 'Escape' });
    rows.set([row]);
    press({ key: 'Escape' });
    press({ key: 'a', ctrlKey: true });
    press({ key: 'a' });
    expect(ran).toEqual(['escalate', 'otherwise', 'unpick', 'pickAll', 'assignPicked']);
  });

  it('speaks of the selection once there is one', async () => {
    const { commands } = await board({ picked: [row, aRow()] });
    const ids = commands.all().map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['assignPicked', 'mergePicked', 'unpick']));
    expect(ids).not.toContain('assignBest');
    expect(ids).not.toContain('escalate');
  });
});
