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
  override async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType<GqlContextType>() !== 'graphql') return true;
    const { socket, req } = graphContext(context);
    if (socket || req?.user) return true;
    return (await super.canActivate(context)) as boolean;
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
