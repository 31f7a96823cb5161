import { Component, computed, inject, input, output, signal } from '@angular/core';
import { Copy } from '../../../words/copy';
import { TermsDraft } from '../draft/terms-draft';
import { newFieldId } from '../../../ui/field/field-id';

/** One value of the draft to type in, with the dot that says it was retouched and its fault in place once it was left. */
@Component({
  selector: 'vg-typed',
  template: `
    <span class="line">
      <input
        class="field"
        autocomplete="off"
        dir="auto"
        [type]="kind()"
        [value]="value()"
        [placeholder]="placeholder()"
        [attr.aria-label]="label()"
        [attr.aria-invalid]="fault() ? true : null"
        [attr.aria-describedby]="fault() ? id : null"
        [attr.list]="suggestions()"
        (input)="write($event)"
        (blur)="leave()"
      />
      @if (isRetouched()) {
        <i class="retouch"></i><span class="aloud">{{ t().retouched }}</span>
      }
    </span>
    @if (fault(); as fault) {
      <p class="fault" role="alert" [id]="id">{{ fault }}</p>
    }
  `,
  styleUrl: './typed.css',
})
export class Typed {
  private readonly draft = inject(TermsDraft);
  private readonly copy = inject(Copy);
  readonly label = input.required<string>();
  readonly value = input.required<string>();
  /** Where the draft's faults name this value. */
  readonly path = input('');
  readonly kind = input<'text' | 'date'>('text');
  readonly placeholder = input('');
  readonly isRetouched = input(false);
  /** The id of a list of suggestions. */
  readonly suggestions = input<string>();
  readonly typed = output<string>();
  readonly left = output();

  protected readonly id = newFieldId();
  protected readonly t = computed(() => this.copy.words().terms);
  /** What stands there from the start is looked at at once; what is being typed is left in peace. */
  private readonly hand = signal<'away' | 'typing' | 'left'>('away');
  protected readonly fault = computed(() => {
    const hand = this.hand();
    const isLooked = hand === 'left' || this.draft.isLookedOver() || (hand === 'away' && this.value() !== '');
    return isLooked && this.path() !== '' ? this.draft.faultAt(this.path()) : undefined;
  });

  protected write(event: Event): void {
    this.hand.set('typing');
    this.typed.emit((event.target as HTMLInputElement).value);
  }

  protected leave(): void {
    this.hand.set('left');
    this.left.emit();
  }
}
