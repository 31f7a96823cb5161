import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { inputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { instant, iso } from '@vigie/kernel';
import type { WorkBlockFragment } from '../../../graph/generated/graphql';
import { inFrench } from '../../../testing/french';
import type { PersonPresence } from '../desk-presence';
import type { Taker } from './takers';
import type { Member } from './team-lines';
import { TeamPerson } from './team-person';
import { TeamPersonHarness } from './team-person.harness';

const now = instant(new Date(2025, 10, 20, 9, 47).getTime());
const ago = (minutes: number): string => iso(instant(now - minutes * 60_000));
const window = { from: instant(now - 14_400_000), until: instant(now + 3_600_000), pixelsPerMs: 64 / 3_600_000 };

const block = (
  reference: string,
  state: WorkBlockFragment['state'],
  from: number,
  until?: number,
): WorkBlockFragment => ({
  ticketId: reference,
  reference,
  title: 'Imprimante du quai',
  client: { id: 'albarine', name: 'Albarine Transports', code: 'ALB', tint: 1 },
  level: 'L2',
  priority: 'P2',
  from: ago(from),
  until: until === undefined ? null : ago(until),
  state,
});

interface Shown {
  readonly blocks?: readonly WorkBlockFragment[];
  readonly presence?: PersonPresence;
  readonly taker?: Taker;
  readonly proposal?: string;
}

async function shown({ blocks = [], presence = { state: 'ONLINE', since: ago(5) }, taker, proposal }: Shown = {}) {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  await inFrench();
  const member: Member = {
    person: { id: 'karim', name: 'Karim Jaziri' },
    level: 'L2',
    team: null,
    openTickets: 2,
    presence,
    blocks: [...blocks],
  };
  const given = { member, presence, window, now, taker, proposal };
  const bindings = Object.entries(given).map(([name, value]) => inputBinding(name, () => value));
  const fixture = TestBed.createComponent(TeamPerson, { bindings });
  return TestbedHarnessEnvironment.harnessForFixture(fixture, TeamPersonHarness);
}

describe('somebody of the team', () => {
  it.each([
    [{ state: 'ONLINE', since: ago(5) }, 'Karim Jaziri, N2, 2\u00a0tickets, en ligne'],
    [{ state: 'IDLE', since: ago(7) }, 'Karim Jaziri, N2, 2\u00a0tickets, inactif depuis 09:40'],
    [{ state: 'AWAY', since: ago(47) }, 'Karim Jaziri, N2, 2\u00a0tickets, absent depuis 09:00'],
    [{ state: 'AWAY', since: null }, 'Karim Jaziri, N2, 2\u00a0tickets, absent'],
  ] as const)('says level, load and presence: %p', async (presence, words) => {
    expect(await (await shown({ presence })).name()).toBe(words);
  });

  it('says each stretch of work with its state and its hours', async () => {
    const blocks = [block('ALB-12', 'DONE', 200, 120), block('ALB-13', 'BREACHED', 100)];
    const person = await shown({ blocks });
    expect(await person.work()).toEqual([
      'ALB-12, Imprimante du quai, terminé, de 06:27 à 07:47',
      'ALB-13, Imprimante du quai, délai dépassé, depuis 08:07',
    ]);
    expect(await person.states()).toEqual(['done', 'breached']);
  });

  it('counts the work that finds no room', async () => {
    const blocks = ['ALB-1', 'ALB-2', 'ALB-3', 'ALB-4'].map((reference) => block(reference, 'RUNNING', 100));
    const person = await shown({ blocks });
    expect(await person.states()).toHaveLength(2);
    expect(await person.lane()).toContain('2 autres tickets');
  });

  it('says why they may not take the ticket in hand', async () => {
    const reason = 'Karim Jaziri n’est pas habilité pour ce client.';
    const person = await shown({ taker: { eligible: false, reason } });
    expect(await person.isDimmed()).toBe(true);
    expect(await person.name()).toContain(reason);
    expect(await person.lane()).toContain(reason);
  });

  it('is proposed the ticket that they are the first to take', async () => {
    const person = await shown({ taker: { eligible: true, reason: null }, proposal: 'ALB-1042' });
    expect(await person.isDimmed()).toBe(false);
    expect(await person.lane()).toContain('ALB-1042');
    expect(await person.lane()).toContain('proposé');
  });
});
