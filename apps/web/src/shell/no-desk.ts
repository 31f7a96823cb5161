import { Component, computed, inject } from '@angular/core';
import { Viewer } from '../graph/viewer';
import { EmptyState } from '../ui/empty-state/empty-state';
import { Copy } from '../words/copy';

@Component({
  selector: 'vg-no-desk',
  imports: [EmptyState],
  template: `
    <vg-empty-state
      [title]="isOfClient ? t().noPortal : t().noDesk"
      [why]="isOfClient ? t().noPortalWhy : t().noDeskWhy"
    />
  `,
  host: { class: 'page' },
})
export class NoDesk {
  private readonly copy = inject(Copy);
  protected readonly isOfClient = inject(Viewer).me().kind === 'CONTACT';
  protected readonly t = computed(() => this.copy.screens().shell);
}
