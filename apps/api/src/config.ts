import { hkdfSync } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { GraphLimits } from './platform/graph-limits/graph-limits.ts';

/** Every setting of a running Vigie, read once from the environment; all defaults run on a fresh machine. */
export interface Config {
  readonly databaseUrl: string;
  readonly secret: string;
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string | undefined;
  readonly poolSize: number;
  readonly webRoot: string;
  readonly tellsStory: boolean;
  readonly requestKb: number;
  readonly graph: GraphLimits;
  /** `listed` takes the documents of the web client and of `operationsFolder` alone. */
  readonly graphOperations: 'any' | 'listed';
  readonly operationsFolder: string | undefined;
}

/** Name, default and meaning of each variable, printed into docs/configuration.md. */
export const settings = [
  ['DATABASE_URL', 'the embedded Postgres', 'Postgres 15 or newer under an ordinary owner with CREATEROLE'],
  ['VIGIE_SECRET', '.data/secret', 'at least 32 characters; signs tokens and derives the passwords of database roles'],
  ['HOST', '127.0.0.1', 'address to listen on'],
  ['PORT', '3000', 'port to listen on; 0 takes a free one'],
  ['PUBLIC_URL', 'none', 'the address people use; when it is https, cookies are marked Secure'],
  ['POOL_SIZE', '10', 'database connections of one process'],
  ['WEB_ROOT', 'apps/web/dist/browser', 'folder of the built web client'],
  ['VIGIE_DEMO', 'on', 'on tells the demonstration story on an empty installation, off tells none'],
  ['REQUEST_KB', '1024', 'largest body of a request, and largest message of a socket, in kilobytes'],
  ['GRAPH_DEPTH', '15', 'fields inside fields of one GraphQL request'],
  ['GRAPH_COST', '40000', 'fields that its answer may hold, and 250 for each question to the database'],
  ['GRAPH_ALIASES', '20', 'fields that it renames'],
  ['GRAPH_DIRECTIVES', '20', 'directives in it'],
  ['GRAPH_TOKENS', '3000', 'words of its document'],
  ['GRAPH_ROOT_FIELDS', '10', 'questions that it asks at once; acts are one at a time in any case'],
  ['GRAPH_VARIABLES_DEPTH', '15', 'lists and objects inside each other in its variables'],
  ['GRAPH_VALUES', '10000', 'values in its variables, all together'],
  ['GRAPH_SUBSCRIPTIONS', '50', 'subscriptions of one socket at the same time'],
  ['GRAPH_SOCKETS', '20', 'sockets of one person at the same time, in one process'],
  ['GRAPH_OPERATIONS', 'any', 'listed takes the documents of the web client and of OPERATIONS_FOLDER alone'],
  ['OPERATIONS_FOLDER', 'none', 'folder of `.graphql` files with the documents of other callers'],
] as const;

type Environment = Readonly<Record<string, string | undefined>>;

/** Throws an Error that names the variable and the rule it breaks. */
export function readConfig(env: Environment): Config {
  return {
    databaseUrl: required(env, 'DATABASE_URL'),
    secret: atLeast32(required(env, 'VIGIE_SECRET')),
    host: env['HOST'] ?? '127.0.0.1',
    port: whole(env, 'PORT', 3000, 65_535),
    publicUrl: env['PUBLIC_URL'],
    poolSize: whole(env, 'POOL_SIZE', 10, 1000),
    webRoot: env['WEB_ROOT'] ?? fileURLToPath(new URL('../../web/dist/browser', import.meta.url)),
    tellsStory: isOn(env, 'VIGIE_DEMO'),
    requestKb: whole(env, 'REQUEST_KB', 1024, 65_536),
    graph: readLimits(env),
    graphOperations: oneOf(env, 'GRAPH_OPERATIONS', ['any', 'listed']),
    operationsFolder: env['OPERATIONS_FOLDER'],
  };
}

/** The limits of GraphQL requests, as the environment has them. */
export function readLimits(env: Environment): GraphLimits {
  const limit = (name: string): number => whole(env, name, defaultOf(name), 1_000_000);
  return {
    depth: limit('GRAPH_DEPTH'),
    cost: limit('GRAPH_COST'),
    aliases: limit('GRAPH_ALIASES'),
    directives: limit('GRAPH_DIRECTIVES'),
    tokens: limit('GRAPH_TOKENS'),
    rootFields: limit('GRAPH_ROOT_FIELDS'),
    variablesDepth: limit('GRAPH_VARIABLES_DEPTH'),
    values: limit('GRAPH_VALUES'),
    subscriptions: limit('GRAPH_SUBSCRIPTIONS'),
    sockets: limit('GRAPH_SOCKETS'),
  };
}

const defaultOf = (name: string): number => Number(settings.find(([known]) => known === name)![1]);

/** A key for one purpose, so that no two uses of the secret share one. */
export const keyFor = (secret: string, purpose: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, 'vigie', purpose, 32));

function required(env: Environment, name: string): string {
  const value = env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set`);
  return value;
}

function atLeast32(secret: string): string {
  if (secret.length < 32) throw new Error('VIGIE_SECRET needs at least 32 characters');
  return secret;
}

const isOn = (env: Environment, name: string): boolean => oneOf(env, name, ['on', 'off']) === 'on';

/** The first word is the default. */
function oneOf<Word extends string>(env: Environment, name: string, words: readonly [Word, ...Word[]]): Word {
  const value = words.find((word) => word === (env[name] ?? words[0]));
  if (value === undefined) throw new Error(`${name} must be ${words.join(' or ')}`);
  return value;
}

function whole(env: Environment, name: string, otherwise: number, max: number): number {
  const value = Number(env[name] ?? otherwise);
  if (!Number.isInteger(value) || value < 0 || value > max)
    throw new Error(`${name} must be a whole number up to ${max}`);
  return value;
}
