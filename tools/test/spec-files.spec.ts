import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { scratchFolder } from '../testing/scratch-folder.ts';
import { specFilesIn } from './spec-files.ts';

describe('specFilesIn', () => {
  it('finds every test file and nothing that was installed or built', () => {
    const folder = scratchFolder();
    const tests = ['apps/api/src/hold.e2e-spec.ts', 'apps/web/bundle.spec.mjs', 'libs/sla/src/clock.spec.ts'];
    const others = ['libs/sla/dist/clock.spec.ts', 'node_modules/a/a.spec.ts', 'libs/sla/src/specification.ts'];
    for (const file of [...tests, ...others]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), '');
    }
    expect(specFilesIn(folder).map((file) => relative(folder, file))).toEqual(tests);
  });
});
