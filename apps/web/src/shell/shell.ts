import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { grantsRights, Viewer } from '../graph/viewer';
import { Avatar } from '../ui/avatar/avatar';
import { Commands } from '../ui/commands';
import { isMac, onControlKey } from '../ui/control-key';
import { Icon } from '../ui/icon';
import { onKeys } from '../ui/keys';
import { Mark } from '../ui/mark/mark';
import { ToastOutlet } from '../ui/toast/toast-outlet';
import { Copy } from '../words/copy';
import { AccountMenu } from './account-menu/account-menu';
import { goCommands } from './go-commands';
import { KeysHelp } from './keys-help/keys-help';
import { OutageBanner } from './outage-banner/outage-banner';
import { Palette } from './palette/palette';

/** The frame around every signed-in screen: the rail, the person, toasts, the palette, and the list of keys. */
@Component({
  selector: 'vg-shell',
  imports: [
    AccountMenu,
    Avatar,
    Icon,
    KeysHelp,
    Mark,
    OutageBanner,
    Palette,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
    ToastOutlet,
  ],
  templateUrl: './shell.html',
  styleUrl: './shell.css',
})
export class Shell {
  private readonly copy = inject(Copy);
  protected readonly t = computed(() => this.copy.screens().shell);
  protected readonly rights = computed(() => this.copy.screens().rights);
  protected readonly palette = computed(() => this.copy.screens().palette);
  protected readonly me = inject(Viewer).me;
  protected readonly mayGrant = computed(() => grantsRights(this.me()));
  protected readonly helpIsOpen = signal(false);
  protected readonly paletteIsOpen = signal(false);
  protected readonly control = computed(() => (isMac() ? '⌘' : this.copy.screens().key.control));
  /** People of clients have a portal of their own, and none of what stands here. */
  protected readonly isStaff = computed(() => this.me().kind !== 'CONTACT');

  constructor() {
    const commands = goCommands(() => this.helpIsOpen.set(true));
    if (this.isStaff()) inject(Commands).offer({ commands });
    onKeys({ '?': () => this.helpIsOpen.set(true) });
    onControlKey('K', () => this.paletteIsOpen.set(this.isStaff()));
  }
}
