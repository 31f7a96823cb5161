import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { Id } from '@vigie/kernel';
import DataLoader from 'dataloader';
import { Sessions, type SignedIn } from './auth/sessions.ts';
import type { GraphContext } from './request.ts';

type Socket = NonNullable<GraphContext['socket']>;

const sweepEvery = 1000;
export const socketClose = { goingAway: 1001, signInAgain: 4401, revoked: 4403, tooMany: 4429 } as const;

/** Who listens right now: rights are read anew for each delivery, and a session that ends closes its sockets. */
@Injectable()
export class Presence implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly sockets = new Set<Socket>();
  private timer: NodeJS.Timeout | undefined;
  /** One statement for all who are told of the same change; nothing is kept beyond it. */
  private readonly rights = new DataLoader<Id<'Session'>, SignedIn | undefined>(
    async (sessionIds) => {
      const callers = await this.sessions.callersOf([...new Set(sessionIds)]);
      const bySession = new Map(callers.map((caller) => [caller.sessionId, caller]));
      return sessionIds.map((id) => bySession.get(id));
    },
    { cache: false, maxBatchSize: 1000 },
  );

  constructor(private readonly sessions: Sessions) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.sweep().catch(() => undefined), sweepEvery);
  }

  /** A server that stops lets its listeners go first: they come back to the next one and lose nothing. */
  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
    this.sockets.forEach((socket) => socket.close(socketClose.goingAway, 'the server is stopping'));
  }

  enter(socket: Socket): void {
    this.sockets.add(socket);
  }

  leave(socket: Socket): void {
    this.sockets.delete(socket);
  }

  /** How many sockets somebody has open, in this process. */
  socketsOf(userId: string): number {
    return [...this.sockets].filter(({ caller }) => caller.userId === userId).length;
  }

  /** The caller with the rights of this moment; undefined once the session is over. */
  rightsNow(sessionId: Id<'Session'>): Promise<SignedIn | undefined> {
    return this.rights.load(sessionId);
  }

  private async sweep(): Promise<void> {
    const open = [...this.sockets];
    if (open.length === 0) return;
    const living = new Set((await this.sessions.callersOf(sessionsOf(open))).map(({ sessionId }) => sessionId));
    const over = open.filter(({ caller }) => !living.has(caller.sessionId));
    over.forEach((socket) => socket.close(socketClose.revoked, 'the session is over'));
  }
}

const sessionsOf = (sockets: readonly Socket[]): readonly Id<'Session'>[] => [
  ...new Set(sockets.map(({ caller }) => caller.sessionId)),
];
