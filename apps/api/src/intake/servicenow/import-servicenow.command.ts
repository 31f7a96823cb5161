import type { Words } from '@vigie/copy';
import type { Instant } from '@vigie/kernel';
import type { Caller } from '@vigie/tenancy';
import { nobody } from '../../platform/desk.ts';
import { chooseActor } from '../choose-actor.ts';
import type { CommandRoom } from '../command-room.ts';
import { ensureProvider, type Installation } from '../found-installation.ts';
import {
  FaultFile,
  gatherIncidents,
  ImportRefused,
  inspectLog,
  openLog,
  Progress,
  type ReadableLog,
  requireUnchanged,
  sentenceOf,
  type Survey,
  surveyLog,
} from '../../logs/index.ts';
import { refreshStatistics } from '../refresh-statistics.store.ts';
import { type ImportOptions, readOptions, type TypedOptions } from './options.ts';
import { digestOfAll, readBack, type Stored } from './reconcile.ts';
import { type ImportResult, reportLines } from './report.ts';
import { type ImportRun, runImport } from './run-import.ts';
import { Categories } from './settle-categories.ts';
import { People } from './settle-people.ts';
import { foreseePlaces, type Places, type PlacesWish, settlePlaces } from './settle-places.ts';
import { Tally } from './tally.ts';

/** Throws ImportRefused for whatever the person can do something about; what was written before it stays. */
export async function importServicenow(path: string, typed: TypedOptions, room: CommandRoom): Promise<void> {
  const options = readOptions(path, typed);
  const progress = new Progress(room.err, room.isTerminal);
  try {
    await new ServicenowImport(options, room, progress).run();
  } finally {
    progress.stop();
  }
}

class ServicenowImport {
  private readonly options: ImportOptions;
  private readonly room: CommandRoom;
  private readonly progress: Progress;
  private readonly words: Words['imports'];
  private readonly started = performance.now();

  constructor(options: ImportOptions, room: CommandRoom, progress: Progress) {
    this.options = options;
    this.room = room;
    this.progress = progress;
    this.words = room.words.imports;
  }

  async run(): Promise<void> {
    const log = await this.openLog();
    const survey = await this.survey(log);
    const until = this.options.until ?? survey.end;
    if (until === undefined) throw new ImportRefused('noGoodRow');
    const installation = await this.room.open();
    const actor = await chooseActor(installation, this.options, this.words.report, (line) => this.progress.note(line));
    const places = await this.places(installation, actor, survey);
    await this.importAll(log, survey, { installation, actor, places, until });
  }

  private async openLog(): Promise<ReadableLog> {
    const { path, encoding, zone } = this.options;
    const file = await inspectLog(path, encoding);
    const log = openLog(file, zone);
    const { report } = this.words;
    if (file.isGuessed) this.progress.note(report.guessedEncoding(file.encoding));
    if (log.header.unexpected.length > 0) this.progress.note(report.unexpectedColumns(log.header.unexpected));
    if (log.header.absent.length > 0) this.progress.note(report.absentColumns(log.header.absent));
    return log;
  }

  private async survey(log: ReadableLog): Promise<Survey> {
    const { errors, keepsGoodRows } = this.options;
    const file = errors === undefined ? undefined : await FaultFile.open(errors, this.faultDelimiter());
    try {
      const survey = await surveyLog(log, this.watchReading(log));
      this.progress.during(() => '');
      await this.tellFaults(survey, file);
      if (keepsGoodRows || survey.faults.length === 0) return survey;
      throw new ImportRefused('badRowsStop', { count: survey.faults.length });
    } finally {
      await file?.close();
    }
  }

  private watchReading({ file }: ReadableLog): (bytes: number, rows: number) => void {
    let [read, count] = [0, 0];
    this.progress.during(() => this.words.report.reading({ rows: count, percent: percentOf(read, file.size) }));
    return (bytes, rows) => {
      if (this.room.signal.aborted) throw new ImportRefused('interrupted', { tickets: 0 });
      [read, count] = [bytes, rows];
    };
  }

  /** French spreadsheets part cells by semicolons. */
  private faultDelimiter(): string {
    return this.room.language === 'fr' ? ';' : ',';
  }

  private async tellFaults({ faults }: Survey, file: FaultFile | undefined): Promise<void> {
    const told = faults.map((fault) => ({ ...fault, reason: sentenceOf(fault, this.words.rows) }));
    for (const { line, reason } of told) this.progress.note(this.words.report.badRow({ line, reason }));
    const rows = told.map(({ line, reason, excerpt }) => [line, reason, excerpt]);
    await file?.write([this.words.report.faultColumns, ...rows]);
  }

  private async places(installation: Installation, actor: Caller | undefined, survey: Survey): Promise<Places> {
    const { isDryRun, clients, zone } = this.options;
    const { smallClients, unknownPlace } = this.words.report;
    const wish: PlacesWish = { incidents: survey.incidents, clients, zone, smallClients, unknownPlace };
    const { desk } = installation;
    if (isDryRun || actor === undefined) return desk.inTransaction(actor ?? nobody, (tx) => foreseePlaces(tx, wish));
    const legalEntityId = await ensureProvider(installation, actor);
    return desk.inTransaction(actor, (tx) => settlePlaces(tx, wish, legalEntityId));
  }

  private async importAll(log: ReadableLog, survey: Survey, ready: Ready): Promise<void> {
    const { isDryRun } = this.options;
    const { installation, actor = nobody, places, until } = ready;
    const [tally, settling] = [new Tally(), this.settling()];
    const { people, categories, nameOf } = settling;
    const incidents = gatherIncidents(log, survey.incidents, this.watchImporting(log, tally));
    const { signal } = this.room;
    await runImport(incidents, { desk: installation.desk, actor, places, ...settling, until, isDryRun, signal, tally });
    await requireUnchanged(log.file);
    const stored = await this.readBack(ready, tally, nameOf);
    const made = { ...people.made, categories: categories.made };
    const [digestOfLog, seconds] = [digestOfAll(tally.told), (performance.now() - this.started) / 1000];
    this.tell({ isDryRun, survey, until, places, made, tally, digestOfLog, stored, seconds });
  }

  /** Everybody and everything that the log names, found or made as the run meets them. */
  private settling(): Pick<ImportRun, 'people' | 'categories' | 'nameOf'> {
    const { isDryRun, zone } = this.options;
    const mode = isDryRun ? 'only look' : 'write';
    const [people, categories] = [new People(mode, zone), new Categories(mode)];
    return { people, categories, nameOf: (id) => categories.nameOf(id) ?? people.nameOf(id) };
  }

  /** A dry run has nothing to read back. */
  private async readBack(
    { installation, actor }: Ready,
    tally: Tally,
    nameOf: ImportRun['nameOf'],
  ): Promise<Stored | undefined> {
    if (actor === undefined || this.options.isDryRun) return undefined;
    this.progress.during(() => this.words.report.checking);
    await refreshStatistics(installation.databaseUrl);
    return readBack(installation.desk, actor, tally.told, nameOf);
  }

  private tell(result: ImportResult): void {
    this.progress.stop();
    this.room.out(`${reportLines(result, this.words.report, this.room.language).join('\n')}\n`);
    const different = result.stored?.different ?? [];
    const [first] = different;
    if (first !== undefined) throw new ImportRefused('notReconciled', { count: different.length, first });
  }

  private watchImporting({ file }: ReadableLog, tally: Tally): (bytes: number) => void {
    let read = 0;
    const sentence = () => this.words.report.writing({ tickets: tally.done, percent: percentOf(read, file.size) });
    this.progress.during(sentence);
    return (bytes) => void (read = bytes);
  }
}

interface Ready {
  readonly installation: Installation;
  readonly actor: Caller | undefined;
  readonly places: Places;
  readonly until: Instant;
}

const percentOf = (part: number, whole: number): number => Math.floor((100 * part) / Math.max(whole, 1));
