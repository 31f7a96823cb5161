import { computed, DOCUMENT, effect, inject, Service } from '@angular/core';
import { matches } from './media';
import { Remembered } from './remembered';

export const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

/** Light or dark: follows the system until the reader chooses. */
@Service()
export class Theme {
  private readonly kept = new Remembered<ThemeChoice>('theme', themeChoices, 'system');
  private readonly systemIsDark = matches('(prefers-color-scheme: dark)');
  readonly choice = this.kept.choice;
  readonly shown = computed(() => {
    const choice = this.choice();
    if (choice !== 'system') return choice;
    return this.systemIsDark() ? 'dark' : 'light';
  });

  constructor() {
    const { documentElement } = inject(DOCUMENT);
    effect(() => {
      documentElement.dataset['theme'] = this.shown();
    });
  }

  choose(choice: ThemeChoice): void {
    this.kept.choose(choice);
  }
}
