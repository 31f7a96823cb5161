import { inputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { inFrench } from '../../testing/french';
import type { Foreseen } from '../foresight';
import { Preview } from './preview';

type Lines = Foreseen['then']['lines'];
const lines = (tickets: number, mayTake: boolean): Lines => [
  { thing: 'TICKETS', may: tickets > 0, count: tickets },
  { thing: 'TAKE_TICKETS', may: mayTake, count: null },
  { thing: 'GRANT_RIGHTS', may: false, count: null },
];
const foreseen = (changes: Partial<Foreseen> = {}): Foreseen => ({
  today: { standing: 'NOTHING', lines: lines(0, false), tickets: [] },
  then: {
    standing: 'WORKS',
    lines: lines(1300, true),
    tickets: [{ id: '1', reference: 'VEN-5124', title: 'Badgeuse urgences' }],
  },
  origins: [],
  ...changes,
});

async function shown(given: Foreseen) {
  await inFrench();
  const bindings = [inputBinding('foreseen', () => given)];
  const fixture = TestBed.createComponent(Preview, { bindings });
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  return [...page.querySelectorAll('h3, li')].map((one) => one.textContent!.replace(/\s+/g, ' ').trim());
}

describe('what somebody would see', () => {
  it('says from how much to how much, what they could do, and what not', async () => {
    expect(await shown(foreseen())).toEqual([
      'VEN-5124Badgeuse urgences',
      'Verrait, pourrait',
      'Tickets0 → 1 300',
      'Prendre un ticket',
      'Ne pourrait pas',
      'Donner des droits',
      'D’où vient ce droit',
      'Aucun droit ici aujourd’hui.',
    ]);
  });

  it('says where today’s right comes from, and when all is theirs to lose', async () => {
    const origin = {
      role: 'TECHNICIAN',
      isEverywhere: true,
      since: '2022-03-01T08:00:00.000Z',
      by: 'V. Roche',
    } as const;
    const then = { standing: 'NOTHING', lines: lines(0, false), tickets: [] } as const;
    const said = await shown(foreseen({ then: { ...then, lines: [...then.lines], tickets: [] }, origins: [origin] }));
    expect(said.slice(0, 2)).toEqual(['Verrait, pourrait', 'Rien de ce client.']);
    expect(said.at(-1)).toMatch(/^technique, partout ?V\. Roche, 01\/03\/2022/);
  });
});
