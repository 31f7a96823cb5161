import { ApplicationRef, DestroyRef, DOCUMENT, inject, Service } from '@angular/core';
import { Remembered } from '../browser/remembered';

/**
 * What a key does; the name is the one the browser gives (`ArrowDown`), letters in upper case, and `Ctrl+A` for a key
 * that is pressed with Ctrl or Cmd.
 */
export type KeyActs = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/** Keys that a person holds down to travel; every other act happens once per press. */
const travelling = new Set(['J', 'K', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'PageDown', 'PageUp']);

/** Whether single letters act: they can be turned off for people whose software types them by mistake (WCAG 2.1.4). */
@Service()
export class SingleLetters {
  private readonly kept = new Remembered('letters', ['on', 'off'], 'on');
  readonly choice = this.kept.choice;

  choose(choice: 'on' | 'off'): void {
    this.kept.choose(choice);
  }
}

/**
 * Listens to the whole page while the injection context lives; silent while someone types or something floats above.
 * What a press shows is drawn at once, so that a key typed ahead, as `Entrée` right after `A` or `J`, is heard by what
 * it is meant for; a key held down is drawn frame by frame.
 */
export function onKeys(acts: KeyActs): void {
  const document = inject(DOCUMENT);
  const application = inject(ApplicationRef);
  const letters = inject(SingleLetters);
  const hear = (event: KeyboardEvent): void => {
    const key = nameOf(event);
    const act = acts[key];
    if (!act || event.defaultPrevented || event.altKey || isTyping(event.target) || isPressing(event)) return;
    if (event.repeat && !travelling.has(key)) return;
    if (key.length === 1 && letters.choice() === 'off') return;
    // What the press before this one closed is still there until it is drawn.
    if (isCovered(document)) application.tick();
    if (isCovered(document)) return;
    event.preventDefault();
    act(event);
    if (!event.repeat) application.tick();
  };
  document.addEventListener('keydown', hear);
  inject(DestroyRef).onDestroy(() => document.removeEventListener('keydown', hear));
}

const isCovered = (document: Document): boolean => document.querySelector('dialog[open], :popover-open') !== null;

function nameOf({ key, ctrlKey, metaKey }: KeyboardEvent): string {
  const name = key.length === 1 ? key.toUpperCase() : key;
  return ctrlKey || metaKey ? `Ctrl+${name}` : name;
}

/** `Entrée` and `Espace` on a button or a link press it. */
const isPressing = ({ key, target }: KeyboardEvent): boolean =>
  (key === 'Enter' || key === ' ') && target instanceof HTMLElement && target.closest('button, a, summary') !== null;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
