import { afterNextRender, Component, computed, DestroyRef, ElementRef, inject, input, signal } from '@angular/core';
import type { Instant } from '@vigie/kernel';
import { isOpen, type Piece } from './lane';
import { type Mark, placed } from './marks';
import type { Picture } from './picture-of';
import { scaleOf } from './scale';

const nameWidth = 64;
const signWidth = 6.1;
const padding = 12;

/** Clocks as lanes under one axis of time: what counted, what did not and why, what is to come. */
@Component({
  selector: 'vg-clock-picture',
  templateUrl: './clock-picture.html',
  styleUrl: './clock-picture.css',
  host: { role: 'img', dir: 'ltr', '[attr.aria-label]': 'label()' },
})
export class ClockPicture {
  readonly picture = input.required<Picture>();
  /** What the picture says, for those who hear it. */
  readonly label = input.required<string>();
  /** How the axis names an instant. */
  readonly tell = input.required<(at: Instant) => string>();

  private readonly width = signal(720);
  private readonly scale = computed(() => {
    const { whole, lanes } = this.picture();
    return scaleOf(
      whole,
      lanes.flatMap(({ pieces }) => pieces.filter(isOpen)),
    );
  });
  protected readonly nowAt = computed(() => {
    const { now } = this.picture();
    return now === undefined ? undefined : this.scale().at(now);
  });
  protected readonly drawn = computed(() =>
    this.picture().lanes.map(({ name, pieces }) => ({ name, pieces: pieces.map((piece) => this.draw(piece)) })),
  );
  protected readonly marks = computed(() => {
    const { now, instants } = this.picture();
    const marks = instants.map((at): Mark => ({ at, look: at === now ? 'now' : 'plain' }));
    return placed(marks, this.scale().at, this.tell(), this.width());
  });

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const sizes = new ResizeObserver(() => this.width.set(Math.max(120, host.clientWidth - nameWidth)));
    afterNextRender(() => sizes.observe(host));
    inject(DestroyRef).onDestroy(() => sizes.disconnect());
  }

  private draw(piece: Piece) {
    const { at, folds } = this.scale();
    const x = at(piece.from);
    const width = at(piece.to) - x;
    const isFolded = folds.some(({ from, to }) => from <= piece.from && piece.to <= to);
    return { ...piece, x, width, isFolded, fits: width * this.width() >= piece.text.length * signWidth + padding };
  }
}
