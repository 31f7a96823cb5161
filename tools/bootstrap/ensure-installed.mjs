import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { holdAlone } from './hold-alone.mjs';
import { isInstalled, markInstalled } from './installation.mjs';
import { usefulEnd } from './useful-end.mjs';
import { words } from './words.mjs';

const PROGRESS_MS = 5000;

/**
 * Installs the dependencies unless they are there already. Says nothing when there is nothing to do, all it says is on
 * the standard error; rejects with the useful end of npm's output.
 * @param {string} root
 */
export async function ensureInstalled(root) {
  if (isInstalled(root)) return;
  await holdAlone(
    join(root, '.data', 'install.lock'),
    async () => {
      if (!isInstalled(root)) await install(root);
    },
    (pid) => console.error(words.waitingFor(pid)),
  );
}

/** @param {string} root */
async function install(root) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  console.error(`${words.installing} ...`);
  const progress = setInterval(() => console.error(`${words.installing} ... ${seconds()} s`), PROGRESS_MS);
  const { code, output } = await npmCi(root).finally(() => clearInterval(progress));
  if (code !== 0) throw new Error(`${words.installFailed} (npm ci, ${code})\n\n${usefulEnd(output)}`);
  markInstalled(root);
  console.error(`${words.installing}: ${seconds()} s`);
}

/**
 * Asks for development packages by name: NODE_ENV=production in the environment would leave the build tools out.
 * @param {string} root
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function npmCi(root) {
  const options = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--no-progress',
    '--loglevel=error',
  ];
  const [command, ...first] = npmCommand(process.env);
  const child = spawn(command, [...first, ...options], {
    cwd: root,
    env: { ...process.env, ...writableCache(root) },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32' && first.length === 0,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

/**
 * The npm that runs us, on the Node that runs it: the project's own Node lies in the folder that `npm ci` empties.
 * @param {NodeJS.ProcessEnv} env
 * @returns {[string, ...string[]]}
 */
export function npmCommand(env) {
  const cli = env['npm_execpath'];
  if (cli === undefined || !/^npm(-cli)?\.c?js$/.test(basename(cli)) || !existsSync(cli)) return ['npm'];
  return [env['npm_node_execpath'] ?? process.execPath, cli];
}

/**
 * A home that cannot be written to must not stop the installation: npm then keeps its cache beside our data.
 * @param {string} root
 */
function writableCache(root) {
  const cache = process.env['npm_config_cache'] ?? join(process.env['HOME'] ?? '/nonexistent', '.npm');
  return canWrite(cache) ? {} : { npm_config_cache: join(root, '.data', 'npm-cache') };
}

/**
 * @param {string} folder may be absent: then the nearest existing parent decides
 * @returns {boolean}
 */
function canWrite(folder) {
  if (!existsSync(folder)) return folder !== dirname(folder) && canWrite(dirname(folder));
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
