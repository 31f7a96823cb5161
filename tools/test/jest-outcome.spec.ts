import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { inRoot } from '../processes/root.ts';
import { scratchFolder } from '../testing/scratch-folder.ts';
import { failuresOf, missingFrom, partialTallyOf, tallyOf, type JestReport } from './jest-outcome.ts';

/** What jest itself reports of test files with this content. */
function reported(files: Record<string, string>): JestReport {
  const folder = scratchFolder();
  const report = join(folder, 'report.json');
  writeFileSync(join(folder, 'package.json'), '{}');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const args = [inRoot('node_modules/jest/bin/jest.js'), '--rootDir', folder, '--json', `--outputFile=${report}`, '-i'];
  spawnSync(process.execPath, args, { cwd: folder });
  return JSON.parse(readFileSync(report, 'utf8')) as JestReport;
}

describe('the tally of a real run', () => {
  let report: JestReport;

  beforeAll(() => {
    report = reported({
      'good.spec.js': `test('one', () => undefined); test('two', () => undefined);`,
      'bad.spec.js': `test('holds', () => undefined); test('breaks', () => { throw new Error('the reason'); });`,
      'unloadable.spec.js': `require('./no-such-file');`,
      'empty.spec.js': '',
      'skipping.spec.js': `test.skip('later', () => undefined); test.todo('some day');`,
      'cleaning.spec.js': `test('fine', () => undefined); afterAll(() => { throw new Error('left a mess'); });`,
    });
  });

  it('counts tests, suites that did not load, tests that did not run and suites that broke outside their tests', () => {
    expect(tallyOf(report)).toEqual({ passed: 2 + 1 + 1, failed: 1 + 1 + 1 + 2 + 1 });
  });

  it('leaves what a filter left out of a partial run', () => {
    expect(partialTallyOf(report)).toEqual({ passed: 4, failed: 1 + 1 + 1 + 1 + 1 });
  });

  it('tells of each failed suite what is needed to mend it', () => {
    const told = failuresOf(report).join('\n');
    for (const words of ['the reason', 'no-such-file', 'at least one test', 'later', 'some day', 'left a mess']) {
      expect(told).toContain(words);
    }
    expect(told).not.toContain('good.spec.js');
  });

  it('names the test files that no suite stands for', () => {
    const [ran = ''] = report.testResults.map((suite) => suite.name);
    expect(missingFrom(report, [ran, '/somewhere/forgotten.e2e-spec.ts'])).toEqual([
      '/somewhere/forgotten.e2e-spec.ts',
    ]);
  });
});

describe('tallyOf', () => {
  it('does not pass a run that jest does not call a success', () => {
    const name = 'a.spec.ts';
    const suite = { name, status: 'passed', message: '', assertionResults: [{ status: 'passed', fullName: 'a' }] };
    expect(tallyOf({ success: true, testResults: [suite] })).toEqual({ passed: 1, failed: 0 });
    expect(tallyOf({ success: false, testResults: [suite] })).toEqual({ passed: 1, failed: 1 });
  });
});
