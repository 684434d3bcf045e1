import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** What a runner says happened. `skips` names each skipped test, with the reason where it gave one. */
export type Counts = { passed: number; failed: number; skipped: number; skips: string[] };

const VitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(z.object({ assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })) })),
});

export function vitestCounts(report: unknown): Counts {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = VitestReport.parse(report);
  const skips = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName }) => fullName.trim());
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests, skips };
}

const Spec = z.object({
  title: z.string(),
  tests: z.array(
    z.object({
      status: z.string(),
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
  const skips = suites.flatMap(specsOf).flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'skipped')
      .map(({ annotations }) => {
        const reason = annotations.find(({ type }) => type === 'skip')?.description;
        return reason === undefined ? title : `${title} (${reason})`;
      }),
  );
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped, skips };
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
