import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { inputBinding, type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { openDraft } from '../draft/open-draft.builder';
import { TypedHarness } from '../parts/typed.harness';
import { Measures } from './measures';
import { PauseTable } from './pause-table';
import { Policies } from './policies';
import { PriorityMatrixTable } from './priority-matrix';

async function shown(part: Type<unknown>, isReadOnly = false) {
  localStorage.clear();
  const draft = await openDraft();
  const fixture = TestBed.createComponent(part, { bindings: [inputBinding('isReadOnly', () => isReadOnly)] });
  const page = fixture.nativeElement as HTMLElement;
  await fixture.whenStable();
  const loader = TestbedHarnessEnvironment.loader(fixture);
  const click = async (selector: string): Promise<void> => {
    page.querySelector<HTMLElement>(selector)!.click();
    await fixture.whenStable();
  };
  return { draft, page, click, typed: (label: string) => loader.getHarness(TypedHarness.with({ label })) };
}

describe('the reasons that pause', () => {
  it('grant one clock more, and take it back, in a clause made when it is needed', async () => {
    const { click, draft } = await shown(PauseTable);
    await click('[aria-label="Attente preuve, GTR"]');
    expect(draft.draft().clauses.pauses.at(-1)).toMatchObject({
      reason: 'EVIDENCE',
      owner: 'CLIENT',
      clocks: ['RESOLUTION'],
    });
    await click('[aria-label="Attente client, GTR"]');
    expect(draft.draft().clauses.pauses[0]!.clocks).toEqual(['NEXT_UPDATE']);
  });

  it('show what is granted, and mark what was retouched', async () => {
    const { page, click } = await shown(PauseTable);
    const box = () => page.querySelector<HTMLInputElement>('[aria-label="Attente client, Arrivée"]')!;
    expect(box().checked).toBe(false);
    await click('[aria-label="Attente client, Arrivée"]');
    expect(box().checked).toBe(true);
    expect(box().closest('td')!.querySelector('.retouch')).not.toBeNull();
  });

  it('cite their article', async () => {
    const { typed, draft } = await shown(PauseTable);
    await (await typed('Article, Attente client')).type('6.1');
    expect(draft.draft().clauses.pauses[0]!.number).toBe('6.1');
  });
});

describe('the rules', () => {
  it('say at once that a response has to be given by something', async () => {
    const { page, click } = await shown(Policies);
    await click('input[type=checkbox]');
    expect(page.querySelector('.more .fault')?.textContent).toBe('Ce champ est à remplir.');
  });

  it('take the percents of warnings, and say which cannot be', async () => {
    const { typed, draft } = await shown(Policies);
    const percents = await typed('Alertes, en %');
    await percents.type('50, 150');
    await percents.leave();
    expect(await percents.fault()).toBe('Écrivez un pourcentage entier de 1 à 99.');
    await percents.type('60, 80');
    expect(draft.faults().size).toBe(0);
  });
});

describe('the shares to keep', () => {
  it('are added, named at fault until they are said, and removed', async () => {
    const { click, typed, draft, page } = await shown(Measures);
    await click('.add');
    const share = await typed('Part à tenir');
    await share.leave();
    expect(await share.fault()).toBe('Écrivez deux nombres entiers, le premier au plus égal au second.');
    await share.type('99,5 %');
    expect(draft.faults().size).toBe(0);
    await click('button.icon');
    expect(page.querySelector('.line')).toBeNull();
    expect(draft.isChanged()).toBe(false);
  });
});

describe('the ranking', () => {
  const chosen = (page: HTMLElement, label: string) =>
    page.querySelector<HTMLSelectElement>(`[aria-label="${label}"]`)!;
  const cell = 'Priorité, impact faible, urgence forte';

  it('shows the usual one where the contract has none', async () => {
    const { page, draft } = await shown(PriorityMatrixTable);
    expect(chosen(page, cell).value).toBe('P3');
    expect(page.querySelectorAll('select')).toHaveLength(9);
    expect([draft.draft().clauses.matrix, page.textContent?.includes('celle d’usage')]).toEqual([null, true]);
  });

  it('becomes the contract’s own by one change, cites its article, and goes back', async () => {
    const { page, click, typed, draft } = await shown(PriorityMatrixTable);
    chosen(page, cell).value = 'P1';
    chosen(page, cell).dispatchEvent(new Event('change'));
    await (await typed('Article, Priorité selon l’impact et l’urgence')).type('4.2');
    const { matrix } = draft.draft().clauses;
    expect(matrix).toMatchObject({ number: '4.2', low: { high: 'P1', medium: 'P3', low: 'P4' }, high: { high: 'P1' } });
    expect(draft.isChanged()).toBe(true);
    await click('.more button');
    expect([draft.draft().clauses.matrix, draft.isChanged()]).toEqual([null, false]);
  });
});
