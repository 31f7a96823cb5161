import { inject, Service } from '@angular/core';
import { print } from '@apollo/client/utilities';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type Client, createClient } from 'graphql-ws';
import {
  defer,
  EMPTY,
  from,
  fromEvent,
  Observable,
  race,
  repeat,
  retry,
  Subject,
  switchMap,
  take,
  tap,
  timer,
} from 'rxjs';
import { Copy } from '../words/copy';
import { Connection } from './connection';
import { Graph } from './graph';
import { Session, SessionOver } from './session';

/** What every subscription's item carries: where to resume from. */
export interface Positioned {
  readonly position: string;
}

const tokenNoLongerGood = 4401;
const rightsRevoked = 4403;
const heartbeat = 10_000;
const longestPause = 15_000;

/** Live changes over one socket for the page, resumed from the last position heard after every gap. */
@Service()
export class Live {
  private readonly graph = inject(Graph);
  private readonly session = inject(Session);
  private readonly connection = inject(Connection);
  private readonly copy = inject(Copy);
  private readonly woken = new Subject<void>();
  private readonly client = this.openClient();
  private failures = 0;
  private pongDue: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    fromEvent(document, 'visibilitychange').subscribe(() => this.wake());
    fromEvent(window, 'online').subscribe(() => this.client.terminate());
  }

  /** Tries again now instead of at the end of the pause. */
  wake(): void {
    if (!document.hidden) this.woken.next();
  }

  /**
   * Changes in order, from `start` on (from now when null). Never ends and never fails: it waits, renews the token and
   * comes back; it falls silent only when the session ends.
   */
  follow<Change extends Positioned, Variables extends object>(
    document: TypedDocumentNode<Record<string, Change>, Variables>,
    variables: Omit<NoInfer<Variables>, 'after'>,
    start: string | null,
  ): Observable<Change> {
    return defer(() => {
      let after = start;
      const changes = defer(() => this.listen(document, { ...variables, after } as Variables));
      return this.lasting(changes.pipe(tap((change) => (after = change.position))));
    });
  }

  /** What holds right now, told whole at each change, so that there is nothing to resume from; lasts as `follow` does. */
  hear<Told, Variables extends object>(
    document: TypedDocumentNode<Record<string, Told>, Variables>,
    variables: NoInfer<Variables>,
  ): Observable<Told> {
    return this.lasting(defer(() => this.listen(document, variables)));
  }

  private lasting<Told>(told: Observable<Told>): Observable<Told> {
    return told.pipe(repeat({ delay: () => this.pause() }), retry({ delay: (failure) => this.recover(failure) }));
  }

  private listen<Change, Variables extends object>(
    document: TypedDocumentNode<Record<string, Change>, Variables>,
    variables: Variables,
  ): Observable<Change> {
    const query = print(this.graph.client.cache.transformDocument(document));
    return new Observable((sink) =>
      this.client.subscribe<Record<string, Change>>(
        { query, variables: variables as Record<string, unknown> },
        {
          next: ({ data, errors }) => {
            if (!data || errors) return sink.error(new Error('a live change could not be read'));
            this.graph.remember(document, variables, data);
            for (const change of Object.values(data)) sink.next(change);
          },
          error: (failure) => sink.error(failure),
          complete: () => sink.complete(),
        },
      ),
    );
  }

  private recover(failure: unknown): Observable<unknown> {
    const code = failure instanceof CloseEvent ? failure.code : 0;
    if (code === tokenNoLongerGood) return from(this.renew()).pipe(switchMap(() => this.pause()));
    if (code === rightsRevoked) return this.leave('revoked');
    if (failure instanceof SessionOver) return this.leave('expired');
    if (this.failures > 0) this.connection.missed();
    return this.pause();
  }

  private async renew(): Promise<void> {
    await this.session.renew().catch((failure: unknown) => {
      if (failure instanceof SessionOver) this.session.end('expired');
    });
  }

  private leave(why: 'revoked' | 'expired'): Observable<never> {
    this.session.end(why);
    return EMPTY;
  }

  /** Longer after each failure and never twice the same, so that a thousand boards do not come back at one instant. */
  private pause(): Observable<unknown> {
    const longest = Math.min(longestPause, 500 * 2 ** this.failures++);
    return race(timer(longest * (0.5 + Math.random() / 2)), this.woken).pipe(take(1));
  }

  private openClient(): Client {
    return createClient({
      url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
      retryAttempts: 0,
      keepAlive: heartbeat,
      lazyCloseTimeout: 2_000,
      connectionParams: async () => ({
        authorization: `Bearer ${await this.session.token()}`,
        language: this.copy.language(),
      }),
      on: {
        connected: () => this.heard(),
        message: () => this.heard(),
        ping: (received) => {
          if (!received) this.pongDue = setTimeout(() => this.client.terminate(), heartbeat / 2);
        },
        pong: () => clearTimeout(this.pongDue),
        closed: () => clearTimeout(this.pongDue),
      },
    });
  }

  private heard(): void {
    this.failures = 0;
    this.connection.heard();
  }
}
