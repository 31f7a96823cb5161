import { Component, computed, effect, inject, input, linkedSignal } from '@angular/core';
import { Alarms, present } from '../../browser/alarms';
import { clockFace } from '../../words/clock-face';
import { Copy } from '../../words/copy';
import { formatMoment, formatOpening } from '../../words/format';
import { readingInWords } from '../../words/reading-words';
import { glyphOf } from './clock-glyph';
import { readingOf } from './clock-reading';
import type { ShownClock } from './shown-clock';

/** One clock: shape, kind, time left or over, and how much is used. It wakes only when it reads otherwise. */
@Component({
  selector: 'vg-sla-clock',
  templateUrl: './sla-clock.html',
  styleUrl: './sla-clock.css',
  host: {
    role: 'img',
    dir: 'ltr',
    '[class]': 'look()',
    '[attr.aria-label]': 'sentence()',
    '[title]': 'sentence()',
    '[style.--share]': 'share()',
  },
})
export class SlaClock {
  private readonly copy = inject(Copy);
  private readonly alarms = inject(Alarms);
  readonly clock = input.required<ShownClock>();

  private readonly now = linkedSignal({ source: this.clock, computation: present });
  private readonly reading = computed(() => readingOf(this.clock(), this.now()));
  protected readonly kind = computed(() => this.copy.words().clocks.kind[this.clock().kind]);
  protected readonly look = computed(() => `${this.reading().tone} ${this.reading().pace}`);
  protected readonly share = computed(() => this.reading().share.toFixed(2));
  protected readonly glyph = computed(() => glyphOf(this.reading()));
  protected readonly face = computed(() => {
    const { left, used, pace } = this.reading();
    const { due } = this.clock();
    if (left !== undefined) return clockFace(pace === 'done' && left >= 0 ? used : left);
    return pace === 'unknown' && due !== undefined ? this.moment(due) : '';
  });
  protected readonly opening = computed(() => {
    const { opensAt } = this.reading();
    return opensAt === undefined ? undefined : formatOpening(this.copy.language(), opensAt, this.now());
  });
  protected readonly sentence = computed(() =>
    readingInWords(this.clock(), this.reading(), this.copy.words().clocks.reading, (at) => this.moment(at)),
  );

  constructor() {
    effect((onCleanup) => {
      const { changesAt } = this.reading();
      if (changesAt !== undefined) onCleanup(this.alarms.at(changesAt, () => this.now.set(present())));
    });
  }

  private readonly moment = (at: Parameters<typeof formatMoment>[1]): string =>
    formatMoment(this.copy.language(), at, this.now());
}
