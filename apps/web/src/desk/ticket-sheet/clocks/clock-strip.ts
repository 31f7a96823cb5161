import { Component, computed, inject, signal } from '@angular/core';
import type { Instant } from '@vigie/kernel';
import { ClockPicture } from '../../../ui/clock-picture/clock-picture';
import { pictureOf } from '../../../ui/clock-picture/picture-of';
import { onKeys } from '../../../ui/keys';
import { readingOf } from '../../../ui/sla-clock/clock-reading';
import { Copy } from '../../../words/copy';
import { formatNear, formatOpenTime } from '../../../words/format';
import { readingInWords } from '../../../words/reading-words';
import { ClockCalculation } from './clock-calculation';
import { standingInWords } from './standing-words';
import { TicketClocks } from './ticket-clocks';
import { inReadersAndClientsTime } from './told-moment';

/** Where the ticket's promises stand: a sentence, the picture that explains it, and the way to its calculation. */
@Component({
  selector: 'vg-clock-strip',
  imports: [ClockCalculation, ClockPicture],
  templateUrl: './clock-strip.html',
  styleUrl: './clock-strip.css',
})
export class ClockStrip {
  private readonly copy = inject(Copy);
  protected readonly clocks = inject(TicketClocks);
  protected readonly t = computed(() => this.copy.words().clocks);
  protected readonly calculationIsOpen = signal(false);
  /** What the one quiet line says when nothing is promised. */
  protected readonly quiet = computed(() => {
    const { notPromised, noTerms } = this.t().stands;
    return this.clocks.hasTerms() ? notPromised : noTerms;
  });
  /** Cut around the length that is set in bold. */
  protected readonly sentence = computed(() => {
    const leading = this.clocks.leading();
    if (!leading) return undefined;
    const { sentence, length } = standingInWords(leading, this.t(), this.moment());
    const [before = '', ...after] = sentence.split(length);
    return { before, length: after.length > 0 ? length : '', after: after.join(length) };
  });
  protected readonly citation = computed(() => {
    const promised = this.clocks.leading()?.promised;
    if (!promised) return '';
    const { kind, picture } = this.t();
    const { clause, version } = promised;
    const promise = `${kind[this.clocks.leading()!.subject.kind]} ${formatOpenTime(clause.target)}`;
    const name = this.clocks.versionName(version.id);
    return clause.number === null ? picture.citedVersion(promise, name) : picture.cited(promise, name, clause.number);
  });
  /** On the axis a day is named only where it is not today. */
  protected readonly axisMoment = computed(() => {
    const [language, now] = [this.copy.language(), this.clocks.now()];
    return (at: Instant): string => formatNear(language, at, now);
  });
  private readonly moment = computed(() => {
    const zone = this.clocks.all().find(({ clock }) => clock.name === this.clocks.leading()?.name)?.explanation.zone;
    return inReadersAndClientsTime(this.copy.language(), this.clocks.now(), zone, this.t().stands.thatIs);
  });
  /** Undefined while nothing is promised. */
  protected readonly picture = computed(() => {
    const [life, words] = [this.clocks.life(), this.t()];
    return life && pictureOf(life, { clocks: words, language: this.copy.language(), moment: this.axisMoment() });
  });

  /** What the picture says, for those who hear it. */
  protected readonly label = computed(() => {
    const { reading, picture } = this.t();
    const now = this.clocks.now();
    const told = this.clocks
      .gauges()
      .map(({ shown }) => readingInWords(shown, readingOf(shown, now), reading, this.axisMoment()));
    return [picture.title, ...told].join('. ');
  });

  constructor() {
    onKeys({ V: () => this.showCalculation() });
  }

  protected showCalculation(): void {
    if (this.clocks.all().length > 0) this.calculationIsOpen.set(true);
  }
}
