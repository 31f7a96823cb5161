import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { instant } from '@vigie/kernel';
import { Ticker } from '../../../browser/ticker';
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
import { BoardActs } from '../acts/acting';
import { type BoardActName, printedKeys } from '../acts/board-acts';
import { Assigning } from '../assigning';
import { TicketInHand } from '../in-hand';
import type { Row } from '../queue';

/** Of the acts that are offered, those that stand at the foot, in this order. */
const atFoot: readonly BoardActName[] = ['assign', 'take', 'escalate', 'hold', 'resume', 'merge', 'resolve'];

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
  private readonly inHand = inject(TicketInHand);
  private readonly acts = inject(BoardActs);
  protected readonly t = computed(() => this.copy.screens());
  readonly row = input.required<Row>();
  readonly isReadOnly = input(false);
  readonly asked = output<BoardActName>();

  protected readonly answer = this.inHand.answer;
  protected readonly ticket = this.inHand.ticket;
  protected readonly best = this.inHand.best;
  protected readonly firstName = computed(() => this.best()?.person.name.split(' ')[0]);
  protected readonly mayAssign = computed(() => !this.isReadOnly() && this.ticket()?.may.assign !== false);
  /** With their keys; a selection is acted on from its own bar. */
  protected readonly foot = computed(() =>
    this.acts
      .offered()
      .filter(({ name }) => atFoot.includes(name))
      .slice(0, 6)
      .map((act) => ({ name: act.name, words: this.wordOf(act.name), keys: printedKeys(act, this.t().key) })),
  );
  protected readonly status = computed(() => {
    const { status, holdReason } = this.row();
    return holdReason ? this.t().ticket.holdReason[holdReason] : this.t().ticket.status[status];
  });
  protected readonly entries = computed(() =>
    this.ticket()
      ?.timeline.edges.map(({ node }) => node)
      .toReversed(),
  );

  protected assign({ person, eligible }: Candidate): void {
    if (!this.mayAssign()) return;
    if (eligible) void this.assigning.assign(this.row(), person);
    else void this.assigning.askWhyNot(this.row(), person);
  }

  private wordOf(name: BoardActName): string {
    const [first, { peek, boardActs }] = [this.firstName(), this.t()];
    if (name === 'assign' && first !== undefined) return peek.assignTo(first);
    const short = boardActs.short[name];
    return short.charAt(0).toUpperCase() + short.slice(1);
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
