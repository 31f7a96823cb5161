import {
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { viewNameLimit } from '@vigie/ticketing';
import { Viewer } from '../../../graph/viewer';
import { Popup } from '../../../ui/popup/popup';
import { Copy } from '../../../words/copy';
import { KeptViews, type View } from './kept-views';

/** The name of a view, and with whose people it is shared. */
@Component({ selector: 'vg-view-form', imports: [Popup], templateUrl: './view-form.html', styleUrl: './view-form.css' })
export class ViewForm {
  private readonly views = inject(KeptViews);
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  protected readonly screens = inject(Copy).screens;
  protected readonly t = computed(() => this.screens().listing.views);
  protected readonly desks = inject(Viewer).me().desks;
  protected readonly limit = viewNameLimit;
  /** The view that gets another name; undefined: what is shown is saved as a new one. */
  readonly view = input<View>();
  readonly left = output();

  protected readonly heading = computed(() => this.t().heading[this.view() ? 'edit' : 'save']);
  protected readonly deskId = linkedSignal(() => this.view()?.deskId ?? null);
  protected readonly fault = signal<string | undefined>(undefined);
  protected readonly isSending = signal(false);

  protected async send(): Promise<void> {
    const [view, name, deskId] = [this.view(), this.box().nativeElement.value.trim(), this.deskId()];
    if (this.isSending()) return;
    if (name === '') return this.complain(this.t().nameNeeded);
    this.isSending.set(true);
    const refusal = await (view ? this.views.rename(view, { name, deskId }) : this.views.save({ name, deskId }));
    this.isSending.set(false);
    if (refusal) this.complain(refusal.fields?.[0]?.message ?? refusal.message);
    else this.left.emit();
  }

  private complain(fault: string): void {
    this.fault.set(fault);
    this.box().nativeElement.focus();
  }
}
