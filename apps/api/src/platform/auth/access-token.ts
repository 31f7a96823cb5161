import { type Id, type Instant, parseId } from '@vigie/kernel';
import { jwtVerify, SignJWT } from 'jose';
import { keyFor } from '../../config.ts';

/** Short, because what it says is checked against the session at each use anyway. */
export const accessTokenSeconds = 600;

export interface AccessToken {
  readonly accessToken: string;
  readonly expiresAt: string;
}

/** Signs and reads the tokens that name a session; rights are never in them. */
export class AccessTokens {
  private readonly key: Uint8Array;

  constructor(secret: string) {
    this.key = keyFor(secret, 'access token');
  }

  async issue(sessionId: Id<'Session'>, now: Instant): Promise<AccessToken> {
    const expires = Math.floor(now / 1000) + accessTokenSeconds;
    const token = new SignJWT({ sid: sessionId }).setProtectedHeader({ alg: 'HS256' }).setIssuer('vigie');
    const accessToken = await token
      .setIssuedAt(Math.floor(now / 1000))
      .setExpirationTime(expires)
      .sign(this.key);
    return { accessToken, expiresAt: new Date(expires * 1000).toISOString() };
  }

  /** The session a token names; undefined when it is forged, expired or not a token. */
  async sessionOf(token: string, now: Instant): Promise<Id<'Session'> | undefined> {
    try {
      const { payload } = await jwtVerify(token, this.key, {
        issuer: 'vigie',
        algorithms: ['HS256'],
        currentDate: new Date(now),
      });
      return typeof payload['sid'] === 'string' ? parseId<'Session'>(payload['sid']) : undefined;
    } catch {
      return undefined;
    }
  }
}
