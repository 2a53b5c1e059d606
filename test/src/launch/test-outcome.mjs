import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed tests, and files that broke before their first test
 * @property {readonly string[]} skipped names of tests that did not run
 */

/**
 * Reads what vitest's JSON reporter wrote.
 *
 * Nothing may look green by accident: a run without a report, without a test, or with an error outside of any test
 * counts as one failure.
 *
 * @param {string} reportFile
 * @param {number | null} exitCode how vitest itself ended
 * @returns {Outcome}
 */
export function readOutcome(reportFile, exitCode) {
  const files = readFiles(reportFile);
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const broken = files.filter(({ status, assertionResults }) => status === 'failed' && !hasFailure(assertionResults));
  const failed = tests.filter(({ status }) => status === 'failed').length + broken.length;
  const skipped = tests
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName }) => fullName);
  const wentWrongElsewhere = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: failed + (wentWrongElsewhere ? 1 : 0), skipped };
}

/**
 * @typedef {{ status: string, fullName: string }} TestResult
 * @typedef {{ status: string, name: string, assertionResults: TestResult[] }} FileResult
 */

/**
 * @param {string} reportFile
 * @returns {FileResult[]}
 */
function readFiles(reportFile) {
  try {
    const report = /** @type {{ testResults: FileResult[] }} */ (JSON.parse(readFileSync(reportFile, 'utf8')));
    return report.testResults;
  } catch {
    return [];
  }
}

/** @param {readonly TestResult[]} tests */
function hasFailure(tests) {
  return tests.some(({ status }) => status === 'failed');
}
