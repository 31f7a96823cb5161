import { setTimeout as sleep } from 'node:timers/promises';
import { words } from './words.ts';

const POLL_MS = 100;
const PATIENCE_MS = 60_000;

/** Resolves when the server at the address answers 200 to GET /health. */
export async function awaitHealth(address: string, patienceMs = PATIENCE_MS): Promise<void> {
  const began = Date.now();
  while (!(await isHealthy(address))) {
    if (Date.now() - began > patienceMs) throw new Error(words.apiSilent(patienceMs / 1000));
    await sleep(POLL_MS);
  }
}

async function isHealthy(address: string): Promise<boolean> {
  try {
    const answer = await fetch(new URL('/health', address), { signal: AbortSignal.timeout(5000) });
    await answer.body?.cancel();
    return answer.status === 200;
  } catch {
    return false;
  }
}
