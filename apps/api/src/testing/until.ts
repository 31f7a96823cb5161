import { setTimeout } from 'node:timers/promises';

/** What was looked for, as soon as somebody else has brought it about; throws after five seconds without it. */
export async function until<Found>(look: () => Promise<Found>, isThere: (found: Found) => boolean): Promise<Found> {
  const deadline = Date.now() + 5000;
  for (;;) {
    const found = await look();
    if (isThere(found)) return found;
    if (Date.now() > deadline) throw new Error(`not so in five seconds: ${JSON.stringify(found)}`);
    await setTimeout(50);
  }
}
