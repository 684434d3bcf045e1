import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { playwrightCounts, readReport, vitestCounts } from '../../support/reports.ts';

test('a Vitest report is counted; what was skipped is named, and what failed with what it said', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [
      {
        ...{ name: 'x.test.ts', status: 'failed', message: '' },
        assertionResults: [
          { status: 'passed', fullName: ' a' },
          {
            ...{ status: 'failed', fullName: ' b' },
            failureMessages: [
              'Error: \u001b[31mseed\u001b[39m 7\n\n    at run (/x/node_modules/y.js:1:2)\n    at x.test.ts:3',
            ],
          },
          { status: 'pending', fullName: ' c' },
          { status: 'todo', fullName: ' d' },
        ],
      },
      { name: 'y.test.ts', status: 'failed', message: 'SyntaxError: no', assertionResults: [] },
    ],
  };
  const failures = ['x.test.ts: b\nError: seed 7\n    at x.test.ts:3', 'y.test.ts\nSyntaxError: no'];
  expect(vitestCounts(report)).toEqual({ passed: 3, failed: 1, skipped: 2, skips: ['c', 'd'], failures });
});

test('a Playwright report is counted: a flaky test has failed, and a skipped one says why', () => {
  const skipped = { status: 'skipped', annotations: [{ type: 'skip', description: 'no screen' }], results: [] };
  const errors = [{ message: 'Error: no row' }];
  const flaky = { status: 'flaky', annotations: [], results: [{ errors }, { errors: [] }] };
  const report = {
    suites: [{ specs: [], suites: [{ specs: [{ title: 'opens', file: 'z.ts', tests: [skipped, flaky] }] }] }],
    stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 1 },
  };
  const failures = ['z.ts: opens\nError: no row'];
  expect(playwrightCounts(report)).toEqual({
    passed: 4,
    failed: 2,
    skipped: 1,
    skips: ['opens (no screen)'],
    failures,
  });
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
