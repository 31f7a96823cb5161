/**
 * Runs as a process of its own: a database for tests, told to whoever started us in one line on the standard output, and
 * gone with everything in it as soon as our standard input ends, which it does however that process ends.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from './index.ts';

const dir = mkdtempSync(join(tmpdir(), 'vigie-test-'));
const remove = (): void => rmSync(dir, { recursive: true, force: true });
const asked = new Promise((resolve) => {
  process.stdin.resume().once('close', resolve).once('error', resolve);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, resolve);
});

try {
  const { url, release } = await startEmbedded({ dir, durable: false });
  process.stdout.write(`${url}\n`);
  await asked;
  await release();
} finally {
  remove();
}
process.exit();
