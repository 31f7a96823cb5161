import { spawn } from 'node:child_process';
import { watchParent } from './watch-parent.mjs';

const PASSED_ON = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Lets `node args` take the place of this process, so that signals and the exit code are its own.
 * Where a process cannot be replaced (older Node, Windows) a child stands in and both are passed on.
 * @param {string} node
 * @param {string[]} args
 * @returns {Promise<void>}
 */
export async function become(node, args) {
  if (process.execve !== undefined && process.platform !== 'win32') {
    process.execve(node, [node, ...args], definedOnly(process.env));
  }
  const { code, signal } = await standIn(node, args);
  if (signal !== null) process.kill(process.pid, signal);
  process.exitCode = code ?? 1;
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Record<string, string>}
 */
function definedOnly(env) {
  return Object.fromEntries(Object.entries(env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}

/**
 * @param {string} node
 * @param {string[]} args
 * @returns {Promise<{ code: number | null, signal: NodeJS.Signals | null }>}
 */
function standIn(node, args) {
  const child = spawn(node, args, { stdio: 'inherit' });
  const stopPassing = passSignals(child);
  const stopWatching = watchParent(() => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      stopPassing();
      stopWatching();
      resolve({ code, signal });
    });
  });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 */
function passSignals(child) {
  const pass = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal);
  for (const signal of PASSED_ON) process.on(signal, pass);
  return () => {
    for (const signal of PASSED_ON) process.off(signal, pass);
  };
}
