import type { ImportFaults, Imports, Language } from '@vigie/copy';
import { Command, type CommanderError } from 'commander';

/** What was typed makes no command; the sentence says why, the path which help to look at. */
export class UsageFault extends Error {}

/** A command whose help and faults speak the person's language, and which throws where it would leave by itself. */
export function dressed(command: Command, { command: said }: Imports): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': said.usage,
    'Arguments:': said.arguments,
    'Options:': said.options,
    'Commands:': said.commands,
  };
  return command
    .exitOverride()
    .allowExcessArguments(true)
    .configureOutput({ writeErr: () => undefined })
    .configureHelp({ styleTitle: (title) => titles[title] ?? title, subcommandTerm: (one) => one.name() })
    .helpOption('-h, --help', said.help)
    .helpCommand(false)
    .option('--language <fr|en>', said.language);
}

/** Undefined when it only tells that help was shown. */
export function sentenceOf({ code, message }: CommanderError, faults: ImportFaults): string | undefined {
  const [, name = ''] = /'([^' ]+)/.exec(message) ?? [];
  switch (code) {
    case 'commander.helpDisplayed':
    case 'commander.help':
      return undefined;
    case 'commander.unknownOption':
      return faults.unknownOption({ option: name });
    case 'commander.missingArgument':
      return faults.missingArgument({ name });
    case 'commander.optionMissingArgument':
      return faults.missingValue({ option: name });
    default:
      return faults.unexpected({ message: message.replace(/^error: /, '') });
  }
}

/** The language asked for, else the console's: French unless the environment names another one. */
export function spokenLanguage(
  wished: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Language {
  if (wished === 'fr' || wished === 'en') return wished;
  const named = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^(fr|c\b|posix|$)/i.test(named) ? 'fr' : 'en';
}

/** What `--language` was given, wherever it stands; it is needed before the other words can be read. */
export function wishedLanguage(args: readonly string[]): string | undefined {
  const at = args.findLastIndex((arg) => arg === '--language' || arg.startsWith('--language='));
  if (at < 0) return undefined;
  return args[at]!.includes('=') ? args[at]!.slice('--language='.length) : args[at + 1];
}
