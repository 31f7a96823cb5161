import { type Signal, signal } from '@angular/core';

/** Whether a media query holds, as a signal that lives as long as the page. */
export function matches(query: string): Signal<boolean> {
  const list = matchMedia(query);
  const holds = signal(list.matches);
  list.addEventListener('change', (event) => holds.set(event.matches));
  return holds.asReadonly();
}
