import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FaultFile, guarded } from './write-fault-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-faults-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a file of bad rows', () => {
  it('opens in a spreadsheet, one row each', async () => {
    const path = join(folder, 'faults.csv');
    const file = await FaultFile.open(path, ';');
    await file.write([
      ['ligne', 'raison'],
      [12, 'a; "b"'],
    ]);
    await file.close();
    expect(await readFile(path, 'utf8')).toBe('\ufeffligne;raison\r\n12;"a; ""b"""\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '  =1', '\r=1', '\n=1'])('never lets %j be a formula', (cell) => {
    expect(guarded(cell, ',').replace(/^"/, '')).toMatch(/^'/);
  });

  it.each(['INC1', 'a=b', 'x-1', ''])('leaves %j as it is', (cell) => {
    expect(guarded(cell, ',')).toBe(cell);
  });

  it('says before the work begins that it cannot be written', async () => {
    await expect(FaultFile.open(join(folder, 'absent', 'faults.csv'), ';')).rejects.toMatchObject({
      fault: 'unwritableFile',
    });
  });
});
