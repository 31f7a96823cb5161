import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { inputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { openDraft } from '../draft/open-draft.builder';
import { TypedHarness } from '../parts/typed.harness';
import { TargetTable } from './target-table';

async function shown(isReadOnly = false) {
  localStorage.clear();
  const draft = await openDraft();
  const fixture = TestBed.createComponent(TargetTable, {
    bindings: [inputBinding('coverageId', () => 'pours'), inputBinding('isReadOnly', () => isReadOnly)],
  });
  await fixture.whenStable();
  const loader = TestbedHarnessEnvironment.loader(fixture);
  const page = fixture.nativeElement as HTMLElement;
  const cell = (label: string) => loader.getHarness(TypedHarness.with({ label }));
  return { draft, cell, page, settle: () => fixture.whenStable() };
}

describe('the table of targets', () => {
  it('takes a duration as people write it, and marks it as retouched', async () => {
    const { cell, draft } = await shown();
    const gtr = await cell('P2, tous les services, GTR');
    expect(await gtr.isRetouched()).toBe(false);
    await gtr.type('390');
    await gtr.leave();
    expect(await gtr.value()).toBe('6\u00a0h\u00a030');
    expect(await gtr.isRetouched()).toBe(true);
    expect(draft.isChanged()).toBe(true);
  });

  it('marks nothing when the same is written otherwise', async () => {
    const { cell, draft } = await shown();
    const gtr = await cell('P2, tous les services, GTR');
    await gtr.type('480');
    expect(await gtr.isRetouched()).toBe(false);
    expect(draft.isChanged()).toBe(false);
  });

  it('says what is wrong once one has left the cell, not while one types', async () => {
    const { cell } = await shown();
    const gtr = await cell('P2, tous les services, GTR');
    await gtr.type('vite');
    expect(await gtr.fault()).toBeUndefined();
    await gtr.leave();
    expect(await gtr.fault()).toBe('Écrivez la durée ainsi\u00a0: 2\u00a0h\u00a030 ou 150.');
    expect(await gtr.value()).toBe('vite');
  });

  it('promises in an empty cell, and no more in one that is emptied', async () => {
    const { cell, draft } = await shown();
    await (await cell('P1, tous les services, GTI')).type('15 min');
    const gtr = await cell('P2, tous les services, GTR');
    await gtr.type('');
    await gtr.leave();
    const promised = draft.draft().clauses.targets.map(({ metric, priority }) => `${priority} ${metric}`);
    expect(promised).toContain('P1 FIRST_RESPONSE');
    expect(promised).not.toContain('P2 RESOLUTION');
  });

  it('shows a service what holds for all of them until it has a target of its own', async () => {
    const { cell, page, settle } = await shown();
    const select = page.querySelector<HTMLSelectElement>('select.add')!;
    select.value = 'furnace';
    select.dispatchEvent(new Event('change'));
    await settle();
    const own = await cell('P2, Pilotage du four, GTR');
    expect(await own.value()).toBe('');
    expect(await own.placeholder()).toBe('8\u00a0h');
  });

  it('cites one article for a whole row', async () => {
    const { cell, draft } = await shown();
    await (await cell('Article, P2, tous les services')).type('5.9');
    expect(new Set(draft.draft().clauses.targets.map(({ number }) => number))).toEqual(new Set(['5.9']));
  });

  it('shows a reader everything, to read', async () => {
    const { cell } = await shown(true);
    const gtr = await cell('P2, tous les services, GTR');
    expect(await gtr.value()).toBe('8\u00a0h');
    expect(await gtr.isDisabled()).toBe(true);
  });
});
