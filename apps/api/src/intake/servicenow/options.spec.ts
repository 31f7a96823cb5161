import { linkSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { iso } from '@vigie/kernel';
import { readOptions, type TypedOptions } from './options.ts';

const read = (typed: TypedOptions) => readOptions('log.csv', typed);
const until = (typed: TypedOptions): string => iso(read(typed).until!);

describe('the options of the import', () => {
  it('have defaults that take the whole log', () => {
    expect(read({})).toMatchObject({
      ...{ until: undefined, clients: 12, zone: 'Etc/UTC', encoding: undefined, keepsGoodRows: true },
      ...{ errors: undefined, email: undefined, isDryRun: false },
    });
  });

  it('read the instant in the zone of the log, unless an offset says otherwise', () => {
    expect(until({ until: '2016-05-18T12:00' })).toBe('2016-05-18T12:00:00.000Z');
    expect(until({ until: '2016-05-18T12:00', zone: 'Europe/Paris' })).toBe('2016-05-18T10:00:00.000Z');
    expect(until({ until: '2016-05-18T12:00Z', zone: 'Europe/Paris' })).toBe('2016-05-18T12:00:00.000Z');
  });

  it('know an encoding by its usual names', () => {
    expect(read({ encoding: 'Latin1' }).encoding).toBe('windows-1252');
  });

  it.each([
    ['until', { until: 'yesterday' }],
    ['until', { until: '2016-02-30T12:00' }],
    ['clients', { clients: '-1' }],
    ['clients', { clients: '501' }],
    ['clients', { clients: '1.5' }],
    ['zone', { zone: 'Mars/Phobos' }],
    ['encoding', { encoding: 'klingon' }],
    ['onBadRow', { onBadRow: 'maybe' }],
    ['errors', { errors: '' }],
    ['errors', { errors: './log.csv' }],
    ['as', { as: 'ada' }],
  ] as const)('%s: a wrong value is refused by name: %j', (option, typed) => {
    const [value] = Object.values(typed);
    expect(() => read(typed)).toThrow(expect.objectContaining({ fault: 'badOption', data: [{ option, value }] }));
  });
});

describe('the file for bad rows', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vigie-options-'));
    writeFileSync(join(folder, 'log.csv'), 'number');
    linkSync(join(folder, 'log.csv'), join(folder, 'linked.csv'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is never the log itself, not even by another name', () => {
    const log = join(folder, 'log.csv');
    expect(() => readOptions(log, { errors: join(folder, 'linked.csv') })).toThrow(
      expect.objectContaining({ fault: 'badOption' }),
    );
    expect(readOptions(log, { errors: join(folder, 'new.csv') }).errors).toBe(join(folder, 'new.csv'));
  });
});
