import { inRoot } from '../processes/root.ts';
import { startEmbedded, type Embedded } from './embedded.ts';

export { startEmbedded, type Embedded, type EmbeddedOptions } from './embedded.ts';

/** Where `npm start` and the commands keep their database. */
export const EMBEDDED_DIR = inRoot('.data', 'postgres');

export interface Watchers {
  readonly onExit?: (reason: Error) => void;
  readonly onRestart?: () => void;
}

/** The product's database: the server that DATABASE_URL names, which is left alone, else the embedded one. */
export async function acquireDatabase(watchers: Watchers = {}, env = process.env): Promise<Embedded> {
  const given = env['DATABASE_URL'];
  if (given !== undefined && given !== '') return { url: given, release: async () => undefined };
  return startEmbedded({ dir: EMBEDDED_DIR, durable: true, ...watchers });
}
