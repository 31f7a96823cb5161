import { Component, computed, inject, input } from '@angular/core';
import type { Instant } from '@vigie/kernel';
import { ClockPicture } from '../ui/clock-picture/clock-picture';
import { pictureOf } from '../ui/clock-picture/picture-of';
import type { TicketLife } from '../ui/clock-picture/ticket-life';
import { Copy } from '../words/copy';
import { formatNear } from '../words/format';

/** A ticket's life drawn as its sheet draws it. */
@Component({
  selector: 'vg-life-specimen',
  imports: [ClockPicture],
  template: `<vg-clock-picture [picture]="picture()" [label]="name()" [tell]="moment()" />`,
})
export class LifeSpecimen {
  private readonly copy = inject(Copy);
  readonly name = input.required<string>();
  readonly life = input.required<TicketLife>();
  protected readonly moment = computed(() => {
    const [language, { now }] = [this.copy.language(), this.life()];
    return (at: Instant): string => formatNear(language, at, now);
  });
  protected readonly picture = computed(() =>
    pictureOf(this.life(), {
      clocks: this.copy.words().clocks,
      language: this.copy.language(),
      moment: this.moment(),
    }),
  );
}
