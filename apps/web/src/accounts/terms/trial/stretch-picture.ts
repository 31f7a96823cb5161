import { Component, computed, input } from '@angular/core';
import type { Language, Words } from '@vigie/copy';
import type { Instant } from '@vigie/kernel';
import { kindOf } from './kind-of';
import { placeTime } from './place-time';
import type { Trial } from './try-out';

/** Below this share of the width two labels would touch. */
const apart = 0.2;

/** What is open and what counts, on one line of time from the opening to the due time; the table beside says it in words. */
@Component({
  selector: 'vg-stretch-picture',
  template: `
    <div class="lanes" dir="ltr" aria-hidden="true">
      <span class="lane">{{ words().terms.trial.hours }}</span>
      <div class="track">
        @for (span of openings(); track $index) {
          <i class="open" [style.inset-inline-start.%]="span.start" [style.inline-size.%]="span.length"></i>
        }
      </div>
      <span class="lane">{{ kind() }}</span>
      <div class="track">
        @for (span of segments(); track $index) {
          <i [class]="span.standing" [style.inset-inline-start.%]="span.start" [style.inline-size.%]="span.length"></i>
        }
      </div>
      <div class="axis">
        @for (label of labels(); track label.text) {
          <span
            [style.inset-inline-start.%]="label.place * 100"
            [class.first]="label.place === 0"
            [class.last]="label.place > 0.9"
            >{{ label.text }}</span
          >
        }
      </div>
    </div>
  `,
  styleUrl: './stretch-picture.css',
})
export class StretchPicture {
  readonly trial = input.required<Trial>();
  readonly words = input.required<Words>();
  readonly language = input.required<Language>();

  protected readonly kind = computed(() => kindOf(this.trial(), this.words()));
  protected readonly openings = computed(() => this.trial().openings.map((span) => this.placed(span)));
  protected readonly segments = computed(() =>
    this.trial().segments.map((segment) => ({ standing: segment.standing, ...this.placed(segment) })),
  );
  protected readonly labels = computed(() => {
    const { openedAt, until, segments, explanation } = this.trial();
    const place = placeTime(this.language(), explanation.zone);
    const changes = segments.filter(({ standing }) => standing !== 'out_of_hours').map(({ from }) => from);
    const shown = spread([openedAt, ...changes], openedAt, until);
    return [...shown, until].map((at) => ({ text: place.short(at), place: shareOf(at, openedAt, until) }));
  });

  private placed({ from, to }: { readonly from: Instant; readonly to: Instant }) {
    const { openedAt, until } = this.trial();
    const start = shareOf(from, openedAt, until);
    return { start: start * 100, length: (shareOf(to, openedAt, until) - start) * 100 };
  }
}

const shareOf = (at: Instant, from: Instant, to: Instant): number => (to > from ? (at - from) / (to - from) : 0);

/** Those that have room, and leave room for the last one. */
function spread(all: readonly Instant[], from: Instant, to: Instant): readonly Instant[] {
  const shown: Instant[] = [];
  for (const at of all) {
    const before = shown.at(-1);
    const hasRoom = before === undefined || shareOf(at, from, to) - shareOf(before, from, to) >= apart;
    if (hasRoom && (before === undefined || shareOf(at, from, to) <= 1 - 1.4 * apart)) shown.push(at);
  }
  return shown;
}
