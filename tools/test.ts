/** `npm test`: all that must hold, then one closing line `N passed, N failed`; with arguments, only jest with that filter. */
import { relative } from 'node:path';
import { usefulEnd } from './bootstrap/useful-end.mjs';
import { timed } from './processes/progress.ts';
import { root } from './processes/root.ts';
import { graph, lanes, type Check } from './test/checks.ts';
import { add, failuresOf, missingFrom, partialTallyOf, tallyOf, type Tally } from './test/jest-outcome.ts';
import { runJest, type JestRun } from './test/run-jest.ts';
import { specFilesIn } from './test/spec-files.ts';
import { stopOnRequest, unlessStopped } from './test/unless-stopped.ts';

const NOTHING: Tally = { passed: 0, failed: 0 };
const PASSED: Tally = { passed: 1, failed: 0 };
const FAILED: Tally = { passed: 0, failed: 1 };
const print = (text: string): void => void process.stdout.write(`${text}\n`);

async function hold(check: Check): Promise<Tally> {
  const ending = await timed(
    check.name,
    () => unlessStopped(check.run()),
    ({ code }) => (code === 0 ? 'ok' : 'failed'),
    process.stdout,
  );
  if (ending.code === 0) return PASSED;
  print(`\n${usefulEnd(ending.output, 200)}\n`);
  return FAILED;
}

async function holdTests(): Promise<Tally> {
  const files = specFilesIn(root);
  const found = await timed('tests', () => unlessStopped(runJest()), told(tallyOf), process.stdout);
  return add(judge(found, tallyOf), judgeMissing(found, files));
}

async function holdFiltered(filter: readonly string[]): Promise<Tally> {
  print(`Partial run: only jest, with ${filter.join(' ')}`);
  return judge(
    await timed('tests', () => unlessStopped(runJest(filter)), told(partialTallyOf), process.stdout),
    partialTallyOf,
  );
}

const told =
  (tally: typeof tallyOf) =>
  ({ report }: JestRun): string =>
    report === undefined ? 'failed' : line(tally(report));

function judge({ report, output }: JestRun, tally: typeof tallyOf): Tally {
  if (report === undefined) print(`\njest broke down:\n${usefulEnd(output)}\n`);
  if (report === undefined) return FAILED;
  for (const failure of failuresOf(report)) print(`\n${failure}\n`);
  return tally(report);
}

/** A test file that no runner picks up would be a test that nobody runs: each such file counts as failed. */
function judgeMissing({ report }: JestRun, files: readonly string[]): Tally {
  const missing = missingFrom(report ?? { success: false, testResults: [] }, files);
  print(`  ${'every test file ran'.padEnd(34)}     ${missing.length === 0 ? ' ok' : ' failed'}`);
  for (const file of missing) print(`      not run: ${relative(root, file)}`);
  return missing.length === 0 ? PASSED : { passed: 0, failed: missing.length };
}

const line = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;

async function holdAll(): Promise<Tally> {
  const first = await hold(graph);
  const others = await Promise.all(lanes.map(holdLane));
  return [first, ...others, await holdTests()].reduce(add);
}

async function holdLane(lane: readonly Check[]): Promise<Tally> {
  let tally = NOTHING;
  for (const check of lane) tally = add(tally, await hold(check));
  return tally;
}

stopOnRequest();
const filter = process.argv.slice(2);
const tally = filter.length > 0 ? await holdFiltered(filter) : await holdAll();
print(line(tally));
process.exitCode = tally.failed > 0 || tally.passed === 0 ? 1 : 0;
