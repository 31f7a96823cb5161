import { inputBinding, outputBinding, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { inFrench } from '../../../testing/french';
import { type MovableTicket, MoveButtons } from './move-buttons';

const nothing = { hold: false, resume: false, resolve: false };
const aTicket = (may: Partial<MovableTicket['may']>, id = 'ticket'): MovableTicket => ({
  id,
  reference: 'ALB-1042',
  may: { ...nothing, ...may },
});
const inProgress = aTicket({ hold: true, resolve: true });
const onHold = aTicket({ hold: true, resume: true, resolve: true });
const readOnly = aTicket({});

async function shown(first: MovableTicket) {
  await inFrench();
  const [ticket, isMoving, moved] = [signal(first), signal(false), [] as string[]];
  const fixture = TestBed.createComponent(MoveButtons, {
    bindings: [
      inputBinding('ticket', ticket),
      inputBinding('isMoving', isMoving),
      outputBinding<string>('held', (reason) => moved.push(`held ${reason}`)),
      outputBinding('resumed', () => moved.push('resumed')),
      outputBinding('resolved', () => moved.push('resolved')),
    ],
  });
  const page = fixture.nativeElement as HTMLElement;
  document.body.append(page);
  await fixture.whenStable();
  /** Where the keyboard is, as the browser tells it. */
  const press = async (key: string, code = `Key${key.toUpperCase()}`): Promise<void> => {
    const event = new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true });
    (document.activeElement ?? document).dispatchEvent(event);
    await fixture.whenStable();
  };
  const buttons = () => [...page.querySelectorAll<HTMLElement>(':scope > button')];
  const words = () => buttons().map((button) => button.textContent?.trim());
  return { fixture, ticket, isMoving, moved, press, buttons, words, dialog: () => page.querySelector('dialog') };
}

describe('the moves of a ticket', () => {
  it('in progress are to hold it and to resolve it, each with its key', async () => {
    expect((await shown(inProgress)).words()).toEqual(['Suspendre S', 'Résoudre D']);
  });

  it('on hold are to resume it, under the same key, and to resolve it', async () => {
    expect((await shown(onHold)).words()).toEqual(['Reprendre S', 'Résoudre D']);
  });

  it('are none for who may only read it, whatever is pressed', async () => {
    const { words, press, moved, dialog } = await shown(readOnly);
    await press('s');
    await press('d');
    expect([words(), moved, dialog()]).toEqual([[], [], null]);
  });

  it('keep the button under the fingers when the ticket is put on hold', async () => {
    const { fixture, ticket, buttons, words } = await shown(inProgress);
    const [button] = buttons();
    button?.focus();
    ticket.set(onHold);
    await fixture.whenStable();
    expect(words()[0]).toBe('Reprendre S');
    expect(document.activeElement).toBe(button);
  });

  it('wait for the one that is on its way', async () => {
    const { fixture, isMoving, buttons, press, moved, dialog } = await shown(inProgress);
    isMoving.set(true);
    await fixture.whenStable();
    await press('d');
    await press('s');
    for (const button of buttons()) button.click();
    await fixture.whenStable();
    expect([moved, dialog()]).toEqual([[], null]);
    expect(buttons().map((button) => button.getAttribute('aria-disabled'))).toEqual(['true', 'true']);
  });
});

describe('holding a ticket', () => {
  it('asks by `S` what it waits for, and a number says it', async () => {
    const { press, dialog, moved } = await shown(inProgress);
    await press('s');
    expect(dialog()?.getAttribute('aria-label')).toBe('Suspendre ALB-1042');
    await press('é', 'Digit2');
    expect([moved, dialog()]).toEqual([['held VENDOR'], null]);
  });

  it('asks by a press too, and holds nothing when one leaves', async () => {
    const { fixture, buttons, dialog, moved } = await shown(inProgress);
    buttons()[0]?.click();
    await fixture.whenStable();
    dialog()?.close();
    await fixture.whenStable();
    expect([moved, dialog()]).toEqual([[], null]);
  });

  it('is asked on while the ticket changes under the question', async () => {
    const { fixture, ticket, press, dialog, moved } = await shown(inProgress);
    await press('s');
    ticket.set(readOnly);
    await fixture.whenStable();
    expect(dialog()).not.toBeNull();
    await press('1', 'Digit1');
    expect(moved).toEqual(['held CLIENT']);
  });

  it('is no longer asked when another ticket is shown', async () => {
    const { fixture, ticket, press, dialog } = await shown(inProgress);
    await press('s');
    ticket.set(aTicket({ hold: true }, 'another'));
    await fixture.whenStable();
    expect(dialog()).toBeNull();
  });
});

describe('resuming and resolving', () => {
  it('take one key each', async () => {
    const { press, moved } = await shown(onHold);
    await press('s');
    await press('D');
    expect(moved).toEqual(['resumed', 'resolved']);
  });

  it('take a press each', async () => {
    const { buttons, moved } = await shown(onHold);
    for (const button of buttons()) button.click();
    expect(moved).toEqual(['resumed', 'resolved']);
  });
});
