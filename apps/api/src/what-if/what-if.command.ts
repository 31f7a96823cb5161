import { basename, resolve } from 'node:path';
import type { Language, Words } from '@vigie/copy';
import { instant, parseZone, type Zone } from '@vigie/kernel';
import { type ComparedSide, compareIn, emptyComparison, replaySideBySide, termsOfClause } from '@vigie/sla';
import { ImportRefused, openResolutionLog, Progress, type ResolutionLog, sentenceOf } from '../logs/index.ts';
import { type AskedClause, readClauses, type TypedClauses } from './clause-options.ts';
import { tableLines } from './table.ts';
import { clauseInWords } from './tell-clause.ts';

/** What the person typed; an option that was left out is missing. */
export interface TypedWhatIf extends TypedClauses {
  readonly log?: string;
  readonly zone?: string;
  readonly encoding?: string;
  readonly json?: boolean;
}

/** What the command is run with. */
export interface WhatIfRoom {
  readonly language: Language;
  readonly words: Words;
  /** The table, and nothing else. */
  readonly out: (text: string) => void;
  /** Progress, notes and bad rows. */
  readonly err: (text: string) => void;
  readonly isTerminal: boolean;
  readonly signal: AbortSignal;
}

/** What was found for every clause that was asked about. */
interface Answer {
  readonly log: ResolutionLog;
  readonly clauses: readonly AskedClause[];
  readonly sides: readonly ComparedSide[];
  /** Incidents without a time of resolution, which no clause is asked about. */
  readonly unresolved: number;
  readonly seconds: number;
}

/** Asks a log how often it would have missed each clause. Throws BadClause and ImportRefused. */
export async function askWhatIf(typed: TypedWhatIf, room: WhatIfRoom): Promise<void> {
  const zone = readZone(typed.zone ?? 'Etc/UTC');
  const clauses = readClauses(typed, zone);
  const progress = new Progress(room.err, room.isTerminal);
  const started = performance.now();
  try {
    const log = await openLog(typed, zone, room, progress);
    const found = await replay(log, clauses);
    progress.stop();
    tell({ log, clauses, ...found, seconds: (performance.now() - started) / 1000 }, typed, room);
  } finally {
    progress.stop();
  }
}

const readZone = (value: string): Zone => {
  const zone = parseZone(value);
  if (zone === undefined) throw new ImportRefused('badOption', { option: 'zone', value });
  return zone;
};

async function openLog(
  { log: path, encoding }: TypedWhatIf,
  zone: Zone,
  room: WhatIfRoom,
  progress: Progress,
): Promise<ResolutionLog> {
  const { report, rows } = room.words.imports;
  let percent = 0;
  progress.during(() => room.words.whatIf.reading(percent));
  const log = await openResolutionLog({
    path: resolve(path!),
    zone,
    encoding,
    onRead: (bytes, { size }) => {
      if (room.signal.aborted) throw new ImportRefused('interrupted', { tickets: 0 });
      percent = Math.floor((100 * bytes) / Math.max(size, 1));
    },
  });
  if (log.file.isGuessed) progress.note(report.guessedEncoding(log.file.encoding));
  for (const fault of log.faults) progress.note(report.badRow({ line: fault.line, reason: sentenceOf(fault, rows) }));
  return log;
}

/** Later than any log: everything asked about is over. */
const theEnd = instant(Date.UTC(2200, 0));

async function replay(
  log: ResolutionLog,
  clauses: readonly AskedClause[],
): Promise<Pick<Answer, 'sides' | 'unresolved'>> {
  const variants = clauses.map(termsOfClause);
  let comparison = emptyComparison(variants.length);
  let unresolved = 0;
  for await (const facts of log.resolutions()) {
    if (facts === undefined) unresolved += 1;
    else comparison = compareIn(comparison, replaySideBySide(facts, variants, theEnd));
  }
  return { sides: comparison.sides, unresolved };
}

function tell(answer: Answer, { json = false }: TypedWhatIf, { out, words, language }: WhatIfRoom): void {
  out(
    json
      ? `${JSON.stringify(
          answer.clauses.map((clause, at) => inJson(clause, answer.sides[at]!)),
          null,
          2,
        )}\n`
      : `${linesOf(answer, words, language).join('\n')}\n`,
  );
}

const hour = 3600;

function inJson(
  { typed, target, pausedFor }: AskedClause,
  { tickets, promises: { resolution } }: ComparedSide,
): object {
  const { missed, late } = resolution;
  return {
    target,
    hours: typed.hours,
    pausedFor,
    tickets,
    missed,
    share: missed / Math.max(tickets, 1),
    lateSeconds: late,
  };
}

function linesOf(
  { log, clauses, sides, unresolved, seconds }: Answer,
  words: Words,
  language: Language,
): readonly string[] {
  const { whatIf } = words;
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const share = new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const rows = clauses.map((clause, at) => {
    const {
      tickets,
      promises: { resolution },
    } = sides[at]!;
    const { missed, late } = resolution;
    return [
      clauseInWords(clause, words),
      whole.format(tickets),
      whole.format(missed),
      share.format(missed / Math.max(tickets, 1)),
      whatIf.hours(whole.format(late / hour)),
    ];
  });
  return [
    whatIf.title(basename(log.file.path)),
    whatIf.read({ rows: log.goodRows, badRows: log.faults.length, incidents: log.incidents, unresolved }),
    '',
    ...tableLines([whatIf.head, ...rows]),
    '',
    whatIf.took(new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(seconds)),
  ];
}
