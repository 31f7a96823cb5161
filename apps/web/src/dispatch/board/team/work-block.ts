import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Copy } from '../../../words/copy';
import { formatNear } from '../../../words/format';
import { read } from '../../../words/time-pipes';
import type { PlacedBlock } from './block-lanes';

/** Drawn on a 12 px grid, for states that colour alone would tell. */
const glyphs: Partial<Record<PlacedBlock['block']['state'], string>> = {
  W75: 'M6 1.8 11 10.5H1z',
  W90: 'M6 1.8 11 10.5H1z',
  BREACHED: 'M4 1h4l3 3v4l-3 3H4L1 8V4zM6 3.6v2.6M6 8.4v.01',
  ON_HOLD: 'M4 2.5v7M8 2.5v7',
};

/** A stretch of work on one ticket: its state on the edge, its reference, its title where there is room. */
@Component({
  selector: 'vg-work-block',
  imports: [RouterLink],
  template: `
    <a tabindex="-1" draggable="false" [routerLink]="['/tickets', placed().block.reference]" [title]="told()">
      <span class="aloud">{{ told() }}</span>
      @if (placed().isNarrow) {
        <b aria-hidden="true">{{ code() }}</b>
        <span aria-hidden="true">{{ number() }}</span>
      } @else {
        <b aria-hidden="true" class="num">{{ placed().block.reference }}</b>
        <span aria-hidden="true" dir="auto">{{ title() }}</span>
      }
      @if (glyph(); as glyph) {
        <svg viewBox="0 0 12 12" aria-hidden="true"><path [attr.d]="glyph" /></svg>
      }
    </a>
  `,
  styleUrl: './work-block.css',
  host: {
    '[class]': 'placed().block.state.toLowerCase()',
    '[class.flat]': 'isFlat()',
    '[class.second]': 'placed().lane === 1',
    '[style.inset-inline-start.px]': 'placed().x',
    '[style.inline-size.px]': 'placed().width',
  },
})
export class WorkBlock {
  private readonly copy = inject(Copy);
  readonly placed = input.required<PlacedBlock>();
  /** Half as high, beside another one. */
  readonly isFlat = input(false);
  protected readonly code = computed(() => this.placed().block.client.code);
  protected readonly number = computed(() => this.placed().block.reference.slice(this.code().length + 1));
  protected readonly title = computed(() => this.placed().block.title ?? this.copy.screens().ticket.erasedTitle);
  protected readonly glyph = computed(() => glyphs[this.placed().block.state]);
  protected readonly told = computed(() => {
    const { reference, state, from, until } = this.placed().block;
    const { team } = this.copy.screens();
    const [began, ended] = [read(from), until === null ? undefined : read(until)];
    const hour = (at: typeof began): string => formatNear(this.copy.language(), at, ended ?? began);
    const when = ended ? team.between(hour(began), hour(ended)) : team.since(hour(began));
    return [reference, this.title(), team.state[state], when].join(', ');
  });
}
