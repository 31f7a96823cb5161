import { ComponentHarness } from '@angular/cdk/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { zone } from '@vigie/kernel';
import type { DayOffFragment } from '../../../graph/generated/graphql';
import { aClient, openDraft } from '../draft/open-draft.builder';
import { placeTime } from './place-time';
import { TrialPane } from './trial';

class TrialHarness extends ComponentHarness {
  static readonly hostSelector = 'vg-trial';

  async ask(openedAt: string): Promise<void> {
    const opened = await this.locatorFor('input[type=datetime-local]')();
    await opened.setInputValue(openedAt);
    await opened.dispatchEvent('input');
  }

  async due(): Promise<string | undefined> {
    return (await this.locatorForOptional('.due > b')())?.text();
  }

  async ifUnconfirmed(): Promise<string | undefined> {
    return (await this.locatorForOptional('.other b')())?.text();
  }

  async says(): Promise<string> {
    return (await this.locatorFor('.due')()).text();
  }

  async table(): Promise<string[]> {
    const rows = await this.locatorForAll('tr')();
    return Promise.all(rows.map(async (row) => (await row.text()).replaceAll('\u00a0', ' ')));
  }
}

async function shown(daysOff: readonly DayOffFragment[] = []) {
  localStorage.clear();
  const draft = await openDraft(aClient(), daysOff);
  const fixture = TestBed.createComponent(TrialPane);
  const page = fixture.nativeElement as HTMLElement;
  const choose = async (option: string): Promise<void> => {
    const found = [...page.querySelectorAll('option')].find(({ textContent }) => textContent?.trim() === option)!;
    const select = found.parentElement as HTMLSelectElement;
    select.value = found.value;
    select.dispatchEvent(new Event('change'));
    await fixture.whenStable();
  };
  return { draft, choose, trial: await TestbedHarnessEnvironment.harnessForFixture(fixture, TrialHarness) };
}
const stocktaking: DayOffFragment = {
  ...{
    id: 'stock',
    date: '2026-06-16',
    nameFr: 'Inventaire',
    nameEn: 'Stocktaking',
    status: 'PROVISIONAL',
    list: null,
  },
};
const monday = '2026-06-15';

describe('trying a due time on the draft', () => {
  it('tells the due time and what counts, which sums to the promise', async () => {
    const { trial } = await shown();
    await trial.ask(`${monday}T18:00`);
    expect(await trial.due()).toBe('mardi 16 juin à 10:00');
    expect(await trial.table()).toEqual([
      'lun. 15 juin 18:00 – 21:00compté3 h 00',
      '21:00 – mar. 16 juin 05:00hors plage, article 3.1–',
      '05:00 – 10:00compté5 h 00',
      'Total8 h 00',
    ]);
  });

  it('moves as the draft is written', async () => {
    const { trial, draft } = await shown();
    await trial.ask(`${monday}T18:00`);
    draft.changeClauses(({ targets }) => ({ targets: targets.map((target) => ({ ...target, length: '2 h' })) }));
    expect(await trial.due()).toBe('lundi 15 juin à 20:00');
  });

  it('stops for a hold that the contract grants, and cites it', async () => {
    const { trial, choose } = await shown();
    await trial.ask(`${monday}T08:00`);
    await choose('Attente client');
    expect(await trial.due()).toBe('lundi 15 juin à 17:00');
    expect((await trial.table())[1]).toBe('09:00 – 10:00en attente du client, article 5.4 a–');
  });

  it('says the other due time if a provisional day off is not confirmed', async () => {
    const { trial } = await shown([stocktaking]);
    await trial.ask(`${monday}T18:00`);
    expect(await trial.due()).toBe('mercredi 17 juin à 10:00');
    expect(await trial.ifUnconfirmed()).toBe('mardi 16 juin à 10:00');
    expect((await trial.table())[1]).toContain('Inventaire (provisoire)');
  });

  it('says why there is none', async () => {
    const { trial, choose, draft } = await shown();
    await choose('P4');
    expect(await trial.says()).toBe('Ce brouillon ne promet rien dans ce cas.');
    draft.changeClauses(({ reopening }) => ({ reopening: { ...reopening, withinDays: '' } }));
    expect(await trial.says()).toContain('champs en faute');
  });
});

describe('the time of a place', () => {
  it('names a day only when it is another one than before, and the first of a month as French does', () => {
    const place = placeTime('fr', zone('Africa/Tunis'));
    const at = (text: string) => Date.parse(text) as never;
    expect(place.span(at('2026-05-01T07:00Z'), at('2026-05-01T09:30Z'))).toBe('ven. 1er mai 08:00\u00a0– 10:30');
    expect(place.span(at('2026-05-01T10:00Z'), at('2026-05-02T09:30Z'))).toBe('11:00\u00a0– sam. 2 mai 10:30');
    expect(place.typed(at('2026-05-01T23:30Z'))).toBe('2026-05-02T00:30');
  });
});
