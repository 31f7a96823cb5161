/** `npm run dev`: the database, the server and the client's own server, each renewed when its source changes. */
import type { StdioOptions } from 'node:child_process';
import { words as common } from './bootstrap/words.mjs';
import { ensureBuilt } from './build/ensure-built.ts';
import { api } from './build/parts.ts';
import { writeProxyFile } from './dev/proxy-file.ts';
import { endOnRequest } from './processes/end-on-request.ts';
import { launch } from './processes/launch.ts';
import { timed } from './processes/progress.ts';
import { environment } from './processes/run.ts';
import { announcement } from './start/announcement.ts';
import { awaitHealth } from './start/await-health.ts';
import { choosePort } from './start/choose-port.ts';
import { openDatabase } from './start/open-database.ts';
import { words } from './start/words.ts';

const HOST = '127.0.0.1';
const CLIENT_PORT = 4200;
const VISIBLE: StdioOptions = ['ignore', 'inherit', 'inherit'];
const say = (text: string): void => console.error(`  ${text}`);
const ending = endOnRequest(() => say(words.stopping));

async function develop(): Promise<void> {
  await timed(common.building, () => ensureBuilt([api]));
  const { env, logins } = await openDatabase(ending);
  const port = await choosePort(process.env['PORT'], HOST, say);
  const server = { ...env, NODE_ENV: 'development', HOST, PORT: String(port) };
  keep(['node_modules/typescript/bin/tsc', '-b', '--watch', '--preserveWatchOutput', 'apps/api'], env);
  keep(['--watch', '--watch-preserve-output', '--enable-source-maps', 'apps/api/dist/main.js'], server);
  const client = `http://${HOST}:${CLIENT_PORT}`;
  keep(clientServer(writeProxyFile(`http://${HOST}:${port}`)), { NODE_ENV: 'development' });
  await timed(common.serving, () => awaitHealth(client, 180_000));
  console.log(announcement(client, logins));
}

const clientServer = (proxy: string): readonly string[] => [
  ...['node_modules/nx/dist/bin/nx.js', 'serve', 'web', '--output-style=stream-without-prefixes'],
  ...[`--host=${HOST}`, `--port=${CLIENT_PORT}`, `--proxyConfig=${proxy}`],
];

/** Development goes on while all of its parts run: when one ends, the rest is of no use. */
function keep(args: readonly string[], env: NodeJS.ProcessEnv): void {
  const child = launch(process.execPath, ['--no-warnings', ...args], { env: environment(env), stdio: VISIBLE });
  child.once('close', (code) => void ending.fail(`${args.join(' ')}: ${code}`));
}

await develop().catch(ending.fail);
