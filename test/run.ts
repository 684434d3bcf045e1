import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { problemText } from '../db/schema/problem.ts';
import { findBrowser } from '../electron/local/browser.ts';
import { type Counts, readReport } from './support/reports.ts';
import { type Step, steps } from './support/steps.ts';

/** `npm test`: every check there is, in order, and at the end one line that counts the tests. */
type Outcome = Counts & { name: string; says: string };

const none = { passed: 0, failed: 0, skipped: 0, skips: [], failures: [] };
const reports = mkdtempSync(join(tmpdir(), 'isocentre-reports-'));
const browser = await findBrowser();
const say = (line: string) => process.stdout.write(`${line}\n`);

function runStep({ name, command, env, report, needsBrowser }: Step): Outcome {
  if (report?.testFiles === 0) return { ...none, name, says: 'no tests yet' };
  if (needsBrowser && !browser.ok) {
    const reason = browser.problems.map(problemText).join('; ');
    return { ...none, name, skipped: report?.testFiles ?? 0, skips: [reason], says: 'skipped' };
  }
  say(`\n== ${name}`);
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (report === undefined)
    return { ...none, name, failed: status === 0 ? 0 : 1, says: status === 0 ? 'ok' : 'failed' };
  const counts = readReport(report.path, report.counts);
  if (counts === null) return { ...none, name, failed: 1, says: 'crashed: it left no report' };
  const ran = counts.passed + counts.failed + counts.skipped;
  if (ran === 0) return { ...none, name, failed: 1, says: 'ran no tests although there are some' };
  // A test file that cannot be loaded fails its runner without failing any test.
  const unexplained = status !== 0 && counts.failed === 0 ? 1 : 0;
  const failed = counts.failed + unexplained;
  const says = `${counts.passed} passed, ${failed} failed, ${counts.skipped} skipped${unexplained ? ' (the runner failed)' : ''}`;
  return { ...counts, name, failed, says };
}

// Seconds are printed too, so that a step that grows is seen before it is too long.
const outcomes = steps(reports).map((step) => {
  const began = performance.now();
  return { ...runStep(step), seconds: Math.round((performance.now() - began) / 1000) };
});
rmSync(reports, { recursive: true, force: true });

say('\n== results');
for (const { name, says, skips, failures, seconds } of outcomes) {
  say(`${name.padEnd(12)}${says} (${seconds} s)`);
  for (const skip of skips) say(`${''.padEnd(12)}skipped: ${skip}`);
  for (const failure of failures) say(`${''.padEnd(12)}failed: ${failure.replaceAll('\n', `\n${''.padEnd(14)}`)}`);
}
const total = (count: 'passed' | 'failed' | 'skipped') => outcomes.reduce((sum, outcome) => sum + outcome[count], 0);
process.exitCode = total('failed') > 0 ? 1 : 0;
say(`${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);
