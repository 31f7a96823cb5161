import { hkdfSync } from 'node:crypto';
import { fileURLToPath } from 'node:url';

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
  };
}

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

function isOn(env: Environment, name: string): boolean {
  const value = env[name] ?? 'on';
  if (value !== 'on' && value !== 'off') throw new Error(`${name} must be on or off`);
  return value === 'on';
}

function whole(env: Environment, name: string, otherwise: number, max: number): number {
  const value = Number(env[name] ?? otherwise);
  if (!Number.isInteger(value) || value < 0 || value > max)
    throw new Error(`${name} must be a whole number up to ${max}`);
  return value;
}
