import {
  Component,
  computed,
  DestroyRef,
  DOCUMENT,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  untracked,
} from '@angular/core';
import { TicketAtHandDocument } from '../../../graph/generated/graphql';
import { watched } from '../../../graph/watched';
import { MoreMoves } from '../../../moves/more-moves';
import { type Move, offeredMoves } from '../../../moves/offered-moves';
import type { TicketAtHand } from '../../../moves/ticket-at-hand';
import { Popup } from '../../../ui/popup/popup';
import { Toaster } from '../../../ui/toast/toaster';
import { Copy } from '../../../words/copy';
import type { Row } from '../queue';
import { QualifyPopup } from './qualify-popup';

/** What can be asked about the ticket in hand without leaving the board. */
export type FormAct = 'escalate' | 'hold' | 'level' | 'merge' | 'qualify' | 'resolve';

/** Which moves each act may lead to; the person chooses where there are several. */
const movesOf: Readonly<Record<Exclude<FormAct, 'qualify'>, readonly Move[]>> = {
  escalate: ['escalate'],
  hold: ['hold'],
  level: ['escalate', 'return'],
  merge: ['merge'],
  resolve: ['resolve'],
};

type Told = TicketAtHand | undefined;

/** The form of an act over the board: reads the ticket first, and says so when the act is none for it now. */
@Component({
  selector: 'vg-act-form',
  imports: [MoreMoves, Popup, QualifyPopup],
  templateUrl: './act-form.html',
  styleUrl: '../many/word.css',
})
export class ActForm {
  private readonly copy = inject(Copy);
  private readonly toaster = inject(Toaster);
  readonly act = input.required<FormAct>();
  /** As it stood when the act was asked for. */
  readonly row = input.required<Row>();
  /** The ticket, once it is qualified otherwise. */
  readonly qualified = output<object>();
  readonly left = output();

  protected readonly t = computed(() => this.copy.screens());
  protected readonly heading = computed(() => {
    const [act, { reference }, { life, boardActs }] = [this.act(), this.row(), this.t()];
    if (act === 'qualify') return boardActs.qualifyOf(reference);
    return act === 'level' ? boardActs.levelOf(reference) : life.title[act](reference);
  });
  protected readonly answer = watched(TicketAtHandDocument, () => ({ id: this.row().id }));
  /** As it was first told: what the act itself makes of it asks for no other form. */
  protected readonly ticket = linkedSignal<Told, Told>({
    source: () => (this.answer.settled() ? (this.answer.data()?.ticket ?? undefined) : undefined),
    computation: (told, former) => former?.value ?? told,
  });
  private readonly possible = computed(() => {
    const [act, ticket] = [this.act(), this.ticket()];
    if (!ticket || act === 'qualify') return [];
    return offeredMoves(ticket).filter(({ move }) => movesOf[act].includes(move));
  });
  /** Chosen among several, else the only one. */
  protected readonly move = linkedSignal<Move | undefined>(() => {
    const [only, ...others] = this.possible();
    return others.length === 0 ? only?.move : undefined;
  });
  protected readonly choices = computed(() => (this.possible().length > 1 ? this.possible() : []));
  /** What the form is about, once it can be asked: it stands inside this part, and is the one that the sheet has. */
  readonly form = computed(() => {
    const [move, ticket] = [this.move(), this.ticket()];
    return move && ticket ? { move, ticket } : undefined;
  });
  private readonly isRefused = computed(() => {
    if (!this.answer.settled()) return false;
    const ticket = this.ticket();
    if (!ticket) return true;
    return this.act() === 'qualify' ? !ticket.may.qualify : this.possible().length === 0;
  });

  constructor() {
    // One popup gives way to the next: none of them knows where the keyboard was before the first.
    const opener = inject(DOCUMENT).activeElement;
    inject(DestroyRef).onDestroy(() => opener instanceof HTMLElement && opener.focus({ preventScroll: true }));
    effect(() => {
      if (this.isRefused()) untracked(() => this.refuse());
    });
  }

  private refuse(): void {
    const [{ reference }, { boardActs, ticket: words }, ticket] = [this.row(), this.t(), this.ticket()];
    const { gone, cannot, name } = boardActs;
    const text = ticket
      ? cannot(name[this.act()].replace('…', ''), reference, words.status[ticket.status])
      : gone(reference);
    this.toaster.say({ text });
    this.left.emit();
  }
}
