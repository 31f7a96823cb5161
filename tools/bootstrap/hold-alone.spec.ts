import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { scratchFolder } from '../testing/scratch-folder.ts';
import { holdAlone } from './hold-alone.mjs';
import { processMark } from './process-mark.mjs';

let folder: string;
let lock: string;

beforeEach(() => {
  folder = scratchFolder();
  lock = join(folder, 'a.lock');
});

/** A process that writes when it begins and when it ends its turn. */
const turn = (log: string): Promise<unknown> => {
  const script = `
    const { appendFileSync } = await import('node:fs');
    const { holdAlone } = await import(${JSON.stringify(join(import.meta.dirname, 'hold-alone.mjs'))});
    await holdAlone(${JSON.stringify(lock)}, async () => {
      appendFileSync(${JSON.stringify(log)}, 'in ');
      await new Promise((resolve) => setTimeout(resolve, 100));
      appendFileSync(${JSON.stringify(log)}, 'out ');
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'inherit' });
  return new Promise((resolve) => child.once('close', resolve));
};

const deadMark = (): string => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  expect(processMark(pid)).toBeUndefined();
  return `${pid} 12345`;
};

describe('holdAlone', () => {
  it('gives back what the work gives and leaves nothing behind, also when the work fails', async () => {
    await expect(holdAlone(lock, async () => 'done')).resolves.toBe('done');
    await expect(holdAlone(lock, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('lets processes in one after the other, also over the lock of a dead one', async () => {
    writeFileSync(lock, deadMark());
    const log = join(folder, 'log');
    await Promise.all([turn(log), turn(log), turn(log)]);
    expect(readFileSync(log, 'utf8')).toBe('in out in out in out ');
    expect(existsSync(lock)).toBe(false);
  });

  it('is not fooled by another process with the number of the dead holder', async () => {
    writeFileSync(lock, `${process.pid} 1`);
    const waitedFor: string[] = [];
    await holdAlone(
      lock,
      async () => undefined,
      (pid) => waitedFor.push(pid),
    );
    expect(waitedFor).toEqual([]);
  });
});
