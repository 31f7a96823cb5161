import { Component, computed, inject, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type PriorityMatrix, usualMatrix } from '@vigie/ticketing';
import { Theme, themeChoices } from '../browser/theme';
import { Avatar } from '../ui/avatar/avatar';
import { Banner } from '../ui/banner/banner';
import { ClientChip } from '../ui/chips/client-chip';
import { Choice } from '../ui/choice/choice';
import { Level } from '../ui/chips/level';
import { Priority } from '../ui/chips/priority';
import { type Audience, Composer } from '../ui/composer/composer';
import { EmptyState } from '../ui/empty-state/empty-state';
import { Finder, type Found } from '../ui/finder/finder';
import { Icon } from '../ui/icon';
import { Message } from '../ui/message/message';
import { MovedList } from '../ui/moved-list/moved-list';
import { Reasons } from '../ui/reasons/reasons';
import { RankTable } from '../ui/rank-table/rank-table';
import { QueueSkeleton } from '../ui/skeleton/queue-skeleton';
import { SlaClock } from '../ui/sla-clock/sla-clock';
import { TicketRow } from '../ui/ticket-row/ticket-row';
import { WeekGrid } from '../ui/week-grid/week-grid';
import { ToastOutlet } from '../ui/toast/toast-outlet';
import { Toaster } from '../ui/toast/toaster';
import { Copy } from '../words/copy';
import { LifeSpecimen } from './life-specimen';
import { someClocks } from './some-clocks';
import { someLives } from './some-lives';
import { someClients, someContacts, someRows } from './some-tickets';
import { someMoved, someWeek } from './some-terms';

/** Every part in its states, without data: where parts are looked at, in both themes. */
@Component({
  selector: 'vg-specimens',
  imports: [
    Avatar,
    Banner,
    Choice,
    ClientChip,
    Composer,
    EmptyState,
    Finder,
    Icon,
    Level,
    LifeSpecimen,
    Message,
    MovedList,
    Priority,
    QueueSkeleton,
    Reasons,
    RankTable,
    SlaClock,
    TicketRow,
    ToastOutlet,
    WeekGrid,
  ],
  templateUrl: './specimens.html',
  styleUrl: './specimens.css',
})
export class Specimens {
  private readonly copy = inject(Copy);
  protected readonly theme = inject(Theme);
  protected readonly toaster = inject(Toaster);
  protected readonly t = computed(() => this.copy.screens());
  protected readonly themes = themeChoices;
  protected readonly priorities = ['P1', 'P2', 'P3', 'P4'] as const;
  protected readonly levels = ['L1', 'L2', 'L3'] as const;
  protected readonly clients = someClients;
  protected readonly rows = someRows;
  protected readonly clocks = someClocks;
  protected readonly lives = someLives;
  protected readonly at = someRows[0]?.ticket.openedAt ?? '';
  protected readonly audience = signal<Audience>('PUBLIC');
  protected readonly text = signal('');
  protected readonly week = signal(someWeek);
  protected readonly moved = someMoved;
  protected readonly ranking = signal<PriorityMatrix | null>({
    ...usualMatrix,
    low: { high: 'P2', medium: 'P3', low: 'P4' },
  });
  protected readonly chosen = signal('P2');
  protected readonly options = computed(() =>
    this.priorities.map((value) => ({ value: value as string, word: this.t().ticket.priority[value] })),
  );
  protected readonly reasons = computed(() => {
    const say = this.copy.words().reasons;
    return [
      { code: 'NOT_AUTHORISED', message: say.NOT_AUTHORISED({ code: 'NOT_AUTHORISED' }) },
      { code: 'AT_CAPACITY', message: say.AT_CAPACITY({ code: 'AT_CAPACITY', openTickets: 12, ceiling: 12 }) },
    ];
  });
  protected readonly contact = signal<Found | null>(null);
  protected readonly typed = signal('');
  protected readonly contacts = computed(() => {
    const letters = this.typed().toLowerCase();
    return someContacts.filter(({ name }) => name.toLowerCase().includes(letters));
  });

  constructor() {
    inject(Title).setTitle('Spécimens · Vigie');
  }

  protected say(): void {
    const { assign } = this.t();
    const act = { word: assign.undo, key: 'Z', run: () => this.toaster.say({ text: assign.undone('ALB-1042') }) };
    this.toaster.say({ text: assign.done('ALB-1042', 'Léa Fontanel'), act });
  }
}
