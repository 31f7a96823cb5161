import type { Zone } from '@vigie/kernel';
import { parse } from 'csv-parse/sync';
import { ImportRefused } from './import-refused.ts';
import { delimiterOf, type Header, readHeader } from './columns.ts';
import { type Framed, frameRecords } from './frame-records.ts';
import { type EntryReader, entryReader, isFault, type LogEntry } from './log-entry.ts';
import { type LogFile, textOf } from './log-file.ts';
import type { RowFault } from './row-fault.ts';
import { wallClockIn } from './wall-clock.ts';

/** A log whose header has been understood, to be read as often as needed. */
export interface ReadableLog {
  readonly file: LogFile;
  readonly header: Header;
  readonly delimiter: string;
  readonly read: EntryReader;
}

/** What one look at the log reports as it goes. */
export interface Reading {
  readonly onFault: (fault: RowFault) => void;
  /** Bytes of the file read so far. */
  readonly onRead: (bytes: number) => void;
}

/** Throws with the names of missing, unexpected and repeated columns when the first line is not the header. */
export function openLog(file: LogFile, zone: Zone): ReadableLog {
  const delimiter = delimiterOf(file.firstLine);
  const [cells] = cellsOf(Buffer.from(file.firstLine), delimiter);
  const header = readHeader(cells ?? []);
  if ('missing' in header) throw new ImportRefused('wrongHeader', header);
  return { file, header, delimiter, read: entryReader(header, wallClockIn(zone)) };
}

/** The good rows in the order of the file, some hundred at a time. */
export async function* entriesOf(log: ReadableLog, { onFault, onRead }: Reading): AsyncGenerator<readonly LogEntry[]> {
  let isHeader = true;
  for await (const framed of frameRecords(textOf(log.file, onRead), log.delimiter, onFault)) {
    const rows = rowsIn(framed, log.delimiter);
    if (isHeader && rows.length > 0) {
      rows.shift();
      isHeader = false;
    }
    const read = rows.map(({ cells, line }) => log.read(cells, line));
    read.filter(isFault).forEach(onFault);
    yield read.filter((entry) => !isFault(entry)) as LogEntry[];
  }
}

function rowsIn(
  { text, lines }: Framed,
  delimiter: string,
): { readonly cells: readonly string[]; readonly line: number }[] {
  const rows = lines.length === 0 ? [] : cellsOf(text, delimiter);
  if (rows.length !== lines.length) throw new Error(`${lines.length} records were framed and ${rows.length} parsed`);
  return rows.map((cells, at) => ({ cells, line: lines[at]! }));
}

const quote = 34;

/** A text without quotation marks needs no parser, which makes a log of many columns four times as quick to read. */
const cellsOf = (text: Buffer, delimiter: string): string[][] =>
  text.includes(quote) ? parsedCells(text, delimiter) : splitCells(text.toString(), delimiter);

const splitCells = (text: string, delimiter: string): string[][] =>
  text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split(delimiter));

/** Lenient about marks inside a cell: what is wrong with a row is said by the rules for its cells. */
const parsedCells = (text: Buffer, delimiter: string): string[][] =>
  parse(text, {
    delimiter,
    record_delimiter: ['\r\n', '\n'],
    relax_quotes: true,
    relax_column_count: true,
    bom: false,
  });
