import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Id, Instant } from '@vigie/kernel';
import type { Caller, Membership } from '@vigie/tenancy';
import { Clock } from '../clock.ts';
import { Desk } from '../desk.ts';
import { idAt } from '../ids.ts';

/** A caller who came through a session that lives. */
export interface SignedIn extends Caller {
  readonly sessionId: Id<'Session'>;
}

const sessionDays = 30;
const day = 86_400_000;
/** Two tabs that refresh at the same moment are one person, not a thief. */
const grace = '30 seconds';

@Injectable()
export class Sessions {
  constructor(
    private readonly desk: Desk,
    private readonly clock: Clock,
  ) {}

  /** Opens a session and gives its refresh token, of which only the hash is kept. */
  async open(accountId: string): Promise<{ readonly sessionId: Id<'Session'>; readonly refreshToken: string }> {
    const now = this.clock.now();
    const sessionId = idAt<'Session'>(now);
    const refreshToken = randomBytes(32).toString('base64url');
    await this.desk.ask('SELECT sec.open_session($1, $2, $3, $4, $5)', [
      sessionId,
      accountId,
      hashOf(refreshToken),
      new Date(now),
      new Date(now + sessionDays * day),
    ]);
    return { sessionId, refreshToken };
  }

  /** The session of a refresh token and the token that follows it; undefined when it is unknown, over or stolen. */
  async rotate(
    token: string,
  ): Promise<{ readonly sessionId: Id<'Session'>; readonly refreshToken: string | undefined } | undefined> {
    const next = randomBytes(32).toString('base64url');
    const [found] = await this.desk.ask<{ id: Id<'Session'>; outcome: 'rotated' | 'kept' }>(
      'SELECT id, outcome FROM sec.rotate_session($1, $2, $3, $4)',
      [hashOf(token), hashOf(next), new Date(this.clock.now()), grace],
    );
    return found && { sessionId: found.id, refreshToken: found.outcome === 'rotated' ? next : undefined };
  }

  async end(token: string): Promise<void> {
    await this.desk.ask('SELECT sec.end_session($1, $2)', [hashOf(token), new Date(this.clock.now())]);
  }

  /** The rights that hold at this moment for each session that lives; the others are missing. */
  async callersOf(sessionIds: readonly Id<'Session'>[], now: Instant = this.clock.now()): Promise<SignedIn[]> {
    const rows = await this.desk.ask<CallerRow>('SELECT * FROM sec.callers_of($1, $2)', [sessionIds, new Date(now)]);
    return rows.map((row) => ({
      sessionId: row.session_id,
      userId: row.account_id,
      kind: row.kind,
      memberships: row.memberships,
    }));
  }
}

interface CallerRow {
  readonly session_id: Id<'Session'>;
  readonly account_id: Id<'Person'>;
  readonly kind: Caller['kind'];
  readonly memberships: readonly Membership[];
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
