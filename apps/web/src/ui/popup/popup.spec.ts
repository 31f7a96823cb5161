import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Popup } from './popup';

@Component({
  selector: 'vg-under-test',
  imports: [Popup],
  template: `
    <button type="button" (click)="isOpen.set(true)">ouvrir</button>
    @if (isOpen()) {
      <vg-popup label="Affecter ALB-1042" (left)="isOpen.set(false)">
        <input /><button type="button" data-first>d’abord</button>
      </vg-popup>
    }
  `,
})
class UnderTest {
  readonly isOpen = signal(false);
}

async function opened() {
  const fixture = TestBed.createComponent(UnderTest);
  const page = fixture.nativeElement as HTMLElement;
  document.body.append(page);
  const opener = page.querySelector('button');
  opener?.focus();
  opener?.click();
  await fixture.whenStable();
  return { fixture, opener, dialog: () => page.querySelector('dialog') };
}

describe('a popup', () => {
  it('says what it is, and puts the keyboard where one begins', async () => {
    const { dialog } = await opened();
    expect(dialog()?.getAttribute('aria-label')).toBe('Affecter ALB-1042');
    expect(document.activeElement?.textContent).toBe('d’abord');
  });

  it('goes when the browser closes it, as on `Échap`, and gives the keyboard back', async () => {
    const { fixture, opener, dialog } = await opened();
    dialog()?.close();
    await fixture.whenStable();
    expect(dialog()).toBeNull();
    expect(document.activeElement).toBe(opener);
  });

  it('is gone within the key press of `Échap`, so that the next key is heard by the page', async () => {
    const { opener, dialog } = await opened();
    dialog()?.dispatchEvent(new Event('cancel', { cancelable: true }));
    expect(dialog()).toBeNull();
    expect(document.activeElement).toBe(opener);
  });

  it('goes on a press outside, and stays on one inside', async () => {
    const { fixture, dialog } = await opened();
    dialog()?.querySelector('input')?.click();
    await fixture.whenStable();
    expect(dialog()).not.toBeNull();
    dialog()?.click();
    await fixture.whenStable();
    expect(dialog()).toBeNull();
  });
});
