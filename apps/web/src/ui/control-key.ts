import { ApplicationRef, DestroyRef, DOCUMENT, inject } from '@angular/core';

/** Whether keys are those of a Mac: what others hold as `Ctrl` is `⌘` there. */
export const isMac = (): boolean => /^(Mac|iP)/.test(navigator.platform);

/**
 * Listens to a letter held with `Ctrl`, or `⌘` on a Mac, while the injection context lives: also while someone types and
 * whatever became of single letters; silent while a dialog is open.
 */
export function onControlKey(letter: string, act: () => void): void {
  const [document, application] = [inject(DOCUMENT), inject(ApplicationRef)];
  const hear = (event: KeyboardEvent): void => {
    if (!isControlKey(event, letter) || event.defaultPrevented || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    if (event.repeat) return;
    act();
    application.tick();
  };
  document.addEventListener('keydown', hear);
  inject(DestroyRef).onDestroy(() => document.removeEventListener('keydown', hear));
}

/** Whether this press is that letter with `Ctrl`, or `⌘` on a Mac, and with nothing else. */
export function isControlKey(event: KeyboardEvent, letter: string): boolean {
  const { ctrlKey, metaKey, altKey, shiftKey, key } = event;
  const isHeld = isMac() ? metaKey && !ctrlKey : ctrlKey && !metaKey;
  return isHeld && !altKey && !shiftKey && key.toUpperCase() === letter;
}
