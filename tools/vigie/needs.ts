import { inRoot } from '../processes/root.ts';

export type Needs = 'checkout' | 'database';

/** The list that the product keeps of its commands, by their first word. */
export type Commands = Readonly<Record<string, { readonly needs: Needs }>>;

/**
 * What has to be there before a command line can run. Help needs nothing but the checkout; so does a word that is no
 * command, which the product then answers with the words that are.
 */
export function needsOf(args: readonly string[], commands: Commands): Needs {
  const [word] = args;
  if (word === undefined || asksForHelp(args) || !Object.hasOwn(commands, word)) return 'checkout';
  return commands[word]?.needs ?? 'checkout';
}

/** What stands after `--` is an argument, whatever it looks like. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  return options.some((option) => option === '--help' || option === '-h');
}

export async function knownCommands(): Promise<Commands> {
  const { commands } = (await import(inRoot('apps', 'api', 'src', 'commands.ts'))) as { commands: Commands };
  return commands;
}
