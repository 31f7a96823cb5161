/** `vigie <command> ...`: declares the commands; what one does is loaded only when it is run, so that help answers at once. */
import type { Words } from '@vigie/copy';
import { en } from '@vigie/copy/en';
import { fr } from '@vigie/copy/fr';
import { Command, CommanderError } from 'commander';
import { commands } from './commands.ts';
import type { TypedWhatIf } from './what-if/index.ts';
import { dressed, sentenceOf, spokenLanguage, UsageFault, wishedLanguage } from './dress-commands.ts';

const wrongUsage = 2;
const stopped = 130;
/** The words of each command that its help answers to. */
const seeAlso: Readonly<Record<string, readonly string[]>> = {
  conformance: ['conformance'],
  rebuild: ['rebuild', 'clocks'],
  'what-if': ['what-if'],
};

const args = process.argv.slice(2);
const wished = wishedLanguage(args);
const language = spokenLanguage(wished, process.env);
const words: Words = { fr, en }[language];
const { command: said, faults } = words.imports;

process.stdout.on('error', leaveWhenNobodyReads);
try {
  if (wished !== undefined && wished !== language)
    throw new UsageFault(faults.badOption({ option: 'language', value: wished }));
  await vigie().parseAsync(args, { from: 'user' });
} catch (error) {
  process.exitCode = await tell(error);
}

function vigie(): Command {
  const program = dressed(new Command('vigie'), words.imports).usage(said.usageOfVigie).description(said.tagline);
  program.action(() => (program.args.length === 0 ? program.help() : refuseWord(program)));
  const tools = dressed(program.command('import'), words.imports).usage(said.usageOfImport).description(said.import);
  tools.action(() => refuseWord(tools));
  dressed(tools.command('servicenow'), words.imports)
    .usage(said.usageOfServicenow)
    .description(said.servicenow)
    .argument('<csv>', said.file)
    .option('--until <time>', said.until)
    .option('--clients <count>', said.clients)
    .option('--zone <zone>', said.zone)
    .option('--encoding <name>', said.encoding)
    .option('--on-bad-row <keep|stop>', said.onBadRow)
    .option('--errors <csv>', said.errors)
    .option('--as <email>', said.as)
    .option('--dry-run', said.dryRun)
    .action(importServicenow);
  const makesAgain = dressed(program.command('rebuild'), words.imports)
    .usage(words.rebuild.usage)
    .description(words.rebuild.description);
  makesAgain.action(() => refuseWord(makesAgain));
  dressed(makesAgain.command('clocks'), words.imports)
    .usage(words.rebuild.usageOfClocks)
    .description(words.rebuild.clocks)
    .option('--check', words.rebuild.check)
    .action(rebuildClocks);
  dressed(program.command('conformance'), words.imports)
    .usage(words.conformance.usage)
    .description(words.conformance.description)
    .argument('<kind>', words.conformance.kind)
    .argument('<json>', words.conformance.file)
    .option('--out <json>', words.conformance.out)
    .action(checkConformance);
  dressed(program.command('what-if'), words.imports)
    .usage(words.whatIf.usage)
    .description(words.whatIf.description)
    .option('--target <length>', words.whatIf.target, repeated)
    .option('--log <csv>', words.whatIf.log)
    .option('--hours <hours>', words.whatIf.hoursOption, repeated)
    .option('--pause <reasons>', words.whatIf.pause, repeated)
    .option('--zone <zone>', said.zone)
    .option('--encoding <name>', said.encoding)
    .option('--json', words.whatIf.json)
    .action(askWhatIf);
  return program;
}

/** An option that may be given more than once. */
function repeated(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** A word that is no command, or none where one is needed. */
function refuseWord(command: Command): never {
  const known = command.parent ? command.commands.map((one) => one.name()) : Object.keys(commands);
  const [word] = command.args;
  throw new UsageFault(word === undefined ? faults.missingCommand({ known }) : faults.unknownCommand({ word, known }));
}

async function importServicenow(path: string, typed: object, command: Command): Promise<void> {
  if (command.args.length > 1) throw new UsageFault(faults.tooManyArguments());
  const { importServicenow } = await import('./intake/index.ts');
  const { LazyDatabase } = await import('./lazy-database.ts');
  const database = new LazyDatabase();
  const room = { language, words, isTerminal: process.stderr.isTTY, out: writeOut, err: writeErr };
  try {
    await importServicenow(path, typed, { ...room, signal: stopSignal(), open: () => database.open() });
  } finally {
    await database.close();
  }
}

async function rebuildClocks(typed: { check?: boolean }, command: Command): Promise<void> {
  if (command.args.length > 0) throw new UsageFault(faults.tooManyArguments());
  const { LazyDatabase } = await import('./lazy-database.ts');
  const { rebuildClocks } = await import('./sla/index.ts');
  const database = new LazyDatabase();
  try {
    const desk = await database.openForWorker();
    process.exitCode = await rebuildClocks(typed, { words, out: writeOut, desk });
  } finally {
    await database.close();
  }
}

async function checkConformance(kind: string, path: string, wish: { out?: string }, command: Command): Promise<void> {
  if (command.args.length > 2) throw new UsageFault(faults.tooManyArguments());
  const { checkConformance } = await import('./conformance/index.ts');
  process.exitCode = await checkConformance(kind, path, wish, { words, out: writeOut, err: writeErr });
}

async function askWhatIf(typed: TypedWhatIf, command: Command): Promise<void> {
  if (command.args.length > 0) throw new UsageFault(faults.tooManyArguments());
  const missing = (['target', 'log'] as const).find((option) => typed[option] === undefined);
  if (missing) throw new UsageFault(words.whatIf.missing(`--${missing}`));
  const { askWhatIf, BadClause } = await import('./what-if/index.ts');
  const room = { language, words, isTerminal: process.stderr.isTTY, out: writeOut, err: writeErr };
  await askWhatIf(typed, { ...room, signal: stopSignal() }).catch((error: unknown) => {
    throw error instanceof BadClause ? new UsageFault(words.whatIf.badClause[error.option](error.value)) : error;
  });
}

function writeOut(text: string): void {
  process.stdout.write(text);
}

function writeErr(text: string): void {
  process.stderr.write(text);
}

/** The first Ctrl-C lets the work end cleanly; one more, later than the echo of the first, ends it at once, which harms nothing. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  let askedAt = Infinity;
  const ask = (): void => {
    if (Date.now() - askedAt > 1000) process.exit(stopped);
    askedAt = Math.min(askedAt, Date.now());
    stop.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
  return stop.signal;
}

/** Says what went wrong, never with a stack, and gives the exit code. */
async function tell(error: unknown): Promise<number> {
  const usage = error instanceof CommanderError ? sentenceOf(error, faults) : undefined;
  if (error instanceof CommanderError && usage === undefined) return 0;
  if (usage !== undefined || error instanceof UsageFault) return tellUsage(usage ?? (error as Error).message);
  const { explain } = await import('./logs/index.ts');
  const { sentence, exitCode } = explain(error, words);
  console.error(sentence);
  return exitCode;
}

function tellUsage(sentence: string): number {
  const known = seeAlso[args[0] ?? ''] ?? ['import', 'servicenow'];
  const path = known.filter((word, at) => args[at] === word);
  console.error(`${sentence}\n${said.see(['vigie', ...path].join(' '))}`);
  return wrongUsage;
}

/** `vigie ... | head` has read enough. */
function leaveWhenNobodyReads(error: NodeJS.ErrnoException): void {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
}
