import { Component, computed, inject, input, output } from '@angular/core';
import { Copy } from '../../words/copy';
import { Age } from '../../words/time-pipes';
import { Avatar } from '../avatar/avatar';
import { type ChipClient, ClientChip } from '../chips/client-chip';
import { Level } from '../chips/level';
import { Priority } from '../chips/priority';
import { Icon, type IconName } from '../icon';
import type { Onlooker } from '../onlookers/tell-onlookers';
import { Onlookers } from '../onlookers/onlookers';
import type { ShownClock } from '../sla-clock/shown-clock';
import { SlaClock } from '../sla-clock/sla-clock';

/** What a row of a queue tells of a ticket; instants are ISO 8601. */
export interface RowTicket {
  readonly id: string;
  readonly reference: string;
  readonly title: string | null;
  readonly status: 'NEW' | 'OPEN' | 'ON_HOLD' | 'RESOLVED' | 'CLOSED' | 'CANCELLED' | 'MERGED';
  readonly holdReason: 'CLIENT' | 'VENDOR' | 'PROBLEM' | 'EVIDENCE' | null;
  readonly priority: 'P1' | 'P2' | 'P3' | 'P4';
  readonly level: 'L1' | 'L2' | 'L3';
  readonly channel: 'PHONE' | 'MAIL' | 'PORTAL' | 'CHAT' | 'ALERT' | 'API';
  readonly openedAt: string;
  readonly client: ChipClient;
  readonly team: { readonly name: string } | null;
  readonly assignee: { readonly name: string } | null;
}

/** How a row stands among the others. `taken`: it will leave the list. `gone`: the person may no longer see it. */
export type RowState = 'plain' | 'taken' | 'gone';

const channelIcons: Record<RowTicket['channel'], IconName> = {
  PHONE: 'phone',
  MAIL: 'mail',
  PORTAL: 'portal',
  CHAT: 'chat',
  ALERT: 'alert',
  API: 'api',
};

/** One line per ticket; the title is the only column that shrinks. */
@Component({
  selector: 'vg-ticket-row',
  imports: [Age, Avatar, ClientChip, Icon, Level, Onlookers, Priority, SlaClock],
  templateUrl: './ticket-row.html',
  styleUrl: './ticket-row.css',
  host: {
    role: 'row',
    '[class]': 'state()',
    '[class.flash]': 'note() !== undefined',
    '[class.dated]': 'isDated()',
  },
})
export class TicketRow {
  private readonly copy = inject(Copy);
  readonly ticket = input.required<RowTicket>();
  readonly state = input<RowState>('plain');
  /** What has just changed, shortly; undefined when nothing has. */
  readonly note = input<string>();
  /** Who else has the ticket open. */
  readonly onlookers = input<readonly Onlooker[]>([]);
  /** Whether the list has a column of clocks. */
  readonly isDated = input(false);
  /** The promise that presses most; undefined when none is owed. */
  readonly clock = input<ShownClock>();
  /** Whether it is one of several that are picked; undefined where rows are not picked: there is no box then. */
  readonly isPicked = input<boolean>();
  /** The box was pressed. */
  readonly toggled = output();
  /** The reference was pressed: a plain link, so that it also opens in another tab, and cheap enough to draw by the hundred. */
  readonly followed = output();

  protected readonly t = computed(() => this.copy.screens());
  protected readonly icon = computed(() => channelIcons[this.ticket().channel]);
  protected readonly title = computed(() => {
    if (this.state() === 'gone') return this.t().board.gone;
    return this.ticket().title ?? this.t().ticket.erasedTitle;
  });
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
