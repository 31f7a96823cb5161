import { cpSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint } from '../build/fingerprint.ts';
import { api, web } from '../build/parts.ts';
import { inRoot } from '../processes/root.ts';
import { scratchFolder } from './scratch-folder.ts';

/** A server in small: it is healthy, tells its process id, and ends as the real one does. */
const MAIN = `
  import { createServer } from 'node:http';
  for (const event of ['disconnect', 'SIGTERM']) process.on(event, () => process.exit());
  const server = createServer((_, response) => response.end(String(process.pid)));
  server.listen(process.env.PORT, () => console.log('listening on http://127.0.0.1:' + server.address().port));`;

const PREPARE = `
  const { DATABASE_URL, VIGIE_SECRET } = process.env;
  if (!DATABASE_URL || VIGIE_SECRET?.length !== 64) throw new Error('no database or no secret');
  const logins = [{ role: 'dispatcher', email: 'dalia@one.example', password: 'open' }];
  if (process.argv[2] !== '--migrate-only') console.log(JSON.stringify({ logins }));`;

const CLI = `
  import { basename } from 'node:path';
  const { DATABASE_URL = 'no database', WAIT } = process.env;
  console.log([basename(process.cwd()), ...process.argv.slice(2), DATABASE_URL].join('|'));
  if (WAIT) await new Promise((resolve) => setTimeout(resolve, 30_000));
  process.exitCode = 3;`;

const COMMANDS = `
  type Needs = 'checkout' | 'database';
  export const commands: Record<string, { needs: Needs }> = { count: { needs: 'database' }, dream: { needs: 'checkout' } };`;

/** A checkout with these tools and a stand-in for the built product, in a folder that needs quoting. */
export function standInCheckout(): string {
  const folder = join(realpathSync(scratchFolder()), `l'été « à »`);
  const put = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  put('package.json', '{ "type": "module" }');
  put('apps/api/dist/main.js', MAIN);
  put('apps/api/dist/prepare.js', PREPARE);
  put('apps/api/dist/cli.js', CLI);
  put('apps/api/src/cli.ts', CLI);
  put('apps/api/src/commands.ts', COMMANDS);
  put('apps/web/dist/browser/index.html', '');
  for (const part of [api, web]) put(part.stamp, fingerprint(folder, part.inputs));
  cpSync(inRoot('tools'), join(folder, 'tools'), { recursive: true });
  symlinkSync(inRoot('node_modules'), join(folder, 'node_modules'));
  return folder;
}
