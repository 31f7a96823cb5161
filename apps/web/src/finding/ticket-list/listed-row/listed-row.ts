import { Component, computed, inject, input, output } from '@angular/core';
import { Avatar } from '../../../ui/avatar/avatar';
import { ClientChip } from '../../../ui/chips/client-chip';
import { Level } from '../../../ui/chips/level';
import { Priority } from '../../../ui/chips/priority';
import { Icon } from '../../../ui/icon';
import { Marked } from '../../../ui/marked/marked';
import type { ShownClock } from '../../../ui/sla-clock/shown-clock';
import { SlaClock } from '../../../ui/sla-clock/sla-clock';
import { Copy } from '../../../words/copy';
import { markWords } from '../../../words/find-words';
import { Moment } from '../../../words/time-pipes';
import type { Row } from '../listing';

/** One ticket in a list of any state: the title is the only column that shrinks. */
@Component({
  selector: 'vg-listed-row',
  imports: [Avatar, ClientChip, Icon, Level, Marked, Moment, Priority, SlaClock],
  templateUrl: './listed-row.html',
  styleUrl: './listed-row.css',
  host: { role: 'row', '[class.over]': 'isOver()' },
})
export class ListedRow {
  private readonly copy = inject(Copy);
  readonly ticket = input.required<Row>();
  /** The promise that presses most; undefined when none is owed. */
  readonly clock = input<ShownClock>();
  /** The words that the list is searched for, folded. */
  readonly sought = input<readonly string[]>([]);
  /** The reference was pressed: a plain link, so that it also opens in another tab. */
  readonly followed = output();

  protected readonly t = this.copy.screens;
  protected readonly title = computed(() => this.ticket().title ?? this.t().ticket.erasedTitle);
  protected readonly marks = computed(() => markWords(this.sought(), this.title()));
  protected readonly isOver = computed(() => ['CLOSED', 'CANCELLED', 'MERGED'].includes(this.ticket().status));
  protected readonly status = computed(() => {
    const { status, holdReason } = this.ticket();
    return holdReason ? this.t().ticket.holdReason[holdReason] : this.t().ticket.status[status];
  });

  protected follow(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.followed.emit();
  }
}
