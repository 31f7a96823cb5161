import { TestKey } from '@angular/cdk/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { inputBinding, outputBinding, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Finder, type Found } from './finder';
import { FinderHarness } from './finder.harness';

const claire: Found = { id: '1', name: 'Claire Morvan', more: 'Chef de quai' };
const hugo: Found = { id: '2', name: 'Hugo Lestrade', more: null };

async function opened(options: readonly Found[]) {
  const [selected, searched, chosen] = [signal<Found | null>(null), [] as string[], [] as (string | null)[]];
  const fixture = TestBed.createComponent(Finder, {
    bindings: [
      inputBinding('label', () => 'Demandeur'),
      inputBinding('nothingFound', () => 'Aucun contact'),
      inputBinding('options', () => options),
      inputBinding('selected', selected),
      outputBinding<string>('searched', (text) => searched.push(text)),
      outputBinding<Found | null>('chosen', (option) => {
        chosen.push(option?.name ?? null);
        selected.set(option);
      }),
    ],
  });
  return { finder: await TestbedHarnessEnvironment.harnessForFixture(fixture, FinderHarness), searched, chosen };
}

describe('finding by a few letters', () => {
  it('searches what is typed and chooses by arrows and `Entrée`', async () => {
    const { finder, searched, chosen } = await opened([claire, hugo]);
    await finder.type('o');
    expect(searched.at(-1)).toBe('o');
    expect(await finder.options()).toEqual(['Claire MorvanChef de quai', 'Hugo Lestrade']);
    await finder.press(TestKey.DOWN_ARROW, TestKey.ENTER);
    expect(chosen).toEqual(['Hugo Lestrade']);
    expect(await finder.text()).toBe('Hugo Lestrade');
    expect(await finder.options()).toEqual([]);
  });

  it('does not keep letters that chose nobody', async () => {
    const { finder, chosen } = await opened([claire]);
    await finder.type('xyz');
    await finder.leave();
    expect(await finder.text()).toBe('');
    expect(chosen).toEqual([]);
  });

  it('says when nobody matches', async () => {
    const { finder } = await opened([]);
    await finder.type('xyz');
    expect(await finder.options()).toEqual(['Aucun contact']);
  });

  it('closes on `Échap` and keeps the earlier choice', async () => {
    const { finder } = await opened([claire]);
    await finder.type('c');
    await finder.press(TestKey.ENTER);
    await finder.type('z');
    await finder.press(TestKey.ESCAPE);
    expect(await finder.text()).toBe('Claire Morvan');
  });
});
