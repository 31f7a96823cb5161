import { Component, computed, inject, output } from '@angular/core';
import { languages } from '@vigie/copy';
import { Theme, themeChoices } from '../../browser/theme';
import { Session } from '../../graph/session';
import { Viewer } from '../../graph/viewer';
import { SingleLetters } from '../../ui/keys';
import { Copy } from '../../words/copy';

/** What the person settles for themself in this browser, and how they leave. */
@Component({ selector: 'vg-account-menu', templateUrl: './account-menu.html', styleUrl: './account-menu.css' })
export class AccountMenu {
  protected readonly copy = inject(Copy);
  protected readonly theme = inject(Theme);
  protected readonly letters = inject(SingleLetters);
  protected readonly session = inject(Session);
  protected readonly me = inject(Viewer).me;
  protected readonly t = computed(() => this.copy.screens().shell);
  protected readonly themes = themeChoices;
  protected readonly languages = languages;
  protected readonly onOff = ['on', 'off'] as const;
  /** The list of keys is asked for. */
  readonly helped = output();
}
