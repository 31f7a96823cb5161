/** `npm run codegen`: writes apps/api/schema.graphql from the code, then the client's typed documents from that. */
import { ensureBuilt } from './build/ensure-built.ts';
import { api } from './build/parts.ts';
import { follow } from './processes/run.ts';

await ensureBuilt([api]);
const written = await follow(['--enable-source-maps', 'apps/api/dist/emit-schema.js', ...process.argv.slice(2)]);
process.exitCode = written === 0 ? await follow(['apps/web/codegen.mjs']) : written;
