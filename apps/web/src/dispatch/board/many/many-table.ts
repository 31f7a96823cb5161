import { Component, computed, ElementRef, inject, input, linkedSignal, output, signal } from '@angular/core';
import { Popup } from '../../../ui/popup/popup';
import { Copy } from '../../../words/copy';
import { GivingMany } from './giving-many';
import { accepted, done, type Line, toggledAt } from './lines';
import { WhyNobody } from './why-nobody';

/** Many tickets, whom each would go to and why: accepted or left one by one, given all at once, and what became of each. */
@Component({
  selector: 'vg-many-table',
  imports: [Popup, WhyNobody],
  templateUrl: './many-table.html',
  styleUrl: './many-table.css',
  host: { '(keydown.arrowdown)': 'travel($event, 1)', '(keydown.arrowup)': 'travel($event, -1)' },
})
export class ManyTable {
  private readonly copy = inject(Copy);
  private readonly giving = inject(GivingMany);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly heading = input.required<string>();
  readonly lead = input<string>();
  readonly proposed = input.required<readonly Line[]>();
  readonly left = output();

  protected readonly t = computed(() => this.copy.screens());
  protected readonly w = computed(() => this.t().boardActs.rebalance);
  protected readonly lines = linkedSignal(() => this.proposed());
  protected readonly accepted = computed(() => accepted(this.lines()));
  protected readonly done = computed(() => done(this.lines()));
  protected readonly told = computed(() => {
    const refused = this.lines().filter(({ fate }) => fate?.kind === 'refused').length;
    const isAnswered = refused + this.done().length > 0;
    return isAnswered ? this.t().boardActs.many.outcome(this.done().length, refused) : this.lead();
  });
  protected readonly isSending = signal(false);

  /** Who has it now, or is to have it. */
  protected taker({ to, fate }: Line): string {
    if (fate?.kind === 'done') return fate.row.assignee?.name ?? '';
    return to === 'best' ? this.t().boardActs.many.bestForEach : (to?.name ?? '');
  }

  protected toggle(line: Line): void {
    this.lines.update((lines) => toggledAt(lines, line.row.id));
  }

  /** Arrows travel between the boxes. */
  protected travel(event: Event, by: number): void {
    const boxes = [...this.host.querySelectorAll<HTMLElement>('input:not(:disabled)')];
    const at = boxes.indexOf(event.target as HTMLElement);
    event.preventDefault();
    boxes[at < 0 ? (by > 0 ? 0 : boxes.length - 1) : at + by]?.focus();
  }

  protected async give(): Promise<void> {
    if (this.isSending()) return;
    if (this.accepted().length === 0) return this.leave();
    this.isSending.set(true);
    const now = await this.giving.give(this.lines());
    this.isSending.set(false);
    if (!now) return;
    this.lines.set(now);
    if (now.every(({ fate, to }) => fate?.kind === 'done' || (fate === undefined && to !== null))) this.leave();
    else this.host.querySelector<HTMLElement>('[data-first]')?.focus();
  }

  protected leave(): void {
    this.left.emit();
    this.giving.announce(this.lines());
  }
}
