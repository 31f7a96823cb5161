import { inputBinding, outputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { inFrench } from '../../../testing/french';
import { HoldReasons } from './hold-reasons';

async function opened() {
  await inFrench();
  const chosen: string[] = [];
  const fixture = TestBed.createComponent(HoldReasons, {
    bindings: [
      inputBinding('reference', () => 'ALB-1042'),
      outputBinding<string>('chosen', (reason) => chosen.push(reason)),
    ],
  });
  document.body.append(fixture.nativeElement as HTMLElement);
  await fixture.whenStable();
  const buttons = [...(fixture.nativeElement as HTMLElement).querySelectorAll('button')];
  return { chosen, buttons };
}

/** A key as the browser tells it: what it types, and where it lies. */
const press = (key: string, code: string, more: KeyboardEventInit = {}): boolean | undefined =>
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true, ...more }),
  );

describe('choosing what a ticket waits for', () => {
  it('offers the four reasons by number, and begins on the first', async () => {
    const { buttons } = await opened();
    expect(buttons.map((button) => button.textContent?.trim())).toEqual([
      '1 Attente client',
      '2 Attente éditeur',
      '3 Attente problème',
      '4 Attente preuve',
    ]);
    expect(document.activeElement).toBe(buttons[0]);
  });

  it('says of which ticket', async () => {
    const { buttons } = await opened();
    expect(buttons[0]?.closest('dialog')?.getAttribute('aria-label')).toBe('Suspendre ALB-1042');
  });

  it('takes the number of a reason, on the number pad too', async () => {
    const { chosen } = await opened();
    press('1', 'Digit1');
    press('2', 'Digit2');
    press('4', 'Numpad4');
    expect(chosen).toEqual(['CLIENT', 'VENDOR', 'EVIDENCE']);
  });

  it('takes it from a French keyboard, where the unshifted key types a sign', async () => {
    const { chosen } = await opened();
    press('&', 'Digit1');
    press('"', 'Digit3');
    expect(chosen).toEqual(['CLIENT', 'PROBLEM']);
  });

  it('leaves other numbers alone, and those that the browser acts on', async () => {
    const { chosen } = await opened();
    press('0', 'Digit0');
    press('5', 'Digit5');
    press('s', 'KeyS');
    press('1', 'Digit1', { ctrlKey: true });
    press('&', 'Digit1', { altKey: true });
    expect(chosen).toEqual([]);
  });

  it('takes a press', async () => {
    const { chosen, buttons } = await opened();
    buttons[2]?.click();
    expect(chosen).toEqual(['PROBLEM']);
  });
});
