import type { ApolloDriverConfig } from '@nestjs/apollo';
import { languageOf } from '@vigie/copy';
import type { Request } from 'express';
import type { Context as SocketContext } from 'graphql-ws';
import { NoSchemaIntrospectionCustomRule } from 'graphql';
import type { Identities } from './auth/access-strategy.ts';
import { Presence, socketClose } from './presence.ts';
import { keepPulse, type PulsingSocket } from './pulse.ts';
import type { GraphContext } from './request.ts';

interface SocketExtra {
  readonly socket: PulsingSocket & { close(code: number, reason: string): void };
  present?: GraphContext['socket'];
}
type Opening = SocketContext<Record<string, unknown> | undefined, SocketExtra>;

/** How GraphQL is served: one path for requests and sockets, rights checked when a socket opens and at each delivery. */
export function graphOptions(identities: Identities, presence: Presence): Omit<ApolloDriverConfig, 'driver'> {
  return {
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    graphiql: false,
    playground: false,
    introspection: false,
    includeStacktraceInErrorResponses: false,
    autoTransformHttpErrors: false,
    // An outage says 503 over HTTP too, so that proxies and retries understand it.
    preserveHttpStatusForExecutionErrors: false,
    validationRules: [NoSchemaIntrospectionCustomRule],
    subscriptions: {
      'graphql-ws': {
        path: '/graphql',
        connectionInitWaitTimeout: 10_000,
        onConnect: (context: unknown) => open(context as Opening, identities, presence),
        onDisconnect: (context: unknown) => leave(context as Opening, presence),
        onClose: (context: unknown) => leave(context as Opening, presence),
      },
    },
    context: (given: { req?: Request; extra?: SocketExtra; connectionParams?: Record<string, unknown> }) =>
      contextOf(given),
  };
}

function contextOf(given: {
  readonly req?: Request;
  readonly extra?: SocketExtra;
  readonly connectionParams?: Record<string, unknown>;
}): GraphContext {
  const { req, extra, connectionParams } = given;
  if (!extra?.present) return { language: languageOf(req?.headers['accept-language']), req } as GraphContext;
  return { language: languageOf(textOf(connectionParams?.['language'])), socket: extra.present };
}

async function open(context: Opening, identities: Identities, presence: Presence): Promise<boolean> {
  const caller = await identities.callerOf(textOf(context.connectionParams?.['authorization'])).catch(() => undefined);
  const { socket } = context.extra;
  if (!caller) {
    socket.close(socketClose.signInAgain, 'sign in again');
    return false;
  }
  context.extra.present = { caller, close: (code, reason) => socket.close(code, reason) };
  presence.enter(context.extra.present);
  keepPulse(socket);
  return true;
}

function leave({ extra }: Opening, presence: Presence): void {
  if (extra.present) presence.leave(extra.present);
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
