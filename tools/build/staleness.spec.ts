import { existsSync, mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { scratchFolder } from '../testing/scratch-folder.ts';
import { isStale } from './ensure-built.ts';
import { fingerprint } from './fingerprint.ts';
import type { Part } from './parts.ts';
import { removeOrphans } from './remove-orphans.ts';

const part: Part = {
  project: 'app',
  inputs: { include: ['src/**', 'settings.json'], exclude: ['**/*.spec.ts'] },
  outputs: ['dist/main.js'],
  stamp: 'dist/.built-from',
};

let folder: string;
const put = (file: string, text = ''): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};

describe('isStale', () => {
  beforeEach(() => {
    folder = scratchFolder();
    put('src/main.ts', 'one');
    put('settings.json', '{}');
    put('dist/main.js');
    put('dist/.built-from', fingerprint(folder, part.inputs));
  });

  it('is false while nothing changes, whatever the clock says of the files', () => {
    utimesSync(join(folder, 'src/main.ts'), new Date(), new Date());
    put('src/main.spec.ts', 'a test');
    expect(isStale(part, folder)).toBe(false);
  });

  it.each<[what: string, change: () => void]>([
    ['the content', () => put('src/main.ts', 'two')],
    ['the settings', () => put('settings.json', '{ }')],
    ['a new file', () => put('src/deep/new.ts')],
    ['a name', () => renameSync(join(folder, 'src/main.ts'), join(folder, 'src/start.ts'))],
    ['a lost output', () => rmSync(join(folder, 'dist/main.js'))],
    ['a lost stamp', () => rmSync(join(folder, 'dist/.built-from'))],
  ])('is true after a change of %s', (_, change) => {
    change();
    expect(isStale(part, folder)).toBe(true);
  });
});

describe('removeOrphans', () => {
  it('removes what was compiled of a file that is gone, and nothing else', () => {
    folder = scratchFolder();
    put('apps/api/src/kept.ts');
    const compiled = (name: string): string[] => ['.js', '.js.map', '.d.ts', '.d.ts.map'].map((end) => `${name}${end}`);
    const kept = [...compiled('apps/api/dist/kept'), 'apps/api/dist/tsconfig.tsbuildinfo', 'apps/api/dist/page.html'];
    const orphans = [...compiled('apps/api/dist/migrations/0009-gone'), ...compiled('libs/sla/dist/gone')];
    for (const file of [...kept, ...orphans]) put(file);
    removeOrphans(folder);
    const isThere = (file: string): boolean => existsSync(join(folder, file));
    expect([...kept, ...orphans].filter(isThere)).toEqual(kept);
  });
});
