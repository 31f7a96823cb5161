/** The part of jest's JSON report that the closing line is made of. */
export interface JestReport {
  readonly success: boolean;
  readonly testResults: readonly SuiteReport[];
}

export interface SuiteReport {
  /** Absolute path of the test file. */
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
}

/** How many things were held to be true or found false. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export const add = (one: Tally, other: Tally): Tally => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
});

/**
 * Counts a whole run. A test that did not run (skipped, to do) has proved nothing: it counts as failed; so does a suite
 * that could not be loaded or broke outside its tests, and a run that jest itself does not call a success.
 */
export function tallyOf(report: JestReport): Tally {
  const tally = report.testResults.map(tallyOfSuite).reduce(add, { passed: 0, failed: 0 });
  return tally.failed === 0 && !report.success ? { ...tally, failed: 1 } : tally;
}

/** The tally of a run that a filter narrowed: what the filter left out counts for nothing. */
export function partialTallyOf(report: JestReport): Tally {
  const suites = report.testResults.map((suite) => ({
    ...suite,
    assertionResults: suite.assertionResults.filter((test) => test.status !== 'pending'),
  }));
  return tallyOf({ ...report, testResults: suites });
}

function tallyOfSuite(suite: SuiteReport): Tally {
  const passed = suite.assertionResults.filter((test) => test.status === 'passed').length;
  const failed = suite.assertionResults.length - passed;
  return { passed, failed: suite.status === 'failed' && failed === 0 ? 1 : failed };
}

/** What a developer needs of the suites that failed: jest's own words, or the names of the tests that did not run. */
export function failuresOf(report: JestReport): string[] {
  return report.testResults
    .filter((suite) => tallyOfSuite(suite).failed > 0)
    .map((suite) => suite.message.trim() || [suite.name, ...notRun(suite)].join('\n'));
}

function notRun(suite: SuiteReport): string[] {
  return suite.assertionResults
    .filter((test) => test.status !== 'passed')
    .map((test) => `  did not run (${test.status}): ${test.fullName}`);
}

/** The test files on disk that no suite of the report stands for. */
export function missingFrom(report: JestReport, files: readonly string[]): string[] {
  const ran = new Set(report.testResults.map((suite) => suite.name));
  return files.filter((file) => !ran.has(file));
}
