import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';

/**
 * What a runner says happened. `skips` names each skipped test, with the reason where it gave one; `failures` each failed
 * one, with the beginning of what it said, among it the seed of a property.
 */
export type Counts = { passed: number; failed: number; skipped: number; skips: string[]; failures: string[] };

const linesTold = 12;
/** The counterexample of a property may be a whole plan on one line. */
const charactersTold = 400;

/** A test that failed and the first lines of why: where a log is cut, this is what must be left of it. */
function failure(name: string, messages: readonly string[]): string {
  const lines = stripVTControlCharacters(messages.join('\n'))
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at .*node_modules/.test(line));
  return [name, ...lines.slice(0, linesTold).map((line) => line.slice(0, charactersTold))].join('\n');
}

const VitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({ status: z.string(), fullName: z.string(), failureMessages: z.array(z.string()).nullish() }),
      ),
    }),
  ),
});

export function vitestCounts(report: unknown): Counts {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = VitestReport.parse(report);
  const skips = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName }) => fullName.trim());
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((assertion) => assertion.status === 'failed');
    // A file that cannot be loaded fails without a test of it failing.
    if (status === 'failed' && failed.length === 0) return [failure(name, [message])];
    return failed.map(({ fullName, failureMessages }) => failure(`${name}: ${fullName.trim()}`, failureMessages ?? []));
  });
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests, skips, failures };
}

const Spec = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(
    z.object({
      status: z.string(),
      results: z.array(z.object({ errors: z.array(z.object({ message: z.string().optional() })) })),
      annotations: z.array(z.object({ type: z.string(), description: z.string().optional() })),
    }),
  ),
});
type Spec = z.infer<typeof Spec>;
type Suite = { specs: Spec[]; suites?: Suite[] | undefined };
const Suite: z.ZodType<Suite> = z.object({ specs: z.array(Spec), suites: z.lazy(() => z.array(Suite)).optional() });
const PlaywrightReport = z.object({
  suites: z.array(Suite),
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
});

const specsOf = ({ specs, suites = [] }: Suite): Spec[] => [...specs, ...suites.flatMap(specsOf)];

/** A flaky test counts as failed: it passes only when tried again, which is what hides faults. */
export function playwrightCounts(report: unknown): Counts {
  const { suites, stats } = PlaywrightReport.parse(report);
  const specs = suites.flatMap(specsOf);
  const skips = specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'skipped')
      .map(({ annotations }) => {
        const reason = annotations.find(({ type }) => type === 'skip')?.description;
        return reason === undefined ? title : `${title} (${reason})`;
      }),
  );
  const failures = specs.flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => {
        const messages = results.flatMap(({ errors }) => errors.map(({ message = '' }) => message));
        return failure(`${file}: ${title}`, messages);
      }),
  );
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped, skips, failures };
}

/** What a report file holds, or null when the runner left none, which means that it crashed. */
export function readReport(path: string, counts: (report: unknown) => Counts): Counts | null {
  if (!existsSync(path)) return null;
  try {
    return counts(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}
