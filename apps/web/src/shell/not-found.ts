import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EmptyState } from '../ui/empty-state/empty-state';
import { Copy } from '../words/copy';

@Component({
  selector: 'vg-not-found',
  imports: [EmptyState, RouterLink],
  template: `
    <vg-empty-state [title]="t().notFound" [why]="t().notFoundWhy">
      <a class="btn" routerLink="/regulation">{{ t().home }}</a>
    </vg-empty-state>
  `,
  host: { class: 'page' },
})
export class NotFound {
  private readonly copy = inject(Copy);
  protected readonly t = computed(() => this.copy.screens().shell);
}
