import { isUtf8 } from 'node:buffer';
import { excerptOf, type RowFault } from './row-fault.ts';

/** The longest record that is read, in bytes; a longer one is a bad row, and never in memory as a whole. */
export const recordLimit = 65_536;

/** Whole records of a CSV text, and the number of the line on which each begins. */
export interface Framed {
  readonly text: Buffer;
  readonly lines: readonly number[];
}

/**
 * Cuts a CSV text into whole records, before any parser sees it. A line that is too long, is not UTF-8 or opens a
 * quotation mark that is never closed is reported and left out, so that it costs no line but itself.
 */
export async function* frameRecords(
  text: AsyncIterable<Buffer>,
  delimiter: string,
  onFault: (fault: RowFault) => void,
): AsyncGenerator<Framed> {
  const frame = new Frame(delimiter, onFault);
  for await (const chunk of text) yield frame.take(chunk);
  yield frame.end();
}

const newline = 10;
const carriageReturn = 13;
const quote = 34;

type FrameRule = 'tooLong' | 'notUtf8' | 'unclosedQuote';

class Frame {
  private readonly delimiter: number;
  private readonly onFault: (fault: RowFault) => void;
  private rest: Buffer = Buffer.alloc(0);
  private line = 1;
  private isSkipping = false;
  private records: Buffer[] = [];
  private lines: number[] = [];

  constructor(delimiter: string, onFault: (fault: RowFault) => void) {
    this.delimiter = delimiter.charCodeAt(0);
    this.onFault = onFault;
  }

  /** What may go on in the next chunk is kept for it. */
  take(chunk: Buffer): Framed {
    const block = Buffer.concat([this.rest, chunk]);
    let from = 0;
    for (let next = this.record(block, from); next !== undefined; next = this.record(block, from)) from = next;
    this.keep(block.subarray(from));
    return this.framed();
  }

  end(): Framed {
    const block = Buffer.concat([this.rest, Buffer.of(newline)]);
    let from = 0;
    while (from < block.length) from = this.record(block, from) ?? this.refuse(block, from, 'unclosedQuote');
    return this.framed();
  }

  private framed(): Framed {
    const framed = { text: Buffer.concat(this.records), lines: this.lines };
    [this.records, this.lines] = [[], []];
    return framed;
  }

  /** Where the record that begins here ends; undefined when that is not to be seen yet. */
  private record(block: Buffer, from: number): number | undefined {
    const end = block.indexOf(newline, from);
    if (end < 0) return undefined;
    if (this.isSkipping || isBlank(block, from, end)) return this.pass(end);
    if (end - from > recordLimit) return this.refuse(block, from, 'tooLong');
    const line = block.subarray(from, end);
    if (!isUtf8(line)) return this.refuse(block, from, 'notUtf8');
    const whole = line.includes(quote) ? this.endOfQuoted(block, from) : end + 1;
    if (whole === 'never') return this.refuse(block, from, 'unclosedQuote');
    if (whole !== undefined) this.add(block.subarray(from, whole));
    return whole;
  }

  private pass(end: number): number {
    this.isSkipping = false;
    this.line += 1;
    return end + 1;
  }

  private add(record: Buffer): void {
    this.records.push(record);
    this.lines.push(this.line);
    for (let at = record.indexOf(newline); at >= 0; at = record.indexOf(newline, at + 1)) this.line += 1;
  }

  /** A quoted cell may hold line breaks, but its record is no longer than a line may be. */
  private endOfQuoted(block: Buffer, from: number): number | 'never' | undefined {
    const limit = Math.min(block.length, from + recordLimit);
    let cell: Cell = 'start';
    for (let at = from; at < limit; at += 1) {
      const byte = block[at]!;
      if (byte === newline && cell !== 'quoted') return at + 1;
      cell = cellAfter(cell, byte, this.delimiter);
    }
    return limit === block.length ? undefined : 'never';
  }

  private refuse(block: Buffer, from: number, rule: FrameRule): number {
    const end = block.indexOf(newline, from);
    this.report(rule, block.subarray(from, end));
    return this.pass(end);
  }

  /** A line whose end is not in sight is given up as soon as it is too long; its rest is skipped as it comes. */
  private keep(rest: Buffer): void {
    if (!this.isSkipping && rest.length > recordLimit) {
      this.report('tooLong', rest);
      this.isSkipping = true;
    }
    this.rest = this.isSkipping ? Buffer.alloc(0) : Buffer.from(rest);
  }

  private report(rule: FrameRule, line: Buffer): void {
    const excerpt = excerptOf(line.subarray(0, 400).toString('latin1'));
    this.onFault({ line: this.line, rule, why: { limit: recordLimit }, excerpt });
  }
}

const isBlank = (block: Buffer, from: number, end: number): boolean =>
  end === from || (end === from + 1 && block[from] === carriageReturn);

/** Where in its cell a byte leaves us; what follows a closing mark makes the cell plain again. */
type Cell = 'start' | 'plain' | 'quoted' | 'closing';

function cellAfter(cell: Cell, byte: number, delimiter: number): Cell {
  if (cell === 'quoted') return byte === quote ? 'closing' : 'quoted';
  if (byte === delimiter) return 'start';
  return byte === quote && cell !== 'plain' ? 'quoted' : 'plain';
}
