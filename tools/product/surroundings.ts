import { keepSecret } from '../processes/keep-secret.ts';
import { inRoot } from '../processes/root.ts';

/** The environment that the product runs in, on the given database; a secret of its own is made once and kept. */
export function surroundings(databaseUrl: string, env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const secret = env['VIGIE_SECRET'] || keepSecret(inRoot('.data', 'secret'));
  return { ...env, DATABASE_URL: databaseUrl, VIGIE_SECRET: secret, NODE_ENV: env['NODE_ENV'] || 'production' };
}
