import { type DynamicModule, Global, Module, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import { AccessModule } from './access/index.ts';
import type { Config } from './config.ts';
import { Acts } from './platform/act.ts';
import { Answers, inputPipe } from './platform/answers.ts';
import { AccessStrategy, Identities } from './platform/auth/access-strategy.ts';
import { AccessTokens } from './platform/auth/access-token.ts';
import { Attempts } from './platform/auth/attempts.ts';
import { CallerGuard } from './platform/auth/caller.guard.ts';
import { Sessions } from './platform/auth/sessions.ts';
import { PasswordStrategy, SignIn } from './platform/auth/sign-in.ts';
import { Clock } from './platform/clock.ts';
import { Databases } from './platform/databases.ts';
import { appDatabase, workerDatabase } from './platform/database.ts';
import { Desk } from './platform/desk.ts';
import { Admission } from './platform/graph-limits/admission.ts';
import { ListedOperations } from './platform/graph-limits/listed-operations.ts';
import { graphOptions } from './platform/graph.ts';
import { Health } from './platform/health.ts';
import { Live } from './platform/live.ts';
import { Outbox } from './platform/outbox.ts';
import { OwnPresenceBus, PresenceBus } from './platform/presence-bus.ts';
import { Presence } from './platform/presence.ts';
import { Problems } from './platform/problem.ts';
import { Relay } from './platform/relay.ts';
import { Sockets } from './platform/sockets.ts';
import { configuration } from './platform/tokens.ts';
import { Whereabouts } from './platform/whereabouts.ts';
import { WorkerDesk } from './platform/worker-desk.ts';
import { rows } from './rows.ts';
import { SlaModule } from './sla/index.ts';
import { TenancyModule } from './tenancy/index.ts';
import { TicketingModule } from './ticketing/index.ts';

const databases: Provider[] = [
  {
    provide: Databases,
    inject: [configuration],
    useFactory: (config: Config) => Databases.open(config, rows),
  },
  { provide: appDatabase, inject: [Databases], useFactory: ({ app }: Databases) => app },
  { provide: workerDatabase, inject: [Databases], useFactory: ({ worker }: Databases) => worker },
];

const shared: Provider[] = [
  ...databases,
  Desk,
  WorkerDesk,
  Acts,
  Outbox,
  Live,
  Presence,
  Whereabouts,
  { provide: PresenceBus, useClass: OwnPresenceBus },
  Sessions,
  Identities,
  { provide: AccessTokens, inject: [configuration], useFactory: ({ secret }: Config) => new AccessTokens(secret) },
];

/** What every area stands on; provided once. */
@Global()
@Module({})
class PlatformModule {
  static with(config: Config, clock: Clock): DynamicModule {
    const given = [
      { provide: configuration, useValue: config },
      { provide: Clock, useValue: clock },
    ];
    return { module: PlatformModule, providers: [...given, ...shared], exports: [...given, ...shared] };
  }
}

@Module({})
export class AppModule {
  static with(config: Config, clock = new Clock()): DynamicModule {
    const graph = GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [configuration],
      useFactory: graphOptions,
    });
    return {
      module: AppModule,
      imports: [PlatformModule.with(config, clock), graph, SlaModule, TenancyModule, TicketingModule, AccessModule],
      controllers: [SignIn, Health],
      providers: [
        Relay,
        ListedOperations,
        Admission,
        Sockets,
        Attempts,
        AccessStrategy,
        PasswordStrategy,
        { provide: APP_GUARD, useClass: CallerGuard },
        { provide: APP_INTERCEPTOR, useClass: Answers },
        { provide: APP_FILTER, useClass: Problems },
        { provide: APP_PIPE, useValue: inputPipe },
      ],
    };
  }
}
