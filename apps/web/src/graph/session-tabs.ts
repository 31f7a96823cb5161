import { Service } from '@angular/core';

/** Why a session ended, as the sign-in page will say it. */
export const departures = ['signed-out', 'expired', 'revoked'] as const;
export type Departure = (typeof departures)[number];

type Word = { readonly said: 'arrived' | 'leaving' } | { readonly said: 'departed'; readonly why: Departure };

/** What the tabs of one browser tell each other about their common session. */
@Service()
export class SessionTabs {
  private readonly channel = new BroadcastChannel('vigie.session');

  onDeparture(listener: (why: Departure) => void): void {
    this.hear((word) => word.said === 'departed' && listener(word.why));
  }

  onArrival(listener: () => void): void {
    this.hear((word) => word.said === 'arrived' && listener());
  }

  onLeaving(listener: () => void): void {
    this.hear((word) => word.said === 'leaving' && listener());
  }

  announceArrival(): void {
    this.say({ said: 'arrived' });
  }

  /** Somebody signs out: the server will close the sockets of every tab before it has answered. */
  announceLeaving(): void {
    this.say({ said: 'leaving' });
  }

  announceDeparture(why: Departure): void {
    this.say({ said: 'departed', why });
  }

  /** One tab at a time, where the browser can arrange it. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    return 'locks' in navigator ? navigator.locks.request('vigie.session', work) : work();
  }

  /** A real page load, so that nothing the person saw stays in memory; the way back is kept unless they left by will. */
  leave(why: Departure): void {
    if (location.pathname === '/connexion') return;
    const back = why === 'signed-out' ? {} : { retour: location.pathname + location.search };
    location.assign(`/connexion?${new URLSearchParams({ motif: why, ...back })}`);
  }

  private say(word: Word): void {
    this.channel.postMessage(word);
  }

  private hear(listener: (word: Word) => void): void {
    this.channel.addEventListener('message', ({ data }: MessageEvent<Word>) => listener(data));
  }
}
