import { DataSource, type DataSourceOptions } from 'typeorm';
import { type Config, keyFor } from '../config.ts';

/** The roles that log in; each has its own pool and its own row-level policies. */
export type LoginRole = 'desk_app' | 'desk_worker';

export const appDatabase = Symbol('the database as desk_app');
export const workerDatabase = Symbol('the database as desk_worker');

/** The same database under one of the product's own roles, whose password is derived from the secret. */
export function urlAs(config: Pick<Config, 'databaseUrl' | 'secret'>, role: LoginRole): string {
  const url = new URL(config.databaseUrl);
  url.username = role;
  url.password = passwordOf(config.secret, role);
  return url.href;
}

export const passwordOf = (secret: string, role: LoginRole): string =>
  Buffer.from(keyFor(secret, `database role ${role}`)).toString('hex');

type PoolOptions = Pick<Config, 'databaseUrl' | 'secret' | 'poolSize'>;

/** A pool that answers "busy" after five seconds instead of hanging, and survives a restart of the server. */
export function dataSourceAs(config: PoolOptions, role: LoginRole, entities: Entities): DataSource {
  return new DataSource({
    type: 'postgres',
    url: urlAs(config, role),
    entities,
    poolSize: role === 'desk_app' ? config.poolSize : 2,
    connectTimeoutMS: 5000,
    extra: { application_name: `vigie ${role}`, keepAlive: true },
    poolErrorHandler: () => undefined,
  });
}

type Entities = NonNullable<DataSourceOptions['entities']>;
