import { type Instant, instant } from '@vigie/kernel';
import { oneLine } from '@vigie/ticketing';
import { type Header, type NeededColumn, neededColumns } from './columns.ts';
import { excerptOf, type RowFault, type RowWhy } from './row-fault.ts';
import type { WallClock } from './wall-clock.ts';

type TextColumn = Exclude<NeededColumn, 'number' | 'sys_mod_count' | 'opened_at' | 'sys_updated_at'>;

/** One row of the log: how an incident stood after one change; null where the log has `?` or nothing. */
export interface LogEntry {
  readonly line: number;
  readonly number: string;
  /** Which change it was: the log's own order, also where its times run backwards. */
  readonly position: number;
  readonly openedAt: Instant;
  readonly at: Instant;
  /** Undefined where the log does not tell, or nothing that is a time. */
  readonly resolvedAt: Instant | undefined;
  readonly said: Readonly<Record<TextColumn, string | null>>;
}

/** Reads a row, or says which rule it breaks. */
export type EntryReader = (cells: readonly string[], line: number) => LogEntry | RowFault;

/** Longer than any code or name of such a log. */
const textLimit = 120;
const earliest = Date.UTC(1970, 0, 1);
const latest = Date.UTC(2200, 0, 1);

/** Equal texts are kept once: a log repeats a few thousand of them by the hundred thousand. */
export function entryReader(header: Header, clock: WallClock): EntryReader {
  const texts = new Map<string, string | null>();
  return (cells, line) => {
    const row = new Row(cells, header, texts, clock);
    const fault = row.fault();
    return fault ? { line, ...fault, excerpt: excerptOf(cells.join(' | ')) } : { line, ...row.entry() };
  };
}

export const isFault = (read: LogEntry | RowFault): read is RowFault => 'rule' in read;

const textColumns = neededColumns.filter(
  (name): name is TextColumn => !['number', 'sys_mod_count', 'opened_at', 'sys_updated_at'].includes(name),
);

type Fault = Pick<RowFault, 'rule' | 'why'>;

class Row {
  private readonly cells: readonly string[];
  private readonly header: Header;
  private readonly texts: Map<string, string | null>;
  private readonly clock: WallClock;

  constructor(cells: readonly string[], header: Header, texts: Map<string, string | null>, clock: WallClock) {
    this.cells = cells;
    this.header = header;
    this.texts = texts;
    this.clock = clock;
  }

  fault(): Fault | undefined {
    const { width } = this.header;
    const found = this.cells.length;
    if (found !== width) return fault('columnCount', { expected: width, found });
    return (
      this.tooLong() ??
      this.unnamed() ??
      this.notWhole() ??
      this.notTime('opened_at') ??
      this.notTime('sys_updated_at') ??
      this.ungraded()
    );
  }

  entry(): Omit<LogEntry, 'line'> {
    return {
      number: this.text('number')!,
      position: Number(this.text('sys_mod_count')),
      openedAt: this.time('opened_at')!,
      at: this.time('sys_updated_at')!,
      resolvedAt: this.header.resolvedAt === undefined ? undefined : this.timeIn(this.cells[this.header.resolvedAt]!),
      said: Object.fromEntries(textColumns.map((name) => [name, this.text(name)])) as LogEntry['said'],
    };
  }

  private tooLong(): Fault | undefined {
    const column = neededColumns.find((name) => this.cell(name).length > textLimit);
    return column && fault('textTooLong', { column, limit: textLimit, found: this.cell(column).length });
  }

  private unnamed(): Fault | undefined {
    return this.text('number') === null ? fault('required', { column: 'number' }) : undefined;
  }

  private notWhole(): Fault | undefined {
    const isWhole = /^\d{1,9}$/.test(this.text('sys_mod_count') ?? '');
    return isWhole ? undefined : this.about('notWhole', 'sys_mod_count');
  }

  private notTime(column: 'opened_at' | 'sys_updated_at'): Fault | undefined {
    return this.time(column) === undefined ? this.about('notTime', column) : undefined;
  }

  private ungraded(): Fault | undefined {
    const column = gradedColumns.find((name) => !grades[name].test(this.text(name) ?? ''));
    return column && this.about('notGraded', column);
  }

  private about(rule: 'notWhole' | 'notTime' | 'notGraded', column: NeededColumn): Fault {
    return fault(rule, { column, value: oneLine(this.cell(column)).slice(0, 40) });
  }

  private time(column: NeededColumn): Instant | undefined {
    return this.timeIn(this.cell(column));
  }

  private timeIn(cell: string): Instant | undefined {
    const at = this.clock(cell.trim());
    return at !== undefined && at >= earliest && at < latest ? instant(at) : undefined;
  }

  private cell(column: NeededColumn): string {
    return this.cells[this.header.at[column]]!;
  }

  private text(column: NeededColumn): string | null {
    const cell = this.cell(column);
    let text = this.texts.get(cell);
    if (text === undefined) this.texts.set(ownCopy(cell), (text = meant(ownCopy(cell))));
    return text;
  }
}

/** The digit before the words: `3 - Moderate`. */
const grades = { priority: /^([1-4]( - .*)?)?$/, impact: /^([1-3]( - .*)?)?$/, urgency: /^([1-3]( - .*)?)?$/ } as const;
const gradedColumns = ['priority', 'impact', 'urgency'] as const;

const fault = (rule: RowFault['rule'], why: RowWhy): Fault => ({ rule, why });

/** A cut out piece of a text keeps the whole of it in memory; a copy does not. */
const ownCopy = (text: string): string => Buffer.from(text).toString();

function meant(cell: string): string | null {
  const text = oneLine(cell);
  return text === '' || text === '?' ? null : text;
}
