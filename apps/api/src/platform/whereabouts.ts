import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Id, Instant } from '@vigie/kernel';
import { Clock } from './clock.ts';
import { PresenceBus, type Sighting } from './presence-bus.ts';
import { Stirs } from './stirs.ts';

/** A screen of which nothing was heard for so long is closed. */
export const silenceMs = 15_000;
const sweepEvery = 1_000;
/** In sweeps: how often a living screen is told again, and everything shown is looked at again since rights move too. */
const renewal = 5;

interface Known {
  readonly sighting: Sighting;
  readonly heardAt: Instant;
}

/** Who is where right now, on every process: kept in memory alone, told over the bus, forgotten without a word. */
@Injectable()
export class Whereabouts implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly mine = new Map<string, Sighting>();
  private readonly known = new Map<string, Known>();
  private readonly left = new Map<Id<'Person'>, Instant>();
  private readonly watching = new Set<Stirs>();
  private timer: NodeJS.Timeout | undefined;
  private sweeps = 0;

  constructor(
    private readonly bus: PresenceBus,
    private readonly clock: Clock,
  ) {
    bus.hear((word) => ('here' in word ? this.note(word.here) : this.forget(word.gone)));
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.sweep(), sweepEvery);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** A screen of this process opens; answers what says that it is closed. */
  enter(sighting: Sighting): () => void {
    this.mine.set(sighting.id, sighting);
    this.bus.tell({ here: sighting });
    return () => {
      if (this.mine.delete(sighting.id)) this.bus.tell({ gone: sighting.id });
    };
  }

  /** Open screens at a desk, those on its tickets included. */
  atDesk(deskId: Id<'Desk'>): readonly Sighting[] {
    return this.all().filter((sighting) => sighting.deskId === deskId);
  }

  atTicket(ticketId: Id<'Ticket'>): readonly Sighting[] {
    return this.all().filter((sighting) => sighting.ticketId === ticketId);
  }

  /** When the person's last screen closed; undefined while one is open, and for who was not seen since the start. */
  leftAt(personId: Id<'Person'>): Instant | undefined {
    return this.left.get(personId);
  }

  /** Wakes whoever shows a place, at once when somebody moves there and every few seconds anyway. */
  watch(place: (sighting: Sighting) => boolean): Stirs {
    const stirs = new Stirs(place, () => this.watching.delete(stirs));
    this.watching.add(stirs);
    return stirs;
  }

  /** Once a second: those who fell silent are forgotten, those who live are told again. */
  sweep(): void {
    const now = this.clock.now();
    this.sweeps += 1;
    if (this.sweeps % renewal === 0) this.mine.forEach((sighting) => this.bus.tell({ here: sighting }));
    for (const [id, { heardAt }] of this.known) if (now - heardAt >= silenceMs) this.forget(id);
    if (this.sweeps % renewal === 0) this.watching.forEach((stirs) => stirs.stir());
  }

  private all(): readonly Sighting[] {
    return [...this.known.values()].map(({ sighting }) => sighting);
  }

  private note(sighting: Sighting): void {
    const isNews = !this.known.has(sighting.id);
    this.known.set(sighting.id, { sighting, heardAt: this.clock.now() });
    this.left.delete(sighting.personId);
    if (isNews) this.stir(sighting);
  }

  private forget(id: string): void {
    const found = this.known.get(id);
    if (!found || !this.known.delete(id)) return;
    const { personId } = found.sighting;
    if (!this.all().some((other) => other.personId === personId)) this.left.set(personId, this.clock.now());
    this.stir(found.sighting);
  }

  private stir(sighting: Sighting): void {
    for (const stirs of this.watching) if (stirs.concerns(sighting)) stirs.stir();
  }
}
