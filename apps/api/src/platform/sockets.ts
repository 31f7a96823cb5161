import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type Language, languageOf } from '@vigie/copy';
import {
  type ExecutionArgs,
  type ExecutionResult,
  type FormattedExecutionResult,
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  specifiedRules,
  validate,
} from 'graphql';
import type { Context } from 'graphql-ws';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { Config } from '../config.ts';
import { Identities } from './auth/access-strategy.ts';
import { Admission } from './graph-limits/admission.ts';
import { turnedAway } from './graph-limits/turned-away.ts';
import { isFromHere } from './origin.ts';
import { outspoken } from './outspoken.ts';
import { Presence, socketClose } from './presence.ts';
import { keepPulse, type PulsingSocket } from './pulse.ts';
import type { GraphContext } from './request.ts';
import { configuration } from './tokens.ts';

type Opening = Context<Record<string, unknown> | undefined, Extra & { present?: GraphContext['socket'] }>;
interface Wish {
  readonly query: string;
  readonly variables?: Record<string, unknown> | null | undefined;
  readonly operationName?: string | null | undefined;
}

const path = '/graphql';
/** A socket that does not say who it is for is closed. */
const patience = 4_000;
const rules = [...specifiedRules, NoSchemaIntrospectionCustomRule];

/** GraphQL over sockets: the same limits as over HTTP, rights checked when a socket opens and at each delivery. */
@Injectable()
export class Sockets implements OnApplicationBootstrap, OnModuleDestroy {
  private served: { dispose(): void | Promise<void> } | undefined;

  constructor(
    @Inject(configuration) private readonly config: Config,
    private readonly http: HttpAdapterHost,
    private readonly schemaHost: GraphQLSchemaHost,
    private readonly admission: Admission,
    private readonly identities: Identities,
    private readonly presence: Presence,
  ) {}

  /** The story and the command line run without a network. */
  onApplicationBootstrap(): void {
    const listener = this.http.httpAdapter?.getHttpServer() as Server | undefined;
    if (listener) this.serve(listener);
  }

  private serve(listener: Server): void {
    const server = new WebSocketServer({ noServer: true, maxPayload: this.config.requestKb * 1024 });
    this.served = useServer(
      {
        connectionInitWaitTimeout: patience,
        onConnect: (context) => this.open(context as Opening),
        onDisconnect: (context) => this.leave(context as Opening),
        onClose: (context) => this.leave(context as Opening),
        onSubscribe: (context, _id, wish) => this.prepare(context as Opening, wish),
        onNext: (_context, _id, _wish, _args, result) => told(result as ExecutionResult),
      },
      server,
    );
    listener.on('upgrade', (request, socket, head) => {
      if (request.url?.split('?')[0] !== path) return;
      if (!isFromHere(request.headers, this.config.publicUrl)) return refuse(socket);
      server.handleUpgrade(request, socket, head, (opened) => server.emit('connection', opened, request));
    });
  }

  async onModuleDestroy(): Promise<void> {
    await this.served?.dispose();
  }

  private async open(context: Opening): Promise<boolean> {
    const caller = await this.identities
      .callerOf(textOf(context.connectionParams?.['authorization']))
      .catch(() => undefined);
    const { socket } = context.extra;
    if (!caller) return close(socket, socketClose.signInAgain, 'sign in again');
    if (this.presence.socketsOf(caller.userId) >= this.config.graph.sockets)
      return close(socket, socketClose.tooMany, 'too many sockets');
    context.extra.present = { caller, close: (code, reason) => socket.close(code, reason) };
    this.presence.enter(context.extra.present);
    keepPulse(socket as unknown as PulsingSocket);
    return true;
  }

  private leave({ extra }: Opening): void {
    if (extra.present) this.presence.leave(extra.present);
  }

  /** What is run for a wish, or why it is not. */
  private prepare(context: Opening, wish: Wish): ExecutionArgs | readonly GraphQLError[] {
    const language = spokenBy(context);
    try {
      return this.executionOf(context, wish, language);
    } catch (error) {
      if (error instanceof GraphQLError) return [plain(error)];
      throw error;
    }
  }

  private executionOf(context: Opening, wish: Wish, language: Language): ExecutionArgs | readonly GraphQLError[] {
    const limit = this.config.graph.subscriptions;
    if (Object.keys(context.subscriptions).length > limit)
      throw turnedAway(language, 'TOO_MANY_SUBSCRIPTIONS', { limit, found: limit + 1 });
    const document = this.admission.admit(wish, language);
    const { schema } = this.schemaHost;
    const faults = validate(schema, document, rules);
    if (faults.length > 0) return faults.map(plain);
    return {
      schema,
      document,
      operationName: wish.operationName ?? null,
      variableValues: wish.variables ?? null,
      contextValue: { language, socket: context.extra.present } as GraphContext,
    };
  }
}

const spokenBy = ({ connectionParams }: Opening): Language => languageOf(textOf(connectionParams?.['language']));

const plain = (error: GraphQLError): GraphQLError => {
  const { http: _, ...extensions } = error.extensions;
  return new GraphQLError(outspoken(error, error.message), { extensions });
};

function told(result: ExecutionResult): FormattedExecutionResult | undefined {
  if (!result.errors) return undefined;
  const errors = result.errors.map((error) => ({
    ...error.toJSON(),
    message: outspoken(error.originalError ?? error, error.message),
  }));
  return { ...result, errors };
}

function close(socket: Extra['socket'], code: number, reason: string): false {
  socket.close(code, reason);
  return false;
}

function refuse(socket: Duplex): void {
  socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n');
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
