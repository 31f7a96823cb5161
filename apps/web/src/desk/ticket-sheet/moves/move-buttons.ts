import { ApplicationRef, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { onKeys } from '../../../ui/keys';
import { Copy } from '../../../words/copy';
import { MoreMoves } from '../../../moves/more-moves';
import { isInFront, letters, type MovableTicket, type Move, moveOf, offeredMoves } from '../../../moves/offered-moves';

/** Where a ticket may go from where it stands, by press or key. */
@Component({
  selector: 'vg-move-buttons',
  imports: [MoreMoves],
  templateUrl: './move-buttons.html',
  styleUrl: './move-buttons.css',
})
export class MoveButtons {
  private readonly copy = inject(Copy);
  private readonly application = inject(ApplicationRef);
  readonly ticket = input.required<MovableTicket & { readonly id: string; readonly reference: string }>();
  /** A move is on its way: what is pressed meanwhile would be decided on a ticket that stands elsewhere by then. */
  readonly isMoving = input(false);
  readonly asked = output<Move>();

  protected readonly t = computed(() => this.copy.screens());
  protected readonly offered = computed(() => offeredMoves(this.ticket()));
  protected readonly front = computed(() => this.offered().filter(isInFront));
  protected readonly others = computed(() => this.offered().filter((one) => !isInFront(one)));
  private readonly id = computed(() => this.ticket().id);
  protected readonly isChoosing = linkedSignal({ source: this.id, computation: () => false });

  constructor() {
    const hear = (event: KeyboardEvent): void => this.hear(event);
    onKeys({ ...Object.fromEntries(letters.map((letter) => [letter, hear])), '.': () => this.choose() });
  }

  protected ask(move: Move): void {
    if (!this.isMoving()) this.asked.emit(move);
  }

  protected choose(): void {
    this.isChoosing.set(this.others().length > 0 && !this.isMoving());
  }

  /** The keyboard goes back to the page first: what opens next gives it back there. */
  protected askAnother(move: Move): void {
    this.isChoosing.set(false);
    this.application.tick();
    this.ask(move);
  }

  private hear(event: KeyboardEvent): void {
    const found = moveOf(this.offered(), event);
    if (found) this.ask(found.move);
  }
}
