import { globSync } from 'node:fs';
import { join } from 'node:path';
import { type Counts, playwrightCounts, vitestCounts } from './reports.ts';

/** One part of `npm test`. Without `report` it only passes or fails, and counts as no test unless it fails. */
export type Step = {
  name: string;
  command: [script: string, ...args: string[]];
  env?: Record<string, string>;
  report?: { path: string; counts: (report: unknown) => Counts; testFiles: number };
  needsBrowser?: boolean;
};

const bin = {
  tsc: 'node_modules/typescript/bin/tsc',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
};

const filesIn = (folder: string) => globSync(`test/${folder}/**/*.test.{ts,tsx}`).length;

function vitest(project: string, reports: string): Step {
  const path = join(reports, `${project}.json`);
  return {
    name: project,
    command: [bin.vitest, 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile=${path}`],
    report: { path, counts: vitestCounts, testFiles: filesIn(project) },
  };
}

/** Everything `npm test` runs, in order; reports go to the folder given. */
export function steps(reports: string): Step[] {
  const e2e = join(reports, 'e2e.json');
  return [
    { name: 'typecheck', command: [bin.tsc, '--noEmit'] },
    { name: 'lint', command: [bin.biome, 'check', '--error-on-warnings', '.'] },
    vitest('unit', reports),
    vitest('validation', reports),
    vitest('reliability', reports),
    { ...vitest('component', reports), needsBrowser: true },
    { name: 'build', command: ['electron/local/runBuild.ts'] },
    {
      name: 'e2e',
      command: [bin.playwright, 'test', '--reporter=list,json'],
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: e2e },
      report: { path: e2e, counts: playwrightCounts, testFiles: filesIn('e2e') },
      needsBrowser: true,
    },
  ];
}
