/**
 * `npm run test:walls [-- --programs 10000] [--seed 1]`: takes every part of every wall away in turn and names the test
 * that turned red; then has random programs judged by all walls and a second opinion.
 */
import { startThrowAway, stopThrowAway } from './postgres/keep-throw-away.ts';
import { inRoot } from './processes/root.ts';
import { follow } from './processes/run.ts';

try {
  process.env['VIGIE_TEST_DATABASE'] = await startThrowAway();
  const main = inRoot('apps', 'api', 'src', 'testing', 'walls', 'main.ts');
  process.exitCode = await follow(['--conditions=source', '--enable-source-maps', main, ...process.argv.slice(2)]);
} finally {
  await stopThrowAway();
}
