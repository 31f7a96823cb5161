/** `npm start`: builds what is stale, starts the database and the server, says where it is, and takes all down again. */
import { words as common } from './bootstrap/words.mjs';
import { ensureBuilt } from './build/ensure-built.ts';
import { api, web } from './build/parts.ts';
import { endOnRequest } from './processes/end-on-request.ts';
import { timed } from './processes/progress.ts';
import { announcement } from './start/announcement.ts';
import { awaitHealth } from './start/await-health.ts';
import { choosePort } from './start/choose-port.ts';
import { keepApi } from './start/keep-api.ts';
import { openDatabase } from './start/open-database.ts';
import { words } from './start/words.ts';

const SERVER = ['--enable-source-maps', 'apps/api/dist/main.js'];
const say = (text: string): void => console.error(`  ${text}`);
const ending = endOnRequest(() => say(words.stopping));

async function start(): Promise<void> {
  const host = process.env['HOST'] || '127.0.0.1';
  await timed(common.building, () => ensureBuilt([api, web]));
  const { env, logins } = await openDatabase(ending);
  const port = await choosePort(process.env['PORT'], host, say);
  const address = await timed(common.serving, () => serve({ ...env, HOST: host, PORT: String(port) }));
  console.log(announcement(address, logins));
}

/** Starts the server and gives its address once it is healthy. */
async function serve(env: NodeJS.ProcessEnv): Promise<string> {
  const address = await new Promise<string>((onListening) => {
    const kept = keepApi(SERVER, env, { onListening, onGone: (reason) => void ending.fail(reason), say });
    ending.add(kept.stop);
  });
  await awaitHealth(address);
  return address;
}

await start().catch(ending.fail);
