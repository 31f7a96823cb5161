import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Viewer } from '../../graph/viewer';
import { keptForm } from './kept-form';

@Component({ selector: 'vg-under-test', template: '' })
class UnderTest {
  readonly kept = keptForm(
    'cancel',
    () => 'ticket',
    () => ({ word: '' }),
  );
}

beforeEach(() => {
  localStorage.clear();
  TestBed.configureTestingModule({ providers: [{ provide: Viewer, useValue: { me: signal({ id: 'lea' }) } }] });
});

/** A form with something typed into it, before anything of that was drawn. */
function typedInto(): { readonly kept: UnderTest['kept']; readonly leave: () => void } {
  const fixture = TestBed.createComponent(UnderTest);
  const { kept } = fixture.componentInstance;
  kept.typed.set({ word: 'En double' });
  return { kept, leave: () => fixture.destroy() };
}

describe('what is typed into a form', () => {
  it('is kept when the form is left within the very stroke', () => {
    typedInto().leave();
    expect(TestBed.createComponent(UnderTest).componentInstance.kept.typed()).toEqual({ word: 'En double' });
  });

  it('is not kept once it was sent', () => {
    const { kept, leave } = typedInto();
    kept.clear();
    leave();
    expect(Object.keys(localStorage)).toEqual([]);
  });
});
