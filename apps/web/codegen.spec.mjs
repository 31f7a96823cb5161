import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { generate } from './codegen.mjs';

const written = (name) => readFileSync(resolve(import.meta.dirname, 'src/graph/generated', name), 'utf8');

describe('the generated documents', () => {
  it('are those of the present schema and queries: `npm run codegen` writes them', async () => {
    const files = Object.entries(await generate());
    expect(files.map(([name]) => name)).toEqual(['graphql.ts', 'possible-types.ts', '../../../../api/operations.json']);
    expect(files.filter(([name, text]) => written(name) !== text).map(([name]) => name)).toEqual([]);
  });
});
