import { expect, test } from 'vitest';
import { cautions } from '../../../electron/cli/cautions.ts';
import { runCli } from '../../support/runCli.ts';
import { smallPlan } from '../../support/smallPlan.ts';

const overloaded = smallPlan({
  warmUpWeeks: 26,
  horizonWeeks: 104,
  demand: [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: 13_000 }],
});

test('simulate says on stderr and in its JSON which queue does not settle, and stdout stays JSON', async () => {
  const { status, stdout, stderr } = await runCli(['simulate', '-', '--replications', '3', '--json'], {
    input: JSON.stringify(overloaded),
  });
  expect(status).toBe(0);
  expect(stderr).toMatch(
    /^Baseline: At the start of the plan centre is asked for 1[0-3]% more treatment minutes than it has/,
  );
  expect(stderr).toMatch(
    /^Baseline: centre is asked for .* throughout the plan; its queue grows by \d+ courses a week/m,
  );
  const { warnings } = JSON.parse(stdout);
  expect(warnings).toMatchObject([
    { kind: 'warmUpTooShort', scenario: 'baseline', centreId: 'centre', warmUpWeeks: 26 },
    { kind: 'queueGrows', scenario: 'baseline', centreId: 'centre' },
  ]);
});

test('a worker that had to be replaced is told of', () => {
  const engine = { version: '1', workers: 1, wallMs: 1, replicationMs: 1, replaced: ['out of memory'] };
  expect(cautions({ warnings: [], engine, scenarios: [] }, overloaded)).toEqual([
    'A simulation worker stopped (out of memory) and was replaced; nothing is missing.',
  ]);
});
