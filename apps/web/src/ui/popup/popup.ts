import {
  afterNextRender,
  ApplicationRef,
  Component,
  DestroyRef,
  DOCUMENT,
  type ElementRef,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';

/**
 * What floats above the page and takes the keyboard until it is closed; focus then goes back to where it was. It starts
 * on the element marked `data-first`.
 */
@Component({
  selector: 'vg-popup',
  template: `
    <dialog #dialog [attr.aria-label]="label()" [class]="shape()" (cancel)="leave($event)" (close)="left.emit()">
      <ng-content />
    </dialog>
  `,
  styleUrl: './popup.css',
  host: { '(click)': 'leaveFromOutside($event)' },
})
export class Popup {
  readonly label = input.required<string>();
  /** `top`: a palette near the top of the page. `bottom`: a sheet drawn up from the bottom, for thumbs. */
  readonly shape = input<'top' | 'bottom'>('top');
  /** The person wants it gone: `Échap`, or a press outside. */
  readonly left = output();
  private readonly application = inject(ApplicationRef);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  constructor() {
    const opener = inject(DOCUMENT).activeElement;
    afterNextRender(() => this.show());
    inject(DestroyRef).onDestroy(() => {
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    });
  }

  private show(): void {
    const dialog = this.dialog().nativeElement;
    dialog.showModal();
    dialog.querySelector<HTMLElement>('[data-first]')?.focus();
  }

  protected leaveFromOutside(event: Event): void {
    if (event.target === this.dialog().nativeElement) this.leave(event);
  }

  /** Gone at once: the browser tells `close` later and leaves the focus in what is hidden, where the next key is lost. */
  protected leave(event: Event): void {
    event.preventDefault();
    this.left.emit();
    this.application.tick();
  }
}
