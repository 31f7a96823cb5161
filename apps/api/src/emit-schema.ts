import { readFileSync, writeFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges } from 'graphql';
import { buildOwnSchema, printedSchema } from './schema.ts';

/** Writes schema.graphql; a change that breaks clients is listed and refused unless `--allow-breaking` says so. */
const file = new URL('../schema.graphql', import.meta.url);
const schema = await buildOwnSchema();
const breaking = findBreakingChanges(buildSchema(readFileSync(file, 'utf8')), schema);
if (breaking.length > 0 && !process.argv.includes('--allow-breaking')) {
  process.stderr.write(
    `These changes break clients:\n${breaking.map(({ description }) => `  ${description}\n`).join('')}`,
  );
  process.exit(1);
}
writeFileSync(file, printedSchema(schema));
