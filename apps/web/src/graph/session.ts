import { inject, Service } from '@angular/core';
import { type Departure, SessionTabs } from './session-tabs';
import { Wire } from './wire';

/** A refusal of the sign-in page: a sentence, and the faulty fields by their dotted path. */
export interface SignInRefusal {
  readonly code: string;
  readonly detail: string;
  readonly fields?: readonly { readonly path: string; readonly message: string }[];
}

interface Pass {
  readonly accessToken: string;
  readonly expiresAt: string;
}

/** The server no longer knows this session: only signing in again helps. */
export class SessionOver extends Error {
  override readonly name = 'SessionOver';
}

const margin = 30_000;

/** Who is signed in: an access token in memory alone, renewed through a cookie that scripts cannot read. */
@Service()
export class Session {
  private readonly wire = inject(Wire);
  private readonly tabs = inject(SessionTabs);
  private pass: Pass | undefined;
  private renewal: Promise<string> | undefined;
  /** Set while somebody signs out: what the server then closes was closed by will. */
  private isLeaving = false;

  constructor() {
    this.tabs.onDeparture((why) => this.depart(why));
    this.tabs.onLeaving(() => (this.isLeaving = true));
  }

  /** Answers undefined once signed in, or the refusal. Throws `Unreachable`. */
  async signIn(email: string, password: string): Promise<SignInRefusal | undefined> {
    const answer = await this.post('/auth/sign-in', { email, password });
    if (!answer.ok) return (await answer.json()) as SignInRefusal;
    this.pass = (await answer.json()) as Pass;
    this.tabs.announceArrival();
    return undefined;
  }

  /** A token good for at least the next half minute. Throws `SessionOver` or `Unreachable`. */
  async token(): Promise<string> {
    const pass = this.pass;
    return pass && Date.parse(pass.expiresAt) - Date.now() > margin ? pass.accessToken : this.renew();
  }

  /** A new token; calls made meanwhile share one request, and tabs take turns, since each renewal changes the cookie. */
  renew(): Promise<string> {
    this.renewal ??= this.tabs.inTurn(() => this.fetchPass()).finally(() => (this.renewal = undefined));
    return this.renewal;
  }

  /** Whether the cookie still opens a session, as at a reload. Throws `Unreachable`. */
  async restore(): Promise<boolean> {
    try {
      await this.token();
      return true;
    } catch (failure) {
      if (failure instanceof SessionOver) return false;
      throw failure;
    }
  }

  /** Ends the session here and in every tab, even when the server cannot be told. */
  async signOut(): Promise<void> {
    this.isLeaving = true;
    this.tabs.announceLeaving();
    await this.post('/auth/sign-out').catch(() => undefined);
    this.end('signed-out');
  }

  /** Leaves for the sign-in page, saying why, here and in every tab. */
  end(why: Departure): void {
    if (this.isLeaving && why !== 'signed-out') return;
    this.tabs.announceDeparture(why);
    this.depart(why);
  }

  private async fetchPass(): Promise<string> {
    const answer = await this.post('/auth/refresh');
    if (!answer.ok) throw new SessionOver();
    this.pass = (await answer.json()) as Pass;
    return this.pass.accessToken;
  }

  private depart(why: Departure): void {
    this.pass = undefined;
    this.tabs.leave(why);
  }

  private post(path: string, body?: unknown): Promise<Response> {
    const headers = { 'content-type': 'application/json' };
    return this.wire.fetch(path, { method: 'POST', headers, body: body === undefined ? null : JSON.stringify(body) });
  }
}
