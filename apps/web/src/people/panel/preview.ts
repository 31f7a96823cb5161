import { Component, computed, inject, input } from '@angular/core';
import type { SightFragment } from '../../graph/generated/graphql';
import { Icon } from '../../ui/icon';
import { Copy } from '../../words/copy';
import { formatCount } from '../../words/format';
import { Moment } from '../../words/time-pipes';
import type { Foreseen } from '../foresight';

/** What somebody would see and do, could not, and where what they hold today comes from. */
@Component({
  selector: 'vg-preview',
  imports: [Icon, Moment],
  templateUrl: './preview.html',
  styleUrl: './preview.css',
})
export class Preview {
  private readonly copy = inject(Copy);
  readonly foreseen = input.required<Foreseen>();

  protected readonly t = computed(() => this.copy.screens().rights);
  protected readonly today = computed(() => this.t().today(this.t().standing[this.foreseen().today.standing]));
  protected readonly could = computed(() => this.foreseen().then.lines.filter(({ may }) => may));
  protected readonly couldNot = computed(() => this.foreseen().then.lines.filter(({ may }) => !may));

  /** How many they would be shown, and how many they are today. */
  protected counts({ thing, count }: SightFragment['lines'][number]): string {
    if (count === null || count === undefined) return '';
    const now = this.foreseen().today.lines.find((line) => line.thing === thing)?.count ?? 0;
    const said = formatCount(this.copy.language(), count);
    return now === count ? said : `${formatCount(this.copy.language(), now)} → ${said}`;
  }
}
