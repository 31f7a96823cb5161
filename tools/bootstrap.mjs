/**
 * Entry of every npm script, in plain JavaScript without dependencies so that it runs on the machine's own Node (>= 20):
 * installs what is missing, then becomes `tools/<name>.ts` on the Node that the project brings along.
 */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { become } from './bootstrap/become.mjs';
import { ensureInstalled } from './bootstrap/ensure-installed.mjs';
import { projectNode } from './bootstrap/project-node.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [name = '', ...args] = process.argv.slice(2);
const script = join(root, 'tools', `${name}.ts`);

/** The names that can be given: each `tools/<name>.ts`. */
function knownNames() {
  return readdirSync(join(root, 'tools'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => file.slice(0, -3));
}

async function main() {
  if (!/^[a-z][a-z-]*$/.test(name) || !existsSync(script)) {
    throw new Error(`Usage: node tools/bootstrap.mjs <${knownNames().join('|')}> [argument ...]`);
  }
  await ensureInstalled(root);
  const flags = ['--conditions=source', '--no-warnings', '--enable-source-maps'];
  await become(projectNode(root), [...flags, script, ...args]);
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
