import { computed, DestroyRef, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { iso } from '@vigie/kernel';
import { Connection } from '../../../graph/connection';
import { DeskTeamDocument } from '../../../graph/generated/graphql';
import { Graph } from '../../../graph/graph';
import { DeskPresence, type PersonPresence } from '../desk-presence';
import { QueueFeed } from '../queue-feed';
import type { Member } from './team-lines';
import type { TimeWindow } from './time-scale';

/** However many changes are heard, the team is read at most once in this time. */
const rest = 1_000;

interface Wish {
  readonly deskId: string;
  readonly window: Pick<TimeWindow, 'from' | 'until'>;
}

/** The people of a desk and their work, read again as changes are heard. */
@Injectable()
export class TeamFeed {
  private readonly graph = inject(Graph);
  private readonly presence = inject(DeskPresence).people;
  private readonly held = signal<readonly Member[] | undefined>(undefined);
  private readonly hasFailed = signal(false);
  private wish: Wish | undefined;
  private reading: Promise<void> | undefined;
  private due: ReturnType<typeof setTimeout> | undefined;
  private readAt = Number.NEGATIVE_INFINITY;

  /** Undefined until the first answer about this desk. */
  readonly members = this.held.asReadonly();
  readonly failed = this.hasFailed.asReadonly();
  /** What is heard live is truer than what was read with the team. */
  readonly presenceOf = computed(() => {
    const heard = this.presence();
    const read = new Map(this.held()?.map(({ person, presence }) => [person.id, presence]));
    return (id: string): PersonPresence => heard?.get(id) ?? without(read.get(id), heard !== undefined);
  });

  constructor() {
    const lastChange = inject(QueueFeed).lastChange;
    const { outage } = inject(Connection);
    inject(DestroyRef).onDestroy(() => clearTimeout(this.due));
    effect(() => {
      if (lastChange()) untracked(() => this.readSoon());
    });
    effect(() => {
      if (outage() === undefined && untracked(this.hasFailed)) untracked(() => this.again());
    });
  }

  open(wish: Wish): void {
    const isSame = wish.deskId === this.wish?.deskId;
    if (!isSame) this.held.set(undefined);
    this.wish = wish;
    this.readSoon();
  }

  again(): void {
    this.hasFailed.set(false);
    this.readSoon();
  }

  private readSoon(): void {
    this.due ??= setTimeout(() => void this.read(), Math.max(0, this.readAt + rest - performance.now()));
  }

  /** One question at a time: changes heard meanwhile ask once more after it. */
  private async read(): Promise<void> {
    await this.reading;
    this.due = undefined;
    this.readAt = performance.now();
    this.reading = this.ask();
    await this.reading;
  }

  private async ask(): Promise<void> {
    const { wish } = this;
    if (!wish) return;
    const [from, until] = [iso(wish.window.from), iso(wish.window.until)];
    const answer = await this.graph
      .ask(DeskTeamDocument, { deskId: wish.deskId, from, until }, 'forget')
      .catch(() => undefined);
    if (wish.deskId !== this.wish?.deskId) return;
    this.hasFailed.set(answer === undefined);
    if (answer) this.held.set(answer.deskTeam?.members ?? []);
  }
}

/** Who is not among those heard has left since they were read. */
function without(read: PersonPresence | undefined, isHeard: boolean): PersonPresence {
  if (read && (!isHeard || read.state === 'AWAY')) return read;
  return { state: 'AWAY', since: null };
}
