import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { EMPTY, filter, Subject, switchMap } from 'rxjs';
import {
  OlderTimelineDocument,
  TicketChangedDocument,
  type TicketChangedSubscription,
  TicketSheetDocument,
  type TicketSheetQuery,
} from '../../graph/generated/graphql';
import { Graph } from '../../graph/graph';
import { Live } from '../../graph/live';
import { Outbox } from '../../graph/outbox';
import { Viewer } from '../../graph/viewer';
import { watched } from '../../graph/watched';
import { type Conversation, conversationOf, withEntry, withNewest, withOlder } from './conversation';

export type SheetTicket = NonNullable<TicketSheetQuery['ticketByReference']>;
type Change = TicketChangedSubscription['ticketChanged'];

/** A ticket, and from where on its changes are wanted: the position read together with it, so that none is missed. */
interface Followed {
  readonly ticketId: string;
  readonly position: string | null;
}

const ended: readonly (SheetTicket['status'] | undefined)[] = ['CLOSED', 'CANCELLED', 'MERGED'];

/** One ticket and its conversation, kept true by live changes. */
@Injectable()
export class SheetFeed {
  private readonly graph = inject(Graph);
  private readonly live = inject(Live);
  private readonly me = inject(Viewer).me;
  private readonly reference = signal<string | undefined>(undefined);
  private readonly held = signal<Conversation | undefined>(undefined);
  private readonly followed = new Subject<Followed | undefined>();
  private readonly answer = watched(TicketSheetDocument, () => {
    const [reference, desk] = [this.reference(), this.me().desks[0]];
    return reference === undefined ? undefined : { reference, deskId: desk?.id ?? '', hasDesk: desk !== undefined };
  });

  readonly ticket = computed(() => this.answer.data()?.ticketByReference ?? undefined);
  readonly isAbsent = computed(() => this.answer.settled() && this.answer.data()?.ticketByReference === null);
  /** Nothing is done to it any more; what follows goes into another ticket. */
  readonly isOver = computed(() => ended.includes(this.ticket()?.status));
  readonly failed = this.answer.failed;
  readonly conversation = this.held.asReadonly();
  readonly isReadingOlder = signal(false);

  constructor() {
    const changes = this.followed.pipe(
      switchMap((followed) =>
        followed ? this.live.follow(TicketChangedDocument, { ticketId: followed.ticketId }, followed.position) : EMPTY,
      ),
    );
    changes.pipe(takeUntilDestroyed()).subscribe((change) => this.take(change));
    inject(Outbox)
      .delivered.pipe(
        filter(({ ticketId }) => ticketId === this.ticket()?.id),
        takeUntilDestroyed(),
      )
      .subscribe(({ comment }) => this.held.update((held) => held && withEntry(held, comment)));
    this.followTheTicketShown();
    this.readTheConversation();
  }

  open(reference: string): void {
    this.held.set(undefined);
    this.reference.set(reference);
  }

  /** Reads everything again. */
  again(): void {
    this.answer.again();
  }

  async readOlder(): Promise<void> {
    const [ticket, before] = [this.ticket(), this.held()?.older];
    if (!ticket || !before || this.isReadingOlder()) return;
    this.isReadingOlder.set(true);
    const answer = await this.graph
      .ask(OlderTimelineDocument, { id: ticket.id, before }, 'forget')
      .catch(() => undefined);
    this.isReadingOlder.set(false);
    const page = answer?.ticket?.timeline;
    if (page && this.ticket()?.id === ticket.id) this.held.update((held) => held && withOlder(held, page));
  }

  private followTheTicketShown(): void {
    const id = computed(() => this.ticket()?.id);
    effect(() => {
      const ticketId = id();
      const position = untracked(() => this.answer.data()?.queue?.position ?? null);
      this.followed.next(ticketId === undefined ? undefined : { ticketId, position });
    });
  }

  private readTheConversation(): void {
    const page = computed(() => this.ticket()?.timeline);
    effect(() => {
      const [read, held] = [page(), untracked(this.held)];
      if (read) this.held.set((held && withNewest(held, read)) ?? conversationOf(read));
    });
  }

  private take({ kind, ticket }: Change): void {
    if (kind !== 'CHANGED' || !ticket || !this.goesByTheTermsRead(ticket)) return this.again();
    const held = this.held();
    const next = held && withNewest(held, ticket.timeline);
    if (next) this.held.set(next);
    else this.again();
  }

  /** Terms are read with the ticket and told again by their revision alone. */
  private goesByTheTermsRead({ client }: NonNullable<Change['ticket']>): boolean {
    return client.terms?.revision === this.ticket()?.client.terms?.revision;
  }
}
