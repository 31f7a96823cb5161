import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { inputBinding, outputBinding, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { inFrench } from '../../testing/french';
import { type Candidate, CandidatePicker } from './candidate-picker';
import { CandidatePickerHarness } from './candidate-picker.harness';

const person = (name: string, more: Partial<Candidate> = {}): Candidate => ({
  person: { id: name, name },
  level: 'L1',
  team: { name: 'Premier contact' },
  openTickets: 4,
  ceiling: 12,
  eligible: true,
  reasons: [],
  ...more,
});
const paul = person('Paul Guérin', {
  eligible: false,
  reasons: [
    { code: 'NOT_AUTHORISED', message: 'Pas habilité pour ce client.' },
    { code: 'LEVEL_TOO_LOW', message: 'Travaille au N1, ticket de N2.' },
  ],
});
const [lea, karim] = [person('Léa Fontanel'), person('Karim Jaziri')];
const ticket = { reference: 'ALB-1042', title: 'Étiquettes', client: { name: 'Albarine', code: 'ALB', tint: 1 } };

async function opened(...people: Candidate[]) {
  await inFrench();
  const candidates = signal<readonly Candidate[] | undefined>(people.length > 0 ? people : undefined);
  const isSearching = signal(false);
  const [chosen, refused, searched] = [[] as string[], [] as string[], [] as string[]];
  const fixture = TestBed.createComponent(CandidatePicker, {
    bindings: [
      inputBinding('ticket', () => ticket),
      inputBinding('candidates', candidates),
      inputBinding('isSearching', isSearching),
      outputBinding<Candidate>('chosen', (candidate) => chosen.push(candidate.person.name)),
      outputBinding<Candidate>('refused', (candidate) => refused.push(candidate.person.name)),
      outputBinding<string>('searched', (text) => searched.push(text)),
    ],
  });
  const picker = await TestbedHarnessEnvironment.harnessForFixture(fixture, CandidatePickerHarness);
  return { picker, candidates, isSearching, chosen, refused, searched };
}

describe('choosing who takes a ticket', () => {
  it('offers the best first: `Entrée` alone chooses them', async () => {
    const { picker, chosen } = await opened(lea, karim);
    expect(await picker.active()).toContain('Léa Fontanel');
    await picker.pressEnter();
    expect(chosen).toEqual(['Léa Fontanel']);
  });

  it('understands `Entrée` pressed before the people came', async () => {
    const { picker, candidates, chosen } = await opened();
    await picker.pressEnter();
    expect(chosen).toEqual([]);
    candidates.set([paul, lea]);
    await picker.people();
    expect(chosen).toEqual(['Léa Fontanel']);
  });

  it('never chooses one of the people shown before the letters typed were answered', async () => {
    const { picker, candidates, isSearching, chosen } = await opened(lea, karim);
    await picker.type('kar');
    isSearching.set(true);
    await picker.pressEnter();
    expect(chosen).toEqual([]);
    candidates.set([karim]);
    isSearching.set(false);
    await picker.people();
    expect(chosen).toEqual(['Karim Jaziri']);
  });

  it('says how much of their load people have taken', async () => {
    const { picker } = await opened(lea, person('Nora', { ceiling: null }));
    expect((await picker.people())[0]).toContain('4 sur 12');
    expect((await picker.people())[1]).toMatch(/4\stickets en cours/);
  });

  it('keeps a refused person visible with every reason, and never chooses them', async () => {
    const { picker, chosen, refused } = await opened(paul, lea);
    for (const reason of paul.reasons) expect((await picker.people())[0]).toContain(reason.message);
    expect(await picker.active()).toContain('Léa Fontanel');
    await picker.press(0);
    expect([chosen, refused]).toEqual([[], ['Paul Guérin']]);
  });

  it('does not choose a refused person by `Entrée` either', async () => {
    const { picker, chosen, refused } = await opened(lea, paul);
    await picker.goDown();
    expect(await picker.active()).toContain('Paul Guérin');
    await picker.pressEnter();
    expect([chosen, refused]).toEqual([[], ['Paul Guérin']]);
  });

  it('goes down the list by arrows, and stops at its end', async () => {
    const { picker, chosen } = await opened(lea, karim);
    await picker.goDown();
    await picker.goDown();
    expect(await picker.active()).toContain('Karim Jaziri');
    await picker.pressEnter();
    expect(chosen).toEqual(['Karim Jaziri']);
  });

  it('searches as one types', async () => {
    const { picker, searched } = await opened(lea);
    await picker.type('kar');
    expect(searched.at(-1)).toBe('kar');
  });
});
