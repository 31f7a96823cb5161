import { readFileSync } from 'node:fs';

/**
 * Names a running process for good: its id and, on Linux, its start, so that a later process with the same id is another one.
 * @param {number} pid
 * @returns {string | undefined} undefined when no such process runs
 */
export function processMark(pid) {
  if (!exists(pid)) return undefined;
  const stat = statOf(pid);
  if (stat === undefined) return String(pid);
  return stat.state === 'Z' ? undefined : `${pid} ${stat.start}`;
}

/**
 * @param {string} mark as processMark gave it
 */
export function isRunning(mark) {
  return mark !== '' && processMark(Number.parseInt(mark, 10)) === mark;
}

/**
 * @param {number} pid
 * @returns {number | undefined} the process that started it; undefined where the system does not tell
 */
export function parentOf(pid) {
  return statOf(pid)?.parent;
}

/** @param {number} pid */
function exists(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * The name in parentheses may itself hold spaces and parentheses: the fields are counted after the last one.
 * @param {number} pid
 */
function statOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0], parent: Number(fields[1]), start: fields[19] };
  } catch {
    return undefined;
  }
}
