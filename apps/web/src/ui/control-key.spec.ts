import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { onControlKey } from './control-key';

let heard = 0;

@Component({ selector: 'vg-under-test', template: '<input /><dialog></dialog>' })
class UnderTest {
  constructor() {
    onControlKey('K', () => heard++);
  }
}

function press(more: KeyboardEventInit, selector = 'body'): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key: 'k', bubbles: true, cancelable: true, ...more });
  document.querySelector(selector)?.dispatchEvent(event);
  return event;
}

describe('a letter held with `Ctrl`', () => {
  beforeEach(() => {
    heard = 0;
    document.body.append(TestBed.createComponent(UnderTest).nativeElement as Node);
  });
  afterEach(() => (document.body.innerHTML = ''));

  it('is heard once per press, also while someone types, and the browser does nothing of its own', () => {
    expect(press({ ctrlKey: true }).defaultPrevented).toBe(true);
    expect(press({ ctrlKey: true, repeat: true }, 'input').defaultPrevented).toBe(true);
    press({ ctrlKey: true, key: 'K' }, 'input');
    expect(heard).toBe(2);
  });

  it('is another one without it, or with more than it', () => {
    press({});
    press({ metaKey: true });
    press({ ctrlKey: true, shiftKey: true });
    press({ ctrlKey: true, altKey: true });
    expect(heard).toBe(0);
  });

  it('is not heard beneath a dialog', () => {
    document.querySelector('dialog')?.setAttribute('open', '');
    press({ ctrlKey: true });
    expect(heard).toBe(0);
  });
});
