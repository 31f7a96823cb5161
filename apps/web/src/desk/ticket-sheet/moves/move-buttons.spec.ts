import { inputBinding, outputBinding, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { aSheetTicket } from '../../../testing/a-sheet-ticket';
import { inFrench } from '../../../testing/french';
import { MoveButtons } from './move-buttons';
import type { Move } from '../../../moves/offered-moves';

const reference = 'ALB-1042';
const inProgress = aSheetTicket({
  ...{ id: 'ticket', reference, status: 'OPEN' },
  may: { hold: true, resolve: true, escalate: true, return: true, merge: true },
});
const onHold = aSheetTicket({ id: 'ticket', reference, status: 'ON_HOLD', may: { hold: true, resume: true } });

async function shown(first = inProgress) {
  await inFrench();
  const [ticket, isMoving, asked] = [signal(first), signal(false), [] as Move[]];
  const fixture = TestBed.createComponent(MoveButtons, {
    bindings: [
      inputBinding('ticket', ticket),
      inputBinding('isMoving', isMoving),
      outputBinding<Move>('asked', (move) => asked.push(move)),
    ],
  });
  const page = fixture.nativeElement as HTMLElement;
  document.body.append(page);
  await fixture.whenStable();
  /** Where the keyboard is, as the browser tells it. */
  const press = async (key: string, shiftKey = false): Promise<void> => {
    const event = new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true });
    (document.activeElement ?? document).dispatchEvent(event);
    await fixture.whenStable();
  };
  const buttons = () => [...page.querySelectorAll<HTMLElement>(':scope > button')];
  const words = () => buttons().map((button) => button.textContent?.replace(/\s+/g, ' ').trim());
  return { fixture, ticket, isMoving, asked, press, buttons, words, dialog: () => page.querySelector('dialog') };
}

describe('the moves of a ticket', () => {
  it('stand with their keys, the rarer ones one press further', async () => {
    expect((await shown()).words()).toEqual(['Suspendre S', 'Résoudre D', 'Escalader E', 'Autres actes .']);
  });

  it('are none for who may only read it, whatever is pressed', async () => {
    const { words, press, asked, dialog } = await shown(aSheetTicket());
    for (const key of ['s', 'd', 'e', '.']) await press(key);
    expect([words(), asked, dialog()]).toEqual([[], [], null]);
  });

  it('are asked by press and by key, with `Maj` for the way back', async () => {
    const { buttons, press, asked } = await shown();
    buttons()[1]?.click();
    await press('e');
    await press('E', true);
    expect(asked).toEqual(['resolve', 'escalate', 'return']);
  });

  it('keep the button under the fingers when the ticket is put on hold', async () => {
    const { fixture, ticket, buttons, words } = await shown();
    const [button] = buttons();
    button?.focus();
    ticket.set(onHold);
    await fixture.whenStable();
    expect(words()[0]).toBe('Reprendre S');
    expect(document.activeElement).toBe(button);
  });

  it('wait for the one that is on its way', async () => {
    const { fixture, isMoving, buttons, press, asked, dialog } = await shown();
    isMoving.set(true);
    await fixture.whenStable();
    await press('d');
    await press('.');
    for (const button of buttons()) button.click();
    await fixture.whenStable();
    expect([asked, dialog()]).toEqual([[], null]);
    expect(new Set(buttons().map((button) => button.getAttribute('aria-disabled')))).toEqual(new Set(['true']));
  });
});

describe('the other moves', () => {
  it('are opened by `.` and asked by their own key', async () => {
    const { press, dialog, asked } = await shown();
    await press('.');
    expect(dialog()?.getAttribute('aria-label')).toBe('Autres actes sur ALB-1042');
    expect(document.activeElement?.textContent).toContain('Rendre au niveau inférieur');
    await press('m');
    expect([asked, dialog()]).toEqual([['merge'], null]);
  });

  it('are no longer shown when another ticket is', async () => {
    const { fixture, ticket, press, dialog } = await shown();
    await press('.');
    ticket.set(aSheetTicket({ id: 'another', may: { merge: true } }));
    await fixture.whenStable();
    expect(dialog()).toBeNull();
  });
});
