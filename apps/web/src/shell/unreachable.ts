import { Component, computed, DestroyRef, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { EmptyState } from '../ui/empty-state/empty-state';
import { Copy } from '../words/copy';

const pause = 5_000;

/** Shown instead of a sign-in page when the server is silent at load: the session may well be good. */
@Component({
  selector: 'vg-unreachable',
  imports: [EmptyState],
  template: `
    <main>
      <vg-empty-state [title]="t().unreachable" [why]="t().unreachableWhy">
        <button type="button" class="btn" (click)="again()">{{ t().retry }}</button>
      </vg-empty-state>
    </main>
  `,
  styles: `
    main {
      display: grid;
      min-block-size: 100dvh;
      place-content: center;
    }
  `,
})
export class UnreachablePage {
  private readonly router = inject(Router);
  private readonly copy = inject(Copy);
  protected readonly t = computed(() => this.copy.screens().outage);
  readonly retour = input('/');

  constructor() {
    const timer = setInterval(() => this.again(), pause);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  protected again(): void {
    void this.router.navigateByUrl(this.retour());
  }
}
