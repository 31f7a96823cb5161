import 'reflect-metadata';
import { setTimeout } from 'node:timers/promises';
import { Test, type TestingModuleBuilder } from '@nestjs/testing';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Id } from '@vigie/kernel';
import type { Role } from '@vigie/tenancy';
import type { DataSource } from 'typeorm';
import { AppModule } from '../app.module.ts';
import type { Config } from '../config.ts';
import { aClient, aContact, aStaff, type BuiltClient, type Ground } from '../builders/index.ts';
import { AccessTokens } from '../platform/auth/access-token.ts';
import { Sessions } from '../platform/auth/sessions.ts';
import { Clock } from '../platform/clock.ts';
import { workerDatabase } from '../platform/database.ts';
import { Desk, type Tx } from '../platform/desk.ts';
import { Live } from '../platform/live.ts';
import { dress } from '../server.ts';
import { createDesk, createProvider, createStaff, foundProvider } from '../tenancy/index.ts';
import { Person } from './person.ts';
import { cloneDatabase, testConfig } from './test-database.ts';

/** What is otherwise than in production: something else in a provider's place, other settings. */
interface Changes {
  readonly refit?: (module: TestingModuleBuilder) => TestingModuleBuilder;
  readonly settings?: Partial<Config>;
}

/**
 * A real API on a database of its own, with two clients and people to act as: `acme` is served by everybody, `beta` by
 * everybody but the technician and the dispatcher of acme alone.
 */
export async function openDesk(clock: Clock = new Clock(), { refit, settings }: Changes = {}): Promise<OpenDesk> {
  const database = await cloneDatabase();
  const config = testConfig(database.url, settings);
  const module = Test.createTestingModule({ imports: [AppModule.with(config, clock)] });
  const compiled = await (refit?.(module) ?? module).compile();
  const app = compiled.createNestApplication<NestExpressApplication>({ bodyParser: false, logger: ['error'] });
  dress(app, config);
  await app.listen(0, '127.0.0.1');
  const people = await populate(app, database.url);
  return new OpenDesk(app, await app.getUrl(), database, people);
}

export type Who =
  | 'admin'
  | 'dispatcher'
  | 'technician'
  | 'otherTechnician'
  | 'lead'
  | 'accountManager'
  | 'finance'
  | 'betaDispatcher'
  | 'acmeManager'
  | 'acmeUser'
  | 'acmeColleague'
  | 'betaManager';

interface People {
  readonly ids: Readonly<Record<Who, string>>;
  readonly acme: BuiltClient;
  readonly beta: BuiltClient;
  readonly deskId: Id<'Desk'>;
  readonly legalEntityId: string;
}

export class OpenDesk {
  readonly acme: BuiltClient;
  readonly beta: BuiltClient;
  readonly deskId: Id<'Desk'>;

  constructor(
    readonly app: NestExpressApplication,
    readonly url: string,
    readonly database: { readonly url: string; drop(): Promise<void> },
    private readonly people: People,
  ) {
    this.acme = people.acme;
    this.beta = people.beta;
    this.deskId = people.deskId;
  }

  idOf(who: Who): string {
    return this.people.ids[who];
  }

  /** Signs the person in anew. */
  as(who: Who): Promise<Person> {
    return this.signIn(this.idOf(who));
  }

  async signIn(id: string): Promise<Person> {
    const sessions = this.app.get(Sessions);
    const { sessionId } = await sessions.open(id);
    const [caller] = await sessions.callersOf([sessionId]);
    const issue = async () =>
      (await this.app.get(AccessTokens).issue(sessionId, this.app.get(Clock).now())).accessToken;
    return new Person(caller!, id, this.url, issue);
  }

  /** One more client with a service, which the administrator alone serves. */
  admit(code: string): Promise<BuiltClient> {
    const { deskId, legalEntityId } = this.people;
    return this.underWalls('admin', (tx) =>
      aClient(code, code).with('Network').in(tx, { deskId, legalEntityId, passwordHash: '' }),
    );
  }

  /** What the database itself shows or lets somebody do, without the API above it. */
  underWalls<T>(who: Who, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.app.get(Desk).inTransaction({ userId: this.idOf(who) as Id<'Person'> }, work);
  }

  /** The position after everything committed so far; to listen from it is to miss nothing that is done next. */
  async position(): Promise<string> {
    const [database, live] = [this.app.get<DataSource>(workerDatabase), this.app.get(Live)];
    for (;;) {
      const waiting: unknown[] = await database.query(
        'SELECT FROM desk.outbox WHERE position IS NULL OR position > $1 LIMIT 1',
        [live.head.toString()],
      );
      if (waiting.length === 0) return live.head.toString();
      await setTimeout(20);
    }
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }
}

async function populate(app: NestExpressApplication, databaseUrl: string): Promise<People> {
  const founded = await foundProvider(databaseUrl, { email: 'admin@provider.example', password: 'a long password' });
  const admin = founded!.id;
  return app.get(Desk).inTransaction({ userId: admin }, async (tx) => {
    const [legalEntityId] = await createProvider(tx, 'Provider', [
      { name: 'Provider SAS', country: 'FR', currency: 'EUR', zone: 'Europe/Paris' },
    ]);
    const self = { id: admin, name: 'Ada Admin', level: null, teamId: null, zone: 'Europe/Paris', account: undefined };
    await createStaff(tx, self);
    const deskId = await createDesk(tx, 'Service desk');
    const ground = { legalEntityId: legalEntityId!, deskId, passwordHash: '' };
    const acme = await aClient('ACME', 'Acme').at('Lyon').with('Workplace').in(tx, ground);
    const beta = await aClient('BETA', 'Beta').at('Tunis', 'Africa/Tunis', 'TN').with('Network').in(tx, ground);
    return {
      acme,
      beta,
      deskId,
      legalEntityId: legalEntityId!,
      ids: { admin, ...(await staffOf(tx, ground, acme, beta)), ...(await contactsOf(tx, ground, acme, beta)) },
    };
  });
}

async function staffOf(tx: Tx, ground: Ground, acme: BuiltClient, beta: BuiltClient) {
  const both = [acme, beta];
  const hire = (name: string, role: Role, clients: readonly BuiltClient[]) =>
    aStaff(name).atLevel('L1').as(role, clients).in(tx, ground);
  return {
    dispatcher: await hire('Dora Dispatcher', 'dispatcher', [acme]),
    betaDispatcher: await hire('Bruno Dispatcher', 'dispatcher', [beta]),
    technician: await hire('Tom Technician', 'technician', [acme]),
    otherTechnician: await hire('Tina Technician', 'technician', both),
    lead: await hire('Lea Lead', 'shift_lead', both),
    accountManager: await hire('Max Manager', 'account_manager', both),
    finance: await hire('Fay Finance', 'finance', both),
  };
}

async function contactsOf(tx: Tx, ground: Ground, acme: BuiltClient, beta: BuiltClient) {
  return {
    acmeManager: await aContact('Mia Acme', acme).as('client_manager').in(tx, ground),
    acmeUser: await aContact('Uma Acme', acme).as('client_user').in(tx, ground),
    acmeColleague: await aContact('Carl Acme', acme).as('client_user').in(tx, ground),
    betaManager: await aContact('Ben Beta', beta).as('client_manager').in(tx, ground),
  };
}
