import { ApplicationRef, Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { onKeys, SingleLetters } from './keys';

const acted: string[] = [];

@Component({
  selector: 'vg-under-test',
  template: `
    <input /><button type="button" (click)="isOpen.set(false)">ici</button><b>{{ last() }}</b>
    @if (isOpen()) {
      <dialog open></dialog>
    }
  `,
})
class UnderTest {
  protected readonly last = signal('');
  readonly isOpen = signal(false);

  constructor() {
    const note = (name: string) => () => {
      acted.push(name);
      this.last.set(name);
    };
    onKeys({ A: note('A'), J: note('J'), Enter: note('Enter'), 'Ctrl+J': note('Ctrl+J') });
  }
}

function press(key: string, target: Element = document.body, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  target.dispatchEvent(event);
  return event;
}
const find = (selector: string): Element => document.querySelector(selector) ?? document.body;

describe('single-letter keys', () => {
  beforeEach(() => {
    acted.length = 0;
    document.body.append(TestBed.createComponent(UnderTest).nativeElement as Node);
  });

  it('act whatever the case, and are not passed on', () => {
    expect(press('a').defaultPrevented).toBe(true);
    press('A');
    expect(acted).toEqual(['A', 'A']);
  });

  it.each(['A', 'J'])('show what %s does within the key press, so that the next key finds it', async (key) => {
    await TestBed.inject(ApplicationRef).whenStable();
    press(key);
    expect(find('b').textContent).toBe(key);
  });

  it('are left alone while somebody types', () => {
    press('a', find('input'));
    expect(acted).toEqual([]);
  });

  it('are left alone with a modifier, and while a dialog is open', () => {
    press('a', document.body, { ctrlKey: true });
    document.body.insertAdjacentHTML('beforeend', '<dialog open></dialog>');
    press('a');
    document.querySelector('dialog')?.remove();
    expect(acted).toEqual([]);
  });

  it('are heard again as soon as a press has closed what was open, drawn or not', async () => {
    const fixture = TestBed.createComponent(UnderTest);
    document.body.append(fixture.nativeElement as Node);
    fixture.componentInstance.isOpen.set(true);
    await fixture.whenStable();
    press('a');
    expect(acted).toEqual([]);
    (fixture.nativeElement as HTMLElement).querySelector('button')?.click();
    press('a');
    expect(acted).toContain('A');
  });

  it('are other keys with Ctrl or Cmd, which act whether single letters do or not', () => {
    TestBed.inject(SingleLetters).choose('off');
    press('j', document.body, { ctrlKey: true });
    press('J', document.body, { metaKey: true });
    TestBed.inject(SingleLetters).choose('on');
    press('j', document.body, { altKey: true });
    press('j', find('input'), { ctrlKey: true });
    expect(acted).toEqual(['Ctrl+J', 'Ctrl+J']);
  });

  it('press a button that has the keyboard instead of acting elsewhere', () => {
    press('Enter', find('button'));
    expect(acted).toEqual([]);
    press('Enter');
    expect(acted).toEqual(['Enter']);
  });

  it('act once per press, save those that travel', () => {
    press('a', document.body, { repeat: true });
    press('j', document.body, { repeat: true });
    expect(acted).toEqual(['J']);
  });

  it('can be turned off, and named keys still act', () => {
    TestBed.inject(SingleLetters).choose('off');
    press('a');
    press('Enter');
    TestBed.inject(SingleLetters).choose('on');
    expect(acted).toEqual(['Enter']);
  });

  it('stop with their screen', () => {
    TestBed.resetTestingModule();
    press('a');
    expect(acted).toEqual([]);
  });
});
