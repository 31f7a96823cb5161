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
import { SheetFeed } from './sheet-feed';
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
  private readonly comesFromBoard = isBoard(this.router.lastSuccessfulNavigation()?.finalUrl);
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
      T: () => this.assignment()?.take(),
      P: () => this.qualification()?.begin(),
      Escape: () => this.leave(),
    });
  }

  protected write(audience: 'PUBLIC' | 'INTERNAL'): void {
    this.conversation()?.write(audience);
  }

  protected move(move: Move): void {
    this.moves()?.make(move);
  }

  protected assign(): void {
    this.assignment()?.pick();
  }

  /** Back to the board as it was left, filter and all; to the first board when the sheet was opened by its address. */
  protected leave(): void {
    if (this.comesFromBoard) this.history.back();
    else void this.router.navigate(['/regulation']);
  }

  protected showDetails(): void {
    this.details()?.nativeElement.scrollIntoView({ block: 'start' });
  }
}

const isBoard = (url: UrlTree | undefined): boolean => url?.toString().startsWith('/regulation/') ?? false;
