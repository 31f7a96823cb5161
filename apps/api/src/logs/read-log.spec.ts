import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { iso, zone } from '@vigie/kernel';
import { ImportRefused } from './import-refused.ts';
import { inspectLog } from './log-file.ts';
import type { LogEntry } from './log-entry.ts';
import { entriesOf, openLog } from './read-log.ts';
import type { RowFault } from './row-fault.ts';

const sample = readFileSync(new URL('./samples/log-with-traps.csv', import.meta.url), 'utf8');
const [header, ...rest] = sample.split('\n') as [string, ...string[]];
/** The rows of the first nine incidents stand on one line each. */
const plainRows = rest.slice(0, 27);
const [row] = plainRows as [string];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-import-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(text: string | Buffer, encoding?: string) {
  const path = join(folder, 'log.csv');
  await writeFile(path, text);
  const log = openLog(await inspectLog(path, encoding), zone('Etc/UTC'));
  const entries: LogEntry[] = [];
  const faults: RowFault[] = [];
  const reading = { onFault: (fault: RowFault) => void faults.push(fault), onRead: () => undefined };
  for await (const some of entriesOf(log, reading)) entries.push(...some);
  return { entries, faults: faults.map(({ line, rule }) => [line, rule]), whys: faults, file: log.file };
}

const asLines = (...rows: readonly string[]): string => [header, ...rows, ''].join('\n');
const withCell = (column: string, value: string): string => {
  const at = header.split(',').indexOf(column);
  return row.split(',').with(at, value).join(',');
};

async function refusal(text: string | Buffer, encoding?: string): Promise<ImportRefused> {
  const error: unknown = await read(text, encoding).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof ImportRefused) return error;
  throw new Error('it was not refused', { cause: error });
}

describe('a log as it should be', () => {
  it('is read row by row, with `?` as nothing', async () => {
    const { entries, faults } = await read(sample);
    expect([entries.length, faults]).toEqual([30, []]);
    const [first] = entries;
    expect(first).toMatchObject({ line: 2, number: 'INC1001', position: 0 });
    expect([iso(first!.openedAt), iso(first!.at)]).toEqual(['2024-03-04T08:00:00.000Z', '2024-03-04T08:05:00.000Z']);
    expect(first!.said).toMatchObject({ incident_state: 'New', location: 'Location 12', assigned_to: null });
  });

  it('may hold marks, commas and line breaks inside quoted cells; a break reads as a blank', async () => {
    const { entries } = await read(sample);
    expect(entries.at(-1)).toMatchObject({
      line: 33,
      said: { category: 'Réseau, « voix »', subcategory: 'Câble "B"', u_symptom: 'Deux lignes' },
    });
  });

  it.each([
    ['compressed', gzipSync(sample)],
    ['with Windows line ends', sample.replaceAll('\n', '\r\n').replaceAll('Deux\r\n', 'Deux\n')],
    ['with a byte order mark', `\ufeff${sample}`],
    ['without an end to its last line', sample.trimEnd()],
    ['with empty lines in between', sample.replaceAll('\nINC1004', '\n\n\r\nINC1004')],
    ['in UTF-16, as spreadsheets export it', Buffer.from(`\ufeff${sample}`, 'utf16le')],
  ])('reads the same %s', async (_, text) => {
    const [plain, other] = [await read(sample), await read(text)];
    expect(other.faults).toEqual([]);
    expect(other.entries.map((entry) => ({ ...entry, line: 0 }))).toEqual(
      plain.entries.map((entry) => ({ ...entry, line: 0 })),
    );
  });

  it('may part its cells by semicolons after a byte order mark, as French spreadsheets do', async () => {
    const text = `\ufeff${asLines(...plainRows).replaceAll(',', ';')}`;
    expect((await read(text)).entries).toEqual((await read(asLines(...plainRows))).entries);
  });

  it('may write its times day first', async () => {
    const { entries } = await read(asLines(withCell('opened_at', '4/3/2024 08:00')));
    expect(iso(entries[0]!.openedAt)).toBe('2024-03-04T08:00:00.000Z');
  });

  it('may leave out columns that nothing is made of, and have others', async () => {
    const text = asLines(row).replaceAll('notify', 'color');
    expect((await read(text)).entries).toHaveLength(1);
  });
});

describe('a text that is not UTF-8', () => {
  const accented = asLines(withCell('category', 'Réseau'), row);

  it('is read as the older Windows encoding when no accent in it is UTF-8', async () => {
    const { entries, faults, file } = await read(Buffer.from(accented, 'latin1'));
    expect([entries[0]!.said.category, faults]).toEqual(['Réseau', []]);
    expect(file).toMatchObject({ encoding: 'windows-1252', isGuessed: true });
  });

  it('costs its one line where the rest is UTF-8', async () => {
    const [good, bad] = [
      Buffer.from(asLines(withCell('category', 'Été'))),
      Buffer.from(`${withCell('category', 'Été')}\n`, 'latin1'),
    ];
    const { entries, faults } = await read(Buffer.concat([good, bad, Buffer.from(row)]));
    expect([entries.length, faults]).toEqual([2, [[3, 'notUtf8']]]);
  });

  it('is read as it is said to be written', async () => {
    const { entries, file } = await read(Buffer.from(accented, 'latin1'), 'iso-8859-15');
    expect([entries[0]!.said.category, file.isGuessed]).toEqual(['Réseau', false]);
  });
});

describe('one bad row among good ones', () => {
  it.each([
    ['columnCount', `${row},one more`],
    ['columnCount', 'INC1'],
    ['required', withCell('number', '?')],
    ['notWhole', withCell('sys_mod_count', '1.5')],
    ['notTime', withCell('opened_at', '2024-02-30T08:00:00')],
    ['notTime', withCell('sys_updated_at', '?')],
    ['notTime', withCell('sys_updated_at', '1905-01-01T00:00:00')],
    ['notGraded', withCell('priority', 'urgent')],
    ['notGraded', withCell('impact', '4 - None')],
    ['textTooLong', withCell('category', 'x'.repeat(121))],
    ['unclosedQuote', `"${row}`],
    ['tooLong', withCell('category', 'x'.repeat(10_000_000))],
  ])('%s is told with its line, and costs no other row', async (rule, bad) => {
    const { entries, faults } = await read(asLines(row, bad, row, row));
    expect(faults).toEqual([[3, rule]]);
    expect(entries.map(({ line }) => line)).toEqual([2, 4, 5]);
  });

  it('shows no more of itself than its beginning', async () => {
    const { whys } = await read(asLines(withCell('number', '').padEnd(60_000, 'x'), `"${'y'.repeat(60_000)}`));
    expect(whys.map(({ excerpt }) => excerpt.length)).toEqual([200, 200]);
  });

  it('cannot move the cursor of the terminal it is told on', async () => {
    const { whys } = await read(asLines(withCell('opened_at', '\u001b[2Jsoon\u0007'), `"\u001b[2J`));
    expect(JSON.stringify(whys)).not.toMatch(/\\u00(1b|07)/);
    const error = await refusal(asLines(row).replace('priority', '\u001b[2Jpriority'));
    expect(JSON.stringify(error.data)).not.toContain('\\u001b');
  });

  it('leaves the lines after it their numbers when a quoted cell broke lines before', async () => {
    const { faults } = await read(asLines(withCell('category', '"a\nb\r\nc"'), 'short', row, 'short'));
    expect(faults).toEqual([
      [5, 'columnCount'],
      [7, 'columnCount'],
    ]);
  });

  it('may be the last, broken off in a quoted cell', async () => {
    const { entries, faults } = await read(`${asLines(row)}INC1,"never clo`);
    expect([entries.length, faults]).toEqual([1, [[3, 'unclosedQuote']]]);
  });
});

describe('what is no such log', () => {
  it('names the columns that are missing, unexpected or there twice', async () => {
    const text = asLines(row).replace('priority', 'prioritty').replace('caused_by', 'number');
    const error = await refusal(text);
    expect([error.fault, ...error.data]).toEqual([
      'wrongHeader',
      { missing: ['priority'], unexpected: ['prioritty'], twice: ['number'] },
    ]);
  });

  it.each([
    ['a compressed file that is cut off', 'truncatedFile', gzipSync(sample).subarray(0, 600)],
    ['a compressed file that is damaged', 'damagedFile', gzipSync(sample).fill(7, 300, 340)],
    ['an empty file', 'emptyFile', ''],
    ['a picture', 'wrongHeader', Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13])],
    ['one endless line', 'wrongHeader', 'x'.repeat(200_000)],
  ])('%s is refused', async (_, fault, text) => {
    expect((await refusal(text)).fault).toBe(fault);
  });

  it('is refused when it is not there, or no file', async () => {
    await expect(inspectLog(join(folder, 'absent.csv'), undefined)).rejects.toMatchObject({ fault: 'noSuchFile' });
    await expect(inspectLog(folder, undefined)).rejects.toMatchObject({ fault: 'notAFile' });
  });
});
