import { parentOf } from './process-mark.mjs';

const CHECK_MS = 1000;

/**
 * Calls `gone` once when the process that started this one has ended, even by SIGKILL; or the one that started that,
 * since npm puts a shell between itself and us.
 * @param {() => void} gone
 * @returns {() => void} stops watching
 */
export function watchParent(gone) {
  const line = () => `${process.ppid} ${parentOf(process.ppid)}`;
  const before = line();
  const timer = setInterval(() => {
    if (line() === before) return;
    clearInterval(timer);
    gone();
  }, CHECK_MS);
  timer.unref();
  return () => clearInterval(timer);
}
