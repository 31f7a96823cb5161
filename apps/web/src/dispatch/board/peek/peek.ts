import { Component, computed, effect, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { instant } from '@vigie/kernel';
import { Ticker } from '../../../browser/ticker';
import { TicketPeekDocument } from '../../../graph/generated/graphql';
import { watched } from '../../../graph/watched';
import { Avatar } from '../../../ui/avatar/avatar';
import type { Candidate } from '../../../ui/candidate-picker/candidate-picker';
import { ClientChip } from '../../../ui/chips/client-chip';
import { Level } from '../../../ui/chips/level';
import { Priority } from '../../../ui/chips/priority';
import { Reasons } from '../../../ui/reasons/reasons';
import { Copy } from '../../../words/copy';
import { tellClockEvent, type ToldClockEvent } from '../../../words/clock-event-words';
import { tellFact, type ToldFact } from '../../../words/fact-words';
import { formatNear } from '../../../words/format';
import { Moment } from '../../../words/time-pipes';
import { Assigning } from '../assigning';
import type { Row } from '../queue';

/** Long enough for a person who travels down the list not to ask about every ticket they pass. */
const rest = 150;

/** The gist of the current ticket: what the row knows at once, the rest as soon as the person rests on it. */
@Component({
  selector: 'vg-peek',
  imports: [Avatar, ClientChip, Level, Moment, Priority, Reasons, RouterLink],
  templateUrl: './peek.html',
  styleUrl: './peek.css',
})
export class Peek {
  private readonly copy = inject(Copy);
  private readonly ticker = inject(Ticker);
  private readonly assigning = inject(Assigning);
  private readonly rested = signal<string | undefined>(undefined);
  protected readonly t = computed(() => this.copy.screens());
  readonly row = input.required<Row>();
  readonly isReadOnly = input(false);
  readonly assignAsked = output();
  readonly takeAsked = output();

  protected readonly answer = watched(TicketPeekDocument, () => {
    const id = this.rested();
    return id === undefined ? undefined : { id };
  });
  /** Undefined while it is about another ticket. */
  protected readonly ticket = computed(() => {
    const ticket = this.answer.data()?.ticket;
    return ticket?.id === this.row().id ? ticket : undefined;
  });
  protected readonly best = computed(() => this.ticket()?.candidates.find(({ eligible }) => eligible));
  protected readonly firstName = computed(() => this.best()?.person.name.split(' ')[0]);
  protected readonly mayAssign = computed(() => !this.isReadOnly() && this.ticket()?.may.assign !== false);
  protected readonly mayTake = computed(() => !this.isReadOnly() && this.ticket()?.may.take === true);
  protected readonly status = computed(() => {
    const { status, holdReason } = this.row();
    return holdReason ? this.t().ticket.holdReason[holdReason] : this.t().ticket.status[status];
  });
  protected readonly entries = computed(() =>
    this.ticket()
      ?.timeline.edges.map(({ node }) => node)
      .toReversed(),
  );

  constructor() {
    effect((onCleanup) => {
      const { id } = this.row();
      const timer = setTimeout(() => this.rested.set(id), rest);
      onCleanup(() => clearTimeout(timer));
    });
  }

  protected assign({ person, eligible }: Candidate): void {
    if (!this.mayAssign()) return;
    if (eligible) void this.assigning.assign(this.row(), person);
    else void this.assigning.askWhyNot(this.row(), person);
  }

  protected tell(fact: ToldFact): string {
    return tellFact(fact, this.t(), (at) =>
      formatNear(this.copy.language(), instant(Date.parse(at)), this.ticker.now()),
    );
  }

  protected tellClock(event: ToldClockEvent): string {
    return tellClockEvent(event, this.copy.words().clocks.milestone, (at) =>
      formatNear(this.copy.language(), at, instant(Date.parse(event.at))),
    );
  }
}
