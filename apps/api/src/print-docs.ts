import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { printedDocs } from './printed-docs.ts';

/** Brings the printed parts of docs/ up to what the code says. */
for (const [name, print] of Object.entries(printedDocs)) {
  const file = new URL(`../../../docs/${name}`, import.meta.url);
  writeFileSync(file, print(existsSync(file) ? readFileSync(file, 'utf8') : ''));
}
