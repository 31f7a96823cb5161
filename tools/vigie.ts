/** `npm run vigie -- <command> ...`: the product's command line, straight from a checkout. */
import { become } from './bootstrap/become.mjs';
import { inRoot } from './processes/root.ts';
import { knownCommands, needsOf } from './vigie/needs.ts';

const args = process.argv.slice(2);
/** Where the person is: npm itself goes to the folder of the project first. */
const folder = process.env['INIT_CWD'] ?? process.cwd();

if (needsOf(args, await knownCommands()) === 'database') {
  // Loaded only here: help and the like must answer at once.
  const { runOnDatabase } = await import('./vigie/run-on-database.ts');
  process.exitCode = await runOnDatabase(args, folder).catch((error: Error) => {
    console.error(error.message);
    return 1;
  });
} else {
  process.chdir(folder);
  const cli = ['--conditions=source', '--no-warnings', '--enable-source-maps', inRoot('apps', 'api', 'src', 'cli.ts')];
  await become(process.execPath, [...cli, ...args]);
}
