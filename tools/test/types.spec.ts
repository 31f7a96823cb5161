import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { scratchFolder } from '../testing/scratch-folder.ts';
import { untypedAmong } from './types.ts';

it('finds the tests in TypeScript that no compiler settings take in', () => {
  const folder = scratchFolder();
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'tsconfig.spec.json'), '{ "include": ["src/*.ts"] }');
  const files = ['src/a.spec.ts', 'b.spec.ts', 'c.spec.mjs'].map((file) => join(folder, file));
  for (const file of files) writeFileSync(file, '');
  expect(untypedAmong(files, ['tsconfig.spec.json'], folder)).toEqual([join(folder, 'b.spec.ts')]);
});
