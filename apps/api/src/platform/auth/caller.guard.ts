import { type ExecutionContext, Injectable } from '@nestjs/common';
import { type GqlContextType } from '@nestjs/graphql';
import { AuthGuard } from '@nestjs/passport';
import { GraphQLError } from 'graphql';
import { refusalIn } from '../speech.ts';
import { graphContext } from '../request.ts';
import type { SignedIn } from './sessions.ts';

/** Before every GraphQL operation: somebody must be signed in; over a socket they were when it opened. */
@Injectable()
export class CallerGuard extends AuthGuard('access-token') {
  /** Asked once for all questions of a request. */
  private readonly asked = new WeakMap<object, Promise<boolean>>();

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType<GqlContextType>() !== 'graphql') return true;
    const { socket, req } = graphContext(context);
    if (socket || req?.user) return true;
    const known = this.asked.get(req!) ?? (super.canActivate(context) as Promise<boolean>);
    this.asked.set(req!, known);
    return known;
  }

  override getRequest(context: ExecutionContext): unknown {
    return graphContext(context).req;
  }

  override handleRequest<User = SignedIn>(
    error: unknown,
    user: User | false,
    _info: unknown,
    context: ExecutionContext,
  ): User {
    if (error) throw error as Error;
    if (user) return user;
    const message = refusalIn(graphContext(context).language, 'SESSION_OVER', {});
    throw new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED' } });
  }
}
