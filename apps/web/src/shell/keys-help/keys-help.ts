import { Component, computed, inject, output } from '@angular/core';
import { Router } from '@angular/router';
import { Commands } from '../../ui/commands';
import { isMac } from '../../ui/control-key';
import { SingleLetters } from '../../ui/keys';
import { Popup } from '../../ui/popup/popup';
import { Copy } from '../../words/copy';
import { fixedKeys, keysEverywhere, screenAt } from './fixed-keys';
import { keyGroups } from './key-groups';

/** Every key that does something here and now, and the switch that turns single letters off. */
@Component({ selector: 'vg-keys-help', imports: [Popup], templateUrl: './keys-help.html', styleUrl: './keys-help.css' })
export class KeysHelp {
  private readonly copy = inject(Copy);
  private readonly commands = inject(Commands);
  private readonly screen = screenAt(inject(Router).url);
  protected readonly letters = inject(SingleLetters);
  protected readonly screens = this.copy.screens;
  readonly left = output();

  protected readonly groups = computed(() => {
    const screens = this.screens();
    const everywhere = keysEverywhere(screens, isMac() ? '⌘' : screens.key.control);
    return keyGroups(this.commands.all(), { screen: fixedKeys(this.screen, screens), everywhere }, screens);
  });
}
