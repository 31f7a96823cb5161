import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { grantsRights, Viewer } from '../graph/viewer';
import { Avatar } from '../ui/avatar/avatar';
import { Icon } from '../ui/icon';
import { onKeys } from '../ui/keys';
import { Mark } from '../ui/mark/mark';
import { ToastOutlet } from '../ui/toast/toast-outlet';
import { Copy } from '../words/copy';
import { AccountMenu } from './account-menu/account-menu';
import { KeysHelp } from './keys-help/keys-help';
import { OutageBanner } from './outage-banner/outage-banner';

/** The frame around every signed-in screen: the rail, the person, toasts, and the list of keys. */
@Component({
  selector: 'vg-shell',
  imports: [
    AccountMenu,
    Avatar,
    Icon,
    KeysHelp,
    Mark,
    OutageBanner,
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
  protected readonly me = inject(Viewer).me;
  protected readonly mayGrant = computed(() => grantsRights(this.me()));
  protected readonly helpIsOpen = signal(false);

  constructor() {
    onKeys({ '?': () => this.helpIsOpen.set(true) });
  }
}
