import { Component, computed, type ElementRef, inject, input, model, output, signal, viewChild } from '@angular/core';
import { Copy } from '../../words/copy';
import { Icon } from '../icon';

export type Audience = 'PUBLIC' | 'INTERNAL';

/** Where people write; who will read shows in the top edge, the ground, the lock and the word on the button. */
@Component({
  selector: 'vg-composer',
  imports: [Icon],
  templateUrl: './composer.html',
  styleUrl: './composer.css',
  host: { '[class]': "audience() === 'INTERNAL' ? 'internal' : 'public'" },
})
export class Composer {
  private readonly copy = inject(Copy);
  private readonly area = viewChild.required<ElementRef<HTMLTextAreaElement>>('area');
  /** The client's person who reads the reply, when known. */
  readonly reader = input<string>();
  readonly audiences = input<readonly Audience[]>(['PUBLIC', 'INTERNAL']);
  /** What became of the draft, in words. */
  readonly note = input('');
  readonly audience = model.required<Audience>();
  readonly text = model.required<string>();
  readonly sent = output<string>();

  protected readonly t = computed(() => this.copy.screens());
  /** The audience asked for while text is typed: it is confirmed once, since a note must not become public by a slip. */
  protected readonly wished = signal<Audience | undefined>(undefined);
  protected readonly isEmpty = signal(false);
  protected readonly firstName = computed(() => this.reader()?.split(' ')[0]);

  /** Puts the keyboard here, ready to write to these readers. */
  write(audience: Audience): void {
    if (!this.audiences().includes(audience)) return;
    this.choose(audience);
    if (this.wished() === undefined) this.area().nativeElement.focus();
  }

  protected choose(audience: Audience): void {
    if (audience === this.audience()) return this.stay();
    if (this.text().trim() === '') this.switchTo(audience);
    else this.wished.set(audience);
  }

  protected switchTo(audience: Audience): void {
    this.audience.set(audience);
    this.stay();
  }

  protected stay(): void {
    this.wished.set(undefined);
    this.area().nativeElement.focus();
  }

  protected send(): void {
    const text = this.text().trim();
    this.isEmpty.set(text === '');
    if (text === '' || this.wished() !== undefined) return;
    this.sent.emit(text);
  }

  protected type(text: string): void {
    this.isEmpty.set(false);
    this.text.set(text);
  }
}
