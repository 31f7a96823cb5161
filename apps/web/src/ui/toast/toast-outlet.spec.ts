import { jest } from '@jest/globals';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { SingleLetters } from '../keys';
import { ToastOutlet } from './toast-outlet';
import { ToastsHarness } from './toast-outlet.harness';
import { Toaster } from './toaster';

async function shown() {
  const fixture = TestBed.createComponent(ToastOutlet);
  const undone: string[] = [];
  const toaster = TestBed.inject(Toaster);
  toaster.say({
    text: 'ALB-1042 affecté à Léa Fontanel',
    act: { word: 'Annuler', key: 'Z', run: () => undone.push('undone') },
  });
  return { toasts: await TestbedHarnessEnvironment.harnessForFixture(fixture, ToastsHarness), toaster, undone };
}
const press = (key: string): boolean => document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

describe('a toast', () => {
  it('tells the fact and takes it back once, by its button', async () => {
    const { toasts, undone } = await shown();
    expect(await toasts.text()).toContain('ALB-1042 affecté à Léa Fontanel');
    await toasts.act();
    expect(undone).toEqual(['undone']);
    expect(await toasts.text()).toBeUndefined();
  });

  it('takes it back with `Z`, and only once', async () => {
    const { undone } = await shown();
    press('z');
    press('z');
    expect(undone).toEqual(['undone']);
  });

  it('leaves `Z` alone when single letters are off', async () => {
    const { undone } = await shown();
    TestBed.inject(SingleLetters).choose('off');
    press('z');
    expect(undone).toEqual([]);
    TestBed.inject(SingleLetters).choose('on');
  });

  it('goes after six seconds, which stop while somebody reads it', async () => {
    jest.useFakeTimers();
    try {
      const toaster = TestBed.inject(Toaster);
      toaster.say({ text: 'ouvert' });
      jest.advanceTimersByTime(5_900);
      toaster.hold();
      jest.advanceTimersByTime(60_000);
      expect(toaster.toast()?.text).toBe('ouvert');
      toaster.letGo();
      jest.advanceTimersByTime(6_000);
      expect(toaster.toast()).toBeUndefined();
    } finally {
      jest.useRealTimers();
    }
  });
});
