import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, processMark } from './process-mark.mjs';

const RETRY_MS = 200;
const TAKEOVER_MS = 10_000;

/**
 * Runs `work` while no other process on this machine holds `file`; a holder that died without a word gives way.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {(holder: string) => void} [waiting] told once the process id of whoever is waited for
 * @returns {Promise<T>}
 */
export async function holdAlone(file, work, waiting) {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  await takeTurn(file, waiting);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/**
 * @param {string} file
 * @param {((holder: string) => void) | undefined} waiting
 */
async function takeTurn(file, waiting) {
  for (let told = false; !(linked(file) || tookOver(file)); told = true) {
    if (!told) waiting?.(holderOf(file).split(' ')[0] ?? '');
    await sleep(RETRY_MS);
  }
}

/**
 * A hard link appears whole or not at all, so nobody ever reads a half-written holder.
 * @param {string} file
 */
function linked(file) {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, processMark(process.pid) ?? '', { mode: 0o600 });
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(own);
  }
}

/**
 * Replaces a holder that died. One process at a time may do so: else the second would replace the first, who is alive.
 * @param {string} file
 */
function tookOver(file) {
  const gate = `${file}.takeover`;
  if (!holderDied(file)) return false;
  if (!linked(gate)) return dropOld(gate);
  if (!holderDied(file)) return drop(gate);
  renameSync(gate, file);
  return true;
}

/** @param {string} file */
function holderDied(file) {
  const holder = holderOf(file);
  return holder !== '' && !isRunning(holder);
}

/** @param {string} gate */
function dropOld(gate) {
  const age = Date.now() - (statSync(gate, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  return age > TAKEOVER_MS && drop(gate);
}

/** @param {string} gate */
function drop(gate) {
  rmSync(gate, { force: true });
  return false;
}

/** @param {string} file */
function holderOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
