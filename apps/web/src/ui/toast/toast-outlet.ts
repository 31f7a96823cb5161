import { Component, computed, inject } from '@angular/core';
import { onKeys } from '../keys';
import { Toaster } from './toaster';

/** Where toasts show; the live region stands empty beforehand, so that screen readers hear the first one too. */
@Component({
  selector: 'vg-toasts',
  template: `
    <div aria-live="polite" role="status">
      @if (toast(); as toast) {
        <div
          class="toast over-ink"
          (mouseenter)="toaster.hold()"
          (mouseleave)="toaster.letGo()"
          (focusin)="toaster.hold()"
          (focusout)="toaster.letGo()"
        >
          <span class="text" dir="auto">{{ toast.text }}</span>
          @if (toast.act; as act) {
            <button type="button" class="btn" (click)="toaster.act()">
              {{ act.word }}
              @if (act.key) {
                <kbd aria-hidden="true">{{ act.key }}</kbd>
              }
            </button>
          }
        </div>
      }
    </div>
  `,
  styleUrl: './toast-outlet.css',
})
export class ToastOutlet {
  protected readonly toaster = inject(Toaster);
  protected readonly toast = computed(() => this.toaster.toast());

  constructor() {
    onKeys({ Z: () => this.toaster.toast()?.act?.key === 'Z' && this.toaster.act() });
  }
}
