import {
  afterNextRender,
  afterRenderEffect,
  Component,
  computed,
  DestroyRef,
  type ElementRef,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { instant } from '@vigie/kernel';
import { Connection } from '../../../graph/connection';
import { Outbox, type OutgoingComment } from '../../../graph/outbox';
import { Viewer } from '../../../graph/viewer';
import { Composer, type Audience } from '../../../ui/composer/composer';
import { Icon } from '../../../ui/icon';
import { Message } from '../../../ui/message/message';
import { Copy } from '../../../words/copy';
import { tellClockEvent, type ToldClockEvent } from '../../../words/clock-event-words';
import { formatHour, formatNear } from '../../../words/format';
import { Day, Hour, Moment } from '../../../words/time-pipes';
import { Draft } from '../draft';
import { SheetFeed } from '../sheet-feed';
import { byDay } from './by-day';
import { ToldFact } from './told-fact';

/** Within this many pixels of the end, a person is reading the newest. */
const nearEnd = 60;

/** What was said and done, and where one answers. */
@Component({
  selector: 'vg-conversation',
  imports: [Composer, Day, Hour, Icon, Message, Moment, ToldFact],
  templateUrl: './conversation-pane.html',
  styleUrl: './conversation-pane.css',
})
export class ConversationPane {
  private readonly copy = inject(Copy);
  private readonly outbox = inject(Outbox);
  private readonly connection = inject(Connection);
  private readonly box = viewChild.required<ElementRef<HTMLElement>>('box');
  private readonly end = viewChild.required<ElementRef<HTMLElement>>('end');
  private readonly composer = viewChild(Composer);
  private readonly isAtEnd = signal(true);
  private readonly seen = signal(0);
  protected readonly feed = inject(SheetFeed);
  protected readonly draft = inject(Draft);
  protected readonly me = inject(Viewer).me;
  protected readonly t = computed(() => this.copy.screens());
  protected readonly entries = computed(() => this.feed.conversation()?.entries ?? []);
  protected readonly days = computed(() => byDay(this.entries()));
  protected readonly leaving = computed(() => {
    const id = this.feed.ticket()?.id;
    return this.outbox.items().filter(({ ticketId }) => ticketId === id);
  });
  /** Entries that came while the person was reading further up. */
  protected readonly unseen = computed(() => (this.isAtEnd() ? 0 : Math.max(0, this.entries().length - this.seen())));
  protected readonly audiences = computed(() => {
    const may = this.feed.ticket()?.may;
    const audiences: Audience[] = [];
    if (may?.commentPublic) audiences.push('PUBLIC');
    if (may?.commentInternal) audiences.push('INTERNAL');
    return audiences;
  });
  protected readonly note = computed(() => {
    const { kept, notKept } = this.t().composer;
    const keptAt = this.draft.keptAt();
    if (keptAt === undefined) return '';
    return keptAt === null ? notKept : kept(formatHour(this.copy.language(), keptAt));
  });

  constructor() {
    afterRenderEffect(() => {
      this.entries();
      this.leaving();
      if (this.isAtEnd()) this.goToEnd();
    });
    this.showNewestFirst();
    const sizes = new ResizeObserver(() => this.isAtEnd() && this.goToEnd());
    afterNextRender(() => sizes.observe(this.box().nativeElement));
    inject(DestroyRef).onDestroy(() => sizes.disconnect());
  }

  /** Once, when the conversation is first read: on a phone the page scrolls, elsewhere this pane does. */
  private showNewestFirst(): void {
    const isRead = computed(() => this.feed.conversation() !== undefined);
    afterRenderEffect(() => {
      if (isRead()) this.end().nativeElement.scrollIntoView({ block: 'end' });
    });
  }

  write(audience: Audience): void {
    this.composer()?.write(audience);
  }

  protected look(): void {
    const { scrollTop, scrollHeight, clientHeight } = this.box().nativeElement;
    this.isAtEnd.set(scrollHeight - scrollTop - clientHeight < nearEnd);
    if (this.isAtEnd()) this.seen.set(this.entries().length);
  }

  protected goToEnd(): void {
    const box = this.box().nativeElement;
    box.scrollTop = box.scrollHeight;
    this.seen.set(this.entries().length);
  }

  /** Keeps what was being read at its place while older entries come above it. */
  protected async readOlder(): Promise<void> {
    const box = this.box().nativeElement;
    const fromEnd = box.scrollHeight - box.scrollTop;
    await this.feed.readOlder();
    requestAnimationFrame(() => (box.scrollTop = box.scrollHeight - fromEnd));
  }

  protected send(text: string): void {
    const ticket = this.feed.ticket();
    if (!ticket) return;
    this.isAtEnd.set(true);
    this.outbox.send(ticket.id, this.draft.audience(), text);
    this.draft.clear();
  }

  /** Gives the text back to its author. */
  protected takeBack({ actId, audience, body }: OutgoingComment): void {
    this.outbox.withdraw(actId);
    this.draft.audience.set(audience);
    this.draft.text.update((text) => (text.trim() === '' ? body : `${body}\n${text}`));
  }

  protected stateOf({ refusal }: OutgoingComment): string {
    const { refused, waiting, sending } = this.t().composer;
    if (refusal !== undefined) return `${refused} : ${refusal}`;
    return this.connection.outage() ? waiting : sending;
  }

  protected tellClock(event: ToldClockEvent): string {
    return tellClockEvent(event, this.copy.words().clocks.milestone, (at) =>
      formatNear(this.copy.language(), at, instant(Date.parse(event.at))),
    );
  }
}
