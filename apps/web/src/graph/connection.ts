import { computed, Service, signal } from '@angular/core';
import { instant, type Instant } from '@vigie/kernel';

/** Why the screen may be older than the truth, and since when. */
export interface Outage {
  /** `offline`: this machine has no network. `silent`: it has, but the server does not answer. */
  readonly kind: 'offline' | 'silent';
  /** The last moment the server was heard: what is shown dates from then. */
  readonly since: Instant;
}

/** What every request and the socket learn about the server, told once for all screens. */
@Service()
export class Connection {
  private readonly online = signal(navigator.onLine);
  private readonly silent = signal(false);
  private lastHeard = present();

  /** Undefined while the server is heard. */
  readonly outage = computed<Outage | undefined>(() => {
    if (!this.online()) return { kind: 'offline', since: this.lastHeard };
    return this.silent() ? { kind: 'silent', since: this.lastHeard } : undefined;
  });

  constructor() {
    addEventListener('online', () => this.online.set(true));
    addEventListener('offline', () => this.online.set(false));
  }

  /** The server has just answered something. */
  heard(): void {
    this.lastHeard = present();
    this.silent.set(false);
  }

  /** The server has just failed to answer. */
  missed(): void {
    this.silent.set(true);
  }
}

const present = (): Instant => instant(Date.now());
