import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Viewer } from '../../../graph/viewer';
import { Icon } from '../../../ui/icon';
import { Toaster } from '../../../ui/toast/toaster';
import { Copy } from '../../../words/copy';
import { addressOf } from '../list-address';
import { ListFilter } from '../list-filter';
import { isSameWish, usual } from '../listing-wish';
import { KeptViews, type View, wishOf } from './kept-views';
import { ViewForm } from './view-form';

/** The lists that one comes back to, one press away, and what can be done with the one that is shown. */
@Component({
  selector: 'vg-view-bar',
  imports: [Icon, RouterLink, ViewForm],
  templateUrl: './view-bar.html',
  styleUrl: './view-bar.css',
  host: { '(click)': 'foldMenu($event)' },
})
export class ViewBar {
  private readonly me = inject(Viewer).me();
  private readonly toaster = inject(Toaster);
  protected readonly filter = inject(ListFilter);
  protected readonly views = inject(KeptViews);
  protected readonly screens = inject(Copy).screens;
  protected readonly t = computed(() => this.screens().listing.views);
  protected readonly naming = signal<'save' | 'edit' | undefined>(undefined);
  /** The usual list says so in its address, as a bare one opens with the default view. */
  protected readonly toAll = addressOf(usual, null, this.me.clients);
  protected readonly isWorthSaving = computed(
    () => this.views.isChanged() || (!this.views.current() && !isSameWish(this.filter.wish(), usual)),
  );

  protected addressOf(view: View) {
    return addressOf(wishOf(view), view.id, this.me.clients);
  }

  protected tell({ isMine, owner, deskId }: View): string | null {
    if (!isMine) return this.screens().palette.sharedBy(owner.name);
    const desk = this.me.desks.find(({ id }) => id === deskId);
    return desk ? this.t().sharedWith(desk.name) : null;
  }

  /** A choice that was made in the menu closes it. */
  protected foldMenu({ target }: Event): void {
    if (target instanceof Element) target.closest<HTMLElement>('.menu')?.hidePopover();
  }

  protected async keepChanges(view: View): Promise<void> {
    this.say(await this.views.keepChanges(view));
  }

  protected async remove(view: View): Promise<void> {
    this.say(await this.views.remove(view));
  }

  private say(refusal: { readonly message: string } | undefined): void {
    if (refusal) this.toaster.say({ text: refusal.message });
  }
}
