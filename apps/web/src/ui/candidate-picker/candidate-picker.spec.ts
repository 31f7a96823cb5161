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
  openTickets: 3,
  eligible: true,
  reason: null,
  ...more,
});
const paul = person('Paul Guérin', { eligible: false, reason: 'Pas habilité pour ce client.' });
const [lea, karim] = [person('Léa Fontanel'), person('Karim Jaziri')];
const ticket = { reference: 'ALB-1042', title: 'Étiquettes', client: { name: 'Albarine', code: 'ALB', tint: 1 } };

async function opened(...people: Candidate[]) {
  await inFrench();
  const candidates = signal<readonly Candidate[] | undefined>(people.length > 0 ? people : undefined);
  const isSearching = signal(false);
  const [chosen, searched] = [[] as string[], [] as string[]];
  const fixture = TestBed.createComponent(CandidatePicker, {
    bindings: [
      inputBinding('ticket', () => ticket),
      inputBinding('candidates', candidates),
      inputBinding('isSearching', isSearching),
      outputBinding<Candidate>('chosen', (candidate) => chosen.push(candidate.person.name)),
      outputBinding<string>('searched', (text) => searched.push(text)),
    ],
  });
  const picker = await TestbedHarnessEnvironment.harnessForFixture(fixture, CandidatePickerHarness);
  return { picker, candidates, isSearching, chosen, searched };
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

  it('keeps a refused person visible with the reason, and never chooses them', async () => {
    const { picker, chosen } = await opened(paul, lea);
    expect((await picker.people())[0]).toContain('Pas habilité pour ce client.');
    expect(await picker.active()).toContain('Léa Fontanel');
    await picker.press(0);
    expect(chosen).toEqual([]);
  });

  it('does not choose a refused person by `Entrée` either', async () => {
    const { picker, chosen } = await opened(lea, paul);
    await picker.goDown();
    expect(await picker.active()).toContain('Paul Guérin');
    await picker.pressEnter();
    expect(chosen).toEqual([]);
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
