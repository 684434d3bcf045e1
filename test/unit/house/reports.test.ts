import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { playwrightCounts, readReport, vitestCounts } from '../../support/reports.ts';

test('a Vitest report is counted, and what was skipped is named', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [
      {
        assertionResults: [
          { status: 'passed', fullName: ' a' },
          { status: 'failed', fullName: ' b' },
          { status: 'pending', fullName: ' c' },
          { status: 'todo', fullName: ' d' },
        ],
      },
    ],
  };
  expect(vitestCounts(report)).toEqual({ passed: 3, failed: 1, skipped: 2, skips: ['c', 'd'] });
});

test('a Playwright report is counted: a flaky test has failed, and a skipped one says why', () => {
  const skipped = { status: 'skipped', annotations: [{ type: 'skip', description: 'no screen' }] };
  const report = {
    suites: [{ specs: [], suites: [{ specs: [{ title: 'opens', tests: [skipped] }] }] }],
    stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 1 },
  };
  expect(playwrightCounts(report)).toEqual({ passed: 4, failed: 2, skipped: 1, skips: ['opens (no screen)'] });
});

test('a runner that left no report, or half of one, has crashed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'isocentre-reports-'));
  try {
    expect(readReport(join(folder, 'none.json'), vitestCounts)).toBeNull();
    writeFileSync(join(folder, 'half.json'), '{"numPassedTests": 3');
    expect(readReport(join(folder, 'half.json'), vitestCounts)).toBeNull();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
