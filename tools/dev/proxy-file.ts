import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inRoot } from '../processes/root.ts';

const SERVED_BY_API = ['/graphql', '/auth', '/health', '/ready'];

/** Writes down, for the client's development server, which paths the API answers and where; gives the file's path. */
export function writeProxyFile(api: string): string {
  const file = inRoot('.data', 'dev-proxy.json');
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(
    file,
    JSON.stringify(Object.fromEntries(SERVED_BY_API.map((path) => [path, { target: api, ws: true }]))),
  );
  return file;
}
