import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { inputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { aRow } from '../../testing/a-row';
import { inFrench } from '../../testing/french';
import { aShownClock } from '../../testing/some-clocks';
import type { ShownClock } from '../sla-clock/shown-clock';
import { type RowState, type RowTicket, TicketRow } from './ticket-row';
import { TicketRowHarness } from './ticket-row.harness';

interface Shown {
  readonly state?: RowState;
  readonly note?: string;
  readonly isDated?: boolean;
  readonly clock?: ShownClock;
  readonly isPicked?: boolean;
}

async function shown(ticket: RowTicket, { state = 'plain', note, isDated = false, clock, isPicked }: Shown = {}) {
  await inFrench();
  const fixture = TestBed.createComponent(TicketRow, {
    bindings: [
      inputBinding('ticket', () => ticket),
      inputBinding('state', () => state),
      inputBinding('note', () => note),
      inputBinding('isDated', () => isDated),
      inputBinding('clock', () => clock),
      inputBinding('isPicked', () => isPicked),
    ],
  });
  return TestbedHarnessEnvironment.harnessForFixture(fixture, TicketRowHarness);
}
const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();

describe('a row of a queue', () => {
  it('says everything a dispatcher decides by', async () => {
    const ticket = aRow({
      reference: 'ALB-1042',
      priority: 'P2',
      level: 'L2',
      title: 'Lien instable',
      openedAt: ago(57),
    });
    const row = await shown({ ...ticket, team: { name: 'Premier contact' } });
    const said = ['P2', 'ALB-1042', 'ALB', 'N2', 'Lien instable', '', 'Premier contact', '57 min', 'Nouveau', 'Appel'];
    expect(await row.columns()).toEqual(said.map((text) => text.replace('57 min', '57\u00a0min')));
    expect(await row.address()).toBe('/tickets/ALB-1042');
  });

  it('has a box that says whether it is picked, only where rows are picked', async () => {
    expect(await (await shown(aRow())).box()).toBeNull();
    for (const isPicked of [false, true]) {
      TestBed.resetTestingModule();
      const row = await shown(aRow({ reference: 'ALB-7' }), { isPicked });
      expect(await row.box()).toEqual({ name: 'Sélectionner ALB-7', isPicked });
    }
  });

  it('says why a ticket is on hold', async () => {
    const row = await shown(aRow({ status: 'ON_HOLD', holdReason: 'CLIENT' }));
    expect(await row.columns()).toContain('Attente client');
  });

  it('names who took it, and lights up with what changed', async () => {
    const ticket = aRow({ assignee: { id: 'lea', name: 'Léa Fontanel' } });
    const row = await shown(ticket, { state: 'taken', note: 'P3 → P2' });
    expect((await row.columns()).join(' ')).toContain('Léa Fontanel');
    expect(await row.columns()).toContain('P3 → P2');
    expect(await row.isLit()).toBe(true);
  });

  it('shows nothing of a ticket that is no longer open to the person', async () => {
    const row = await shown(aRow({ title: 'Secret', assignee: { id: 'lea', name: 'Léa Fontanel' } }), {
      state: 'gone',
    });
    expect(await row.title()).toBe('Ce ticket ne vous est plus ouvert');
    expect((await row.columns()).join(' ')).not.toContain('Léa Fontanel');
  });

  it('says when a title was erased', async () => {
    expect(await (await shown(aRow({ title: null }))).title()).toBe('Objet effacé à la demande de la personne');
  });

  it('shows its most pressing promise, only in a list that has a column for it', async () => {
    const clock = aShownClock({ kind: 'resolution' }, { state: 'paused', usedMs: 1_080_000 });
    expect((await (await shown(aRow(), { isDated: true, clock })).columns()).join(' ')).toMatch(/GTR\s*0:42/);
    TestBed.resetTestingModule();
    expect((await (await shown(aRow(), { clock })).columns()).join(' ')).not.toContain('GTR');
  });

  it('shows no promise of a ticket that is no longer open to the person', async () => {
    const row = await shown(aRow(), { isDated: true, state: 'gone', clock: aShownClock() });
    expect((await row.columns()).join(' ')).not.toContain('GTI');
  });
});
