import {
  afterRenderEffect,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { Location } from '@angular/common';
import { Title } from '@angular/platform-browser';
import { Router, RouterLink, type UrlTree } from '@angular/router';
import { Connection } from '../../graph/connection';
import { Moving } from '../../moves/moving';
import type { Move } from '../../moves/offered-moves';
import { Pairing } from '../../moves/pairing';
import { Qualification } from '../../moves/qualification/qualification';
import { Resuming } from '../../moves/resuming';
import { Banner } from '../../ui/banner/banner';
import { ClientChip } from '../../ui/chips/client-chip';
import { Level } from '../../ui/chips/level';
import { Priority } from '../../ui/chips/priority';
import { Commands } from '../../ui/commands';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Icon } from '../../ui/icon';
import { onKeys } from '../../ui/keys';
import { Copy } from '../../words/copy';
import { Assignment } from './assignment/assignment';
import { ClockGauges } from './clocks/clock-gauges';
import { ClockStrip } from './clocks/clock-strip';
import { TicketClocks } from './clocks/ticket-clocks';
import { ConversationPane } from './conversation/conversation-pane';
import { Draft } from './draft';
import { TicketLinks } from './links/ticket-links';
import { Moves } from './moves/moves';
import { OthersHere } from './onlookers/others-here';
import { sheetCommands, subjectOf } from './sheet-commands';
import { SheetFeed, type SheetTicket } from './sheet-feed';
import { EscalationPack } from './standing/escalation-pack';
import { Standing } from './standing/standing';
import { TicketFacts } from './ticket-facts/ticket-facts';

/** Longer titles are folded in the head, and open at a press. */
const longTitle = 140;

/** One ticket: who asks, what was said, what it is and who holds it. */
@Component({
  selector: 'vg-ticket-sheet',
  imports: [
    Assignment,
    Banner,
    ClientChip,
    ClockGauges,
    ClockStrip,
    ConversationPane,
    EmptyState,
    EscalationPack,
    Icon,
    Level,
    Moves,
    OthersHere,
    Priority,
    Qualification,
    RouterLink,
    Standing,
    TicketFacts,
    TicketLinks,
  ],
  providers: [Draft, Moving, Pairing, Resuming, SheetFeed, TicketClocks],
  templateUrl: './ticket-sheet.html',
  styleUrl: './ticket-sheet.css',
})
export class TicketSheet {
  private readonly router = inject(Router);
  private readonly history = inject(Location);
  private readonly former = listIn(this.router.lastSuccessfulNavigation()?.finalUrl);
  private readonly copy = inject(Copy);
  private readonly conversation = viewChild(ConversationPane);
  private readonly assignment = viewChild(Assignment);
  private readonly moves = viewChild(Moves);
  private readonly qualification = viewChild(Qualification);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly details = viewChild(TicketFacts, { read: ElementRef<HTMLElement> });
  protected readonly feed = inject(SheetFeed);
  protected readonly connection = inject(Connection);
  protected readonly t = computed(() => this.copy.screens());
  readonly reference = input.required<string>();

  protected readonly backTo = computed(() =>
    this.former === 'tickets' ? this.t().listing.title : this.t().sheet.back,
  );
  protected readonly titleIsOpen = signal(false);
  protected readonly title = computed(() => this.feed.ticket()?.title ?? this.t().ticket.erasedTitle);
  protected readonly isLong = computed(() => this.title().length > longTitle);
  protected readonly status = computed(() => {
    const ticket = this.feed.ticket();
    if (!ticket) return '';
    return ticket.holdReason ? this.t().ticket.holdReason[ticket.holdReason] : this.t().ticket.status[ticket.status];
  });
  protected readonly qualities = computed(() => {
    const [ticket, words] = [this.feed.ticket(), this.t().ticket];
    return [ticket?.root && words.root[ticket.root], ticket?.category?.name].filter(Boolean).join(' › ');
  });
  constructor() {
    effect(() => {
      const reference = this.reference();
      untracked(() => this.feed.open(reference));
      this.titleIsOpen.set(false);
    });
    afterRenderEffect(() => this.heading()?.nativeElement.focus({ preventScroll: true }));
    const title = inject(Title);
    effect(() => title.setTitle(`${this.reference()} · ${this.t().product}`));
    onKeys({
      R: () => this.write('PUBLIC'),
      I: () => this.write('INTERNAL'),
      A: () => this.assign(),
      T: () => this.take(),
      P: () => this.qualify(),
      Escape: () => this.leave(),
    });
    this.offerByName();
  }

  write(audience: 'PUBLIC' | 'INTERNAL'): void {
    this.conversation()?.write(audience);
  }

  move(move: Move): void {
    this.moves()?.make(move);
  }

  assign(): void {
    this.assignment()?.pick();
  }

  take(): void {
    this.assignment()?.take();
  }

  qualify(): void {
    this.qualification()?.begin();
  }

  /** Back to the board or the list as it was left, filter and all; to the first board when the sheet was opened by its address. */
  protected leave(): void {
    if (this.former) this.history.back();
    else void this.router.navigate(['/regulation']);
  }

  private offerByName(): void {
    const ofTicket = <Told>(tell: (ticket: SheetTicket) => Told) =>
      computed(() => {
        const ticket = this.feed.ticket();
        return ticket && tell(ticket);
      });
    const offered = ofTicket((ticket) => sheetCommands(ticket, this.t(), this));
    inject(Commands).offer({
      commands: computed(() => offered() ?? []),
      subject: ofTicket((ticket) => subjectOf(ticket, this.t())),
    });
  }

  protected showDetails(): void {
    this.details()?.nativeElement.scrollIntoView({ block: 'start' });
  }
}

/** The list that an address is of: a desk's board, or all tickets. */
const listIn = (url: UrlTree | undefined): string | undefined =>
  /^\/(?:(regulation)\/|(tickets)(?:\?|$))/
    .exec(url?.toString() ?? '')
    ?.slice(1)
    .find(Boolean);
