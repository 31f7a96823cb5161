import { TestKey } from '@angular/cdk/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { inputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { openDraft } from '../draft/open-draft.builder';
import { CoveredWeek } from './covered-week';
import { CoveredWeekHarness } from './covered-week.harness';
import { edgeAt } from '../../../ui/week-grid/drag-edge';

async function shown(isReadOnly = false) {
  localStorage.clear();
  const draft = await openDraft();
  const fixture = TestBed.createComponent(CoveredWeek, {
    bindings: [
      inputBinding('coverage', () => draft.draft().coverages[0]!),
      inputBinding('number', () => 0),
      inputBinding('isReadOnly', () => isReadOnly),
    ],
  });
  document.body.append(fixture.nativeElement as Node);
  return { draft, week: await TestbedHarnessEnvironment.harnessForFixture(fixture, CoveredWeekHarness) };
}
const text = (label: string | null) => label?.replaceAll('\u00a0', ' ');

describe('the covered week', () => {
  it('shows the rest of a night in the next day’s row, and counts it for its own day', async () => {
    const { week } = await shown();
    expect((await week.row(7)).map(text)).toEqual(['suite de samedi', '21 h → 5 h']);
    expect((await week.totals()).map(text)).toEqual([
      ...['16 h 00', '16 h 00', '16 h 00', '16 h 00', '8 h 00', '12 h 00', '8 h 00'],
    ]);
  });

  it('goes from day to day and from window to window by arrows, and keeps the keyboard', async () => {
    const { week } = await shown();
    await week.press(TestKey.UP_ARROW);
    expect(text(await week.chosen())).toBe('Lundi, 5 h – 21 h');
    for (let days = 0; days < 5; days += 1) await week.press(TestKey.DOWN_ARROW);
    await week.press(TestKey.RIGHT_ARROW);
    expect(text(await week.chosen())).toBe('Samedi, 20 h → 4 h');
    expect(await week.holdsKeyboard()).toBe(true);
    expect(text((await week.said()) ?? null)).toContain('Tient du samedi');
  });

  it('moves the end and the start by a quarter of an hour', async () => {
    const { week } = await shown();
    await week.pressShift(TestKey.RIGHT_ARROW);
    await week.pressShift(TestKey.DOWN_ARROW);
    expect(text(await week.chosen())).toBe('Lundi, 5 h 15 – 21 h 15');
  });

  it('passes midnight, cuts, removes, adds, and takes each back', async () => {
    const { week, draft } = await shown();
    const before = draft.draft();
    await week.press('b');
    expect(await week.row(1)).toHaveLength(3);
    await week.press(TestKey.DELETE);
    expect((await week.row(1)).map(text)).toEqual(['suite de dimanche', '12 h 30 – 21 h']);
    await week.press('a');
    expect(text(await week.chosen())).toBe('Lundi, 22 h – 24 h');
    await week.press('n');
    expect(text(await week.chosen())).toBe('Lundi, 22 h → 6 h');
    await week.press('z', 'z', 'z', 'z');
    expect(draft.draft()).toBe(before);
  });

  it('says that a day is closed, and opens it by `Entrée`', async () => {
    const { week } = await shown();
    await week.press(TestKey.DELETE);
    expect(text(await week.chosen())).toBe('Lundi, fermé, Entrée pour ouvrir');
    await week.press(TestKey.ENTER);
    expect(text(await week.chosen())).toBe('Lundi, 9 h – 18 h');
  });

  it('copies a day to others', async () => {
    const { week, draft } = await shown();
    await week.pressShift(TestKey.RIGHT_ARROW);
    await week.press('c');
    await week.copy();
    const { mon, fri, sat } = draft.draft().coverages[0]!.week;
    expect(fri).toEqual(mon);
    expect(sat).toHaveLength(2);
  });

  it('takes times as people type them, and tidies them when they leave', async () => {
    const { week, draft } = await shown();
    await (await week.to()).type('22h30');
    await (await week.to()).leave();
    expect(await (await week.to()).value()).toBe('22:30');
    draft.undo();
    draft.undo();
    expect(await (await week.to()).value()).toBe('21:00');
  });

  it('keeps a time that cannot be read, says so, and leaves the window where it can be found', async () => {
    const { week } = await shown();
    await (await week.to()).type('soir');
    await (await week.to()).leave();
    expect(await (await week.to()).fault()).toBe('Écrivez l’heure ainsi\u00a0: 08:30.');
    expect(await week.chosen()).toBe('Lundi, heure à corriger');
  });

  it('lets a reader go through it and change nothing', async () => {
    const { week, draft } = await shown(true);
    await week.press(TestKey.DOWN_ARROW, 'n', TestKey.DELETE, 'a', 'b');
    await week.pressShift(TestKey.RIGHT_ARROW);
    expect(text(await week.chosen())).toBe('Mardi, 5 h – 21 h');
    expect(draft.isChanged()).toBe(false);
    expect(await (await week.from()).isDisabled()).toBe(true);
    expect(await week.buttons()).toEqual([]);
  });
});

describe('an edge under the pointer', () => {
  it('tells quarters of an hour, each once, within the day', () => {
    const row = document.createElement('div');
    row.getBoundingClientRect = () => new DOMRect(100, 0, 960, 33);
    const told: number[] = [];
    const { move } = edgeAt(row, (minutes) => told.push(minutes));
    for (const x of [420, 424, 430, 50, 2_000]) move(new MouseEvent('pointermove', { clientX: x }) as PointerEvent);
    expect(told).toEqual([480, 495, 0, 1_440]);
  });
});
