import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { run, type Ending } from '../processes/run.ts';
import { inRoot } from '../processes/root.ts';
import type { JestReport } from './jest-outcome.ts';

const REPORT = inRoot('node_modules', '.cache', 'vigie', 'jest-report.json');
/** Jest loads native modules through an API of Node that still has to be asked for. */
const NODE_FLAGS = ['--experimental-vm-modules', '--no-warnings'];

/** What jest found, absent when it broke down before it could report; and all it printed. */
export interface JestRun {
  readonly report: JestReport | undefined;
  readonly output: string;
}

/** Runs the tests of every project, or those that jest's own `filter` arguments name. */
export async function runJest(filter: readonly string[] = []): Promise<JestRun> {
  rmSync(REPORT, { force: true });
  mkdirSync(dirname(REPORT), { recursive: true });
  const { output } = await jest(['--json', `--outputFile=${REPORT}`, '--maxWorkers=2', ...filter]);
  return { report: readReport(), output };
}

function jest(args: readonly string[]): Promise<Ending> {
  return run(process.execPath, [...NODE_FLAGS, 'node_modules/jest/bin/jest.js', ...args], {
    NODE_ENV: 'test',
    ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
  });
}

function readReport(): JestReport | undefined {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8')) as JestReport;
  } catch {
    return undefined;
  }
}
