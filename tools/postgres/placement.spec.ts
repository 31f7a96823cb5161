import { execFileSync } from 'node:child_process';
import { mkdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { scratchFolder } from '../testing/scratch-folder.ts';
import { findPlacement } from './placement.ts';
import { completeLinks, serverFolder } from './platform-package.ts';

describe('findPlacement', () => {
  it('uses the programs where they lie', () => {
    const home = scratchFolder();
    const { programs, data } = findPlacement(home);
    expect([programs, data]).toEqual([serverFolder(), join(home, 'data')]);
  });

  it('uses a copy of programs whose path initdb cannot quote', () => {
    const odd = join(scratchFolder(), '"$HOME" `id`');
    execFileSync('cp', ['-a', dirname(serverFolder()), odd]);
    const home = scratchFolder();
    const { programs, data } = findPlacement(home, join(odd, 'native'));
    try {
      expect(programs).toMatch(/^\/var\/tmp\/vigie-programs-\w+\/native$/);
      expect(execFileSync(join(programs, 'bin', 'postgres'), ['--version']).toString()).toContain('PostgreSQL');
      expect(data).toBe(join(home, 'data'));
    } finally {
      rmSync(dirname(programs), { recursive: true });
    }
  });
});

describe('completeLinks', () => {
  it('makes the links that npm could not carry, and leaves those that are there', () => {
    const folder = scratchFolder();
    mkdirSync(join(folder, 'native', 'lib'), { recursive: true });
    writeFileSync(join(folder, 'native', 'lib', 'libpq.so.5.18'), '');
    const links = ['libpq.so', 'libpq.so.5'].map((name) => ({
      source: 'native/lib/libpq.so.5.18',
      target: `native/lib/${name}`,
    }));
    writeFileSync(join(folder, 'native', 'pg-symlinks.json'), JSON.stringify(links));
    completeLinks(folder);
    completeLinks(folder);
    for (const name of ['libpq.so', 'libpq.so.5']) {
      expect(readlinkSync(join(folder, 'native', 'lib', name))).toBe('libpq.so.5.18');
    }
  });
});
