import { inputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { DayOffFragment } from '../../../graph/generated/graphql';
import { aClient, openDraft } from '../draft/open-draft.builder';
import { DaysOff } from './days-off';

const day = (nameFr: string, changes: Partial<DayOffFragment>): DayOffFragment => ({
  ...{ id: nameFr, date: '2999-05-01', nameFr, nameEn: nameFr, status: 'CONFIRMED', list: null },
  ...changes,
});
const days = [
  day('Fête du Travail', { list: 'FR' }),
  day('Aïd el-Fitr', { list: 'TN', status: 'PROVISIONAL' }),
  day('Ascension', { date: '2999-04-02', list: 'FR', status: 'PROVISIONAL' }),
  day('Inventaire', { date: '2999-03-29', status: 'PROVISIONAL' }),
  day('Pont', { status: 'DISMISSED' }),
  day('Jour de l’an 1999', { date: '1999-01-01' }),
];

async function shown(mayWrite: boolean, mayWriteCountries = false) {
  localStorage.clear();
  const draft = await openDraft(aClient(), days);
  const fixture = TestBed.createComponent(DaysOff, {
    bindings: [inputBinding('mayWrite', () => mayWrite), inputBinding('mayWriteCountries', () => mayWriteCountries)],
  });
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const names = () => [...page.querySelectorAll('li b')].map(({ textContent }) => textContent);
  const settled = () => [...page.querySelectorAll('li button')].map((button) => button.getAttribute('aria-label'));
  return { draft, names, settled, settle: () => fixture.whenStable() };
}

describe('the days off', () => {
  it('are those to come of the client and of the lists that some coverage observes, by date', async () => {
    const { names, draft, settle } = await shown(false);
    expect(names()).toEqual(['Inventaire', 'Ascension', 'Fête du Travail']);
    draft.changeCoverage('pours', () => ({ holidayLists: ['TN'] }));
    await settle();
    expect(names()).toEqual(['Inventaire', 'Aïd el-Fitr']);
  });

  it('of the client are settled by those who publish, those of a country by the administrator', async () => {
    expect((await shown(false)).settled()).toEqual([]);
    TestBed.resetTestingModule();
    expect((await shown(true)).settled()).toEqual(['Confirmer ou écarter Inventaire']);
    TestBed.resetTestingModule();
    expect((await shown(true, true)).settled()).toHaveLength(2);
  });
});
