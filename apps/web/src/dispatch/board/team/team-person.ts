import { Component, computed, inject, input, output } from '@angular/core';
import type { Instant } from '@vigie/kernel';
import { Avatar } from '../../../ui/avatar/avatar';
import { Copy } from '../../../words/copy';
import { formatNear } from '../../../words/format';
import { read } from '../../../words/time-pipes';
import type { PersonPresence } from '../desk-presence';
import { placeWork } from './block-lanes';
import { shortName } from './short-name';
import type { Taker } from './takers';
import type { Member } from './team-lines';
import { placeOf, type TimeWindow } from './time-scale';
import { WorkBlock } from './work-block';

/** Somebody of the team and their work; whoever may not take the ticket in hand says why. */
@Component({
  selector: 'vg-team-person',
  imports: [Avatar, WorkBlock],
  templateUrl: './team-person.html',
  styleUrl: './team-person.css',
  host: {
    role: 'group',
    '[attr.aria-label]': 'told()',
    '[attr.data-person]': 'member().person.id',
    '[class.away]': "presence().state === 'AWAY'",
    '[class.idle]': "presence().state === 'IDLE'",
    '[class.refused]': 'isRefused()',
    '[class.best]': 'proposal() !== undefined',
    '[class.over]': 'isOver()',
  },
})
export class TeamPerson {
  private readonly copy = inject(Copy);
  readonly member = input.required<Member>();
  readonly presence = input.required<PersonPresence>();
  readonly window = input.required<TimeWindow>();
  readonly now = input.required<Instant>();
  /** Undefined while it is not known whether they may. */
  readonly taker = input<Taker>();
  /** The reference of the ticket that they are the first to take. */
  readonly proposal = input<string>();
  /** Whether a dragged ticket is held over them. */
  readonly isOver = input(false);
  readonly isCurrent = input(false);
  readonly picked = output();

  protected readonly t = computed(() => this.copy.screens().team);
  protected readonly short = computed(() => shortName(this.member().person.name));
  protected readonly work = computed(() => placeWork(this.member().blocks, this.window(), this.now()));
  protected readonly nowAt = computed(() => Math.round(placeOf(this.window(), this.now())));
  protected readonly isRefused = computed(() => this.taker()?.eligible === false);
  protected readonly load = computed(() => this.t().load(this.member().openTickets));
  /** Name, level, load, presence and, when they may not, why: what a glance tells. */
  protected readonly told = computed(() => {
    const { person, level } = this.member();
    const { state, since } = this.presence();
    const at = since === null ? undefined : formatNear(this.copy.language(), read(since), this.now());
    const levelWord = level && this.copy.screens().ticket.level[level];
    const refusal = this.isRefused() ? (this.taker()?.reason ?? this.t().mayNot) : undefined;
    return [person.name, levelWord, this.load(), this.t().presence[state](at), refusal].filter(Boolean).join(', ');
  });
}
