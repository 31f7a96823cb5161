/** `npm run docs`: brings the parts of docs/ that are printed from the code up to date. */
import { ensureBuilt } from './build/ensure-built.ts';
import { api } from './build/parts.ts';
import { follow } from './processes/run.ts';

await ensureBuilt([api]);
process.exitCode = await follow(['--enable-source-maps', 'apps/api/dist/print-docs.js']);
