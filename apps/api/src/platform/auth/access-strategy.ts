import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import passport, { Strategy } from 'passport';
import { Clock } from '../clock.ts';
import { AccessTokens } from './access-token.ts';
import { Sessions, type SignedIn } from './sessions.ts';

/** Who a bearer token stands for right now. */
@Injectable()
export class Identities {
  constructor(
    private readonly tokens: AccessTokens,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  async callerOf(authorization: string | undefined): Promise<SignedIn | undefined> {
    const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
    const sessionId = token && (await this.tokens.sessionOf(token, this.clock.now()));
    return sessionId ? (await this.sessions.callersOf([sessionId]))[0] : undefined;
  }
}

/** Reads the bearer token, then the session row: a revoked session is refused at the next request, not in ten minutes. */
@Injectable()
export class AccessStrategy extends Strategy {
  override readonly name = 'access-token';

  constructor(private readonly identities: Identities) {
    super();
    passport.use(this);
  }

  override authenticate(request: Request): void {
    this.identities.callerOf(request.headers.authorization).then(
      (caller) => (caller ? this.success(caller) : this.fail(401)),
      (error: unknown) => this.error(error),
    );
  }
}
