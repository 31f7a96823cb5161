import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Request } from 'express';
import type { SignedIn } from './auth/sessions.ts';

/** What every GraphQL operation carries: over HTTP the request, over a socket what was agreed when it opened. */
export interface GraphContext {
  readonly language: Language;
  readonly req?: Request & { user?: SignedIn };
  /** Set on a socket: the session it was opened with, and how to close it. */
  readonly socket?: { readonly caller: SignedIn; close(code: number, reason: string): void };
}

export const graphContext = (context: ExecutionContext): GraphContext =>
  GqlExecutionContext.create(context).getContext<GraphContext>();

/** Throws when the guard did not run before: an operation without a caller is a bug. */
export function callerOf({ req, socket }: GraphContext): SignedIn {
  const caller = socket?.caller ?? req?.user;
  if (!caller) throw new Error('an operation reached its resolver without a caller');
  return caller;
}

/** Whoever asks, with the rights that hold now. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext) =>
  callerOf(graphContext(context)),
);

/** The language in which to answer. */
export const CurrentLanguage = createParamDecorator(
  (_: unknown, context: ExecutionContext) => graphContext(context).language,
);
