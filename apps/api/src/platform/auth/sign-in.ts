import { Controller, Headers, HttpCode, Inject, Injectable, Post, Req, Res, UseGuards } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request, Response } from 'express';
import { Strategy } from 'passport-local';
import type { Config } from '../../config.ts';
import { Clock } from '../clock.ts';
import { Desk } from '../desk.ts';
import { InvalidInputError } from '../input.ts';
import { Problem } from '../problem.ts';
import { configuration } from '../tokens.ts';
import { type AccessToken, AccessTokens } from './access-token.ts';
import { Attempts } from './attempts.ts';
import { isPassword } from './passwords.ts';
import { OwnPagesGuard } from './own-pages.guard.ts';
import { Sessions } from './sessions.ts';

/** Refuses every wrong address and password with the same words and in the same time, and slows down who keeps trying. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy, 'password') {
  constructor(
    private readonly desk: Desk,
    private readonly attempts: Attempts,
  ) {
    super({ usernameField: 'email', passReqToCallback: true });
  }

  async validate(request: Request, email: string, password: string): Promise<{ readonly id: string }> {
    await this.attempts.count(email, request.ip ?? '');
    const [account] = await this.desk.ask<{ id: string; password_hash: string | null }>(
      'SELECT id, password_hash FROM sec.account_for_sign_in($1)',
      [email.replaceAll('\0', '').trim()],
    );
    if (!(await isPassword(account?.password_hash, password))) throw new Problem(401, 'SIGN_IN_REFUSED', {});
    await this.attempts.forget(email);
    return account!;
  }
}

/** Names an empty field before any strategy sees it. */
@Injectable()
class PasswordGuard extends AuthGuard('password') {
  override canActivate(context: Parameters<InstanceType<ReturnType<typeof AuthGuard>>['canActivate']>[0]) {
    const body = (context.switchToHttp().getRequest<Request>().body ?? {}) as Record<string, unknown>;
    const empty = ['email', 'password'].filter((field) => typeof body[field] !== 'string' || body[field].trim() === '');
    if (empty.length > 0)
      throw new InvalidInputError(empty.map((path) => ({ path, rule: 'required' as const, data: {} })));
    return super.canActivate(context);
  }
}

const cookieName = 'vigie_refresh';
const cookieDays = 30;

@UseGuards(OwnPagesGuard)
@Controller('auth')
export class SignIn {
  private readonly isSecure: boolean;

  constructor(
    private readonly sessions: Sessions,
    private readonly tokens: AccessTokens,
    private readonly clock: Clock,
    @Inject(configuration) config: Config,
  ) {
    this.isSecure = config.publicUrl?.startsWith('https:') ?? false;
  }

  @Post('sign-in')
  @HttpCode(200)
  @UseGuards(PasswordGuard)
  async signIn(@Req() { user }: Request, @Res({ passthrough: true }) response: Response): Promise<AccessToken> {
    const { sessionId, refreshToken } = await this.sessions.open((user as { id: string }).id);
    this.keep(response, refreshToken);
    return this.tokens.issue(sessionId, this.clock.now());
  }

  @Post('refresh')
  @HttpCode(200)
  async refresh(
    @Headers('cookie') cookies: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AccessToken> {
    const session = await this.sessions.rotate(refreshTokenOf(cookies));
    if (!session) throw new Problem(401, 'SESSION_OVER', {});
    if (session.refreshToken !== undefined) this.keep(response, session.refreshToken);
    return this.tokens.issue(session.sessionId, this.clock.now());
  }

  @Post('sign-out')
  @HttpCode(204)
  async signOut(
    @Headers('cookie') cookies: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.sessions.end(refreshTokenOf(cookies));
    this.keep(response, '');
  }

  private keep(response: Response, token: string): void {
    response.append(
      'set-cookie',
      stringifySetCookie({
        name: cookieName,
        value: token,
        httpOnly: true,
        sameSite: 'strict',
        secure: this.isSecure,
        path: '/auth',
        maxAge: token === '' ? 0 : cookieDays * 86_400,
      }),
    );
  }
}

const refreshTokenOf = (cookies: string | undefined): string => parseCookie(cookies ?? '')[cookieName] ?? '';
