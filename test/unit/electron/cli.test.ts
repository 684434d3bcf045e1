import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { runCli } from '../../support/runCli.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isocentre-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const plan = illustrativePlan();

function planFile(name: string, value: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(value));
  return path;
}

/** The first record of a collection with some fields replaced. */
const spoilFirst = <T extends object>(records: readonly T[], fields: Record<string, unknown>) =>
  records.map((record, at) => (at === 0 ? { ...record, ...fields } : record));

describe('demo and check', () => {
  test('demo prints a plan that check, reading it from a pipe, finds sound', async () => {
    const demo = await runCli(['demo']);
    expect(demo.status).toBe(0);
    expect(JSON.parse(demo.stdout)).toEqual(plan);
    const checked = await runCli(['check', '-'], { input: demo.stdout });
    expect(checked).toMatchObject({ status: 0, stderr: '' });
    expect(checked.stdout).toContain(plan.name);
  });

  test('ten mistakes are all told, each with its path, and nothing else is printed', async () => {
    const broken = {
      ...plan,
      horizonWeeks: 0,
      trusts: [...plan.trusts, plan.trusts[0]],
      centres: spoilFirst(plan.centres, { lat: 200 }),
      machines: spoilFirst(plan.machines, { commissioned: '2019-02-30' }),
      pathways: spoilFirst(plan.pathways, { targetDays: 0 }),
      zones: spoilFirst(plan.zones, { lon: 'west' }),
      demand: spoilFirst(plan.demand, { zoneId: 'nowhere' }),
      flows: spoilFirst(plan.flows, { shares: { [plan.centres[0]?.id ?? '']: 0.4 } }),
      scenarios: spoilFirst(plan.scenarios, { parentId: 'unheard-of' }),
      seasonality: [1, 1],
    };
    const { status, stdout, stderr } = await runCli(['check', planFile('broken.plan.json', broken)]);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    const lines = stderr.trimEnd().split('\n');
    for (const start of [
      'horizonWeeks: ',
      `trusts[${plan.trusts.length}].id: `,
      'centres[0].lat: ',
      'machines[0].commissioned: ',
      'pathways[0].targetDays: ',
      'zones[0].lon: ',
      'demand[0].zoneId: ',
      'flows[0].shares: ',
      'scenarios[0].parentId: ',
      'seasonality: ',
    ])
      expect(
        lines.some((line) => line.startsWith(start)),
        `${start}\n${stderr}`,
      ).toBe(true);
  });

  test('a scenario with more machines than bunkers is told and not refused', async () => {
    const [linac] = plan.machines;
    if (linac === undefined) throw new Error('the plan has no machine');
    const machine = { ...linac, id: 'extra', name: 'Extra', commissioned: '2028-01-03' };
    const crowd = {
      id: 'crowd',
      name: 'Crowd',
      changes: [{ type: 'addMachine', id: 'add', machine, from: '2028-09-04' }],
    };
    const scenarios = [...plan.scenarios, crowd];
    const { status, stdout, stderr } = await runCli(['check', '-'], { input: JSON.stringify({ ...plan, scenarios }) });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [sound, heading, ...warnings] = stdout.trimEnd().split('\n');
    expect(sound).toContain('the plan is sound');
    expect(heading).toBe('Worth a look:');
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(
      new RegExp(
        `^- scenarios\\[${plan.scenarios.length}\\]: Southampton General has 7 bunkers, but 8 linacs stand there`,
      ),
    );
  });

  test.each([
    ['a file that is not there', 'missing.json'],
    ['a folder', '.'],
  ])('%s is named with the reason', async (_what, name) => {
    const path = join(folder, name);
    const { status, stderr } = await runCli(['check', path]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^.+: \S.+\n$/);
    expect(stderr).toContain(path);
  });

  test('text that is not JSON is refused in words', async () => {
    const { status, stderr } = await runCli(['check', '-'], { input: '{"format": ' });
    expect(status).toBe(1);
    expect(stderr.trim()).not.toBe('');
    expect(stderr).not.toContain('    at ');
  });
});

describe.concurrent('misuse is exit 2, says what is wrong, and runs nothing', () => {
  test.each([
    [['fly']],
    [['check']],
    [['check', 'a', 'b']],
    [['simulate', '-', '--replications', '2.5']],
    [['simulate', '-', '--replications', '0']],
    [['simulate', '-', '--seed', '-1']],
    [['simulate', '-', '--workers', 'many']],
    [['simulate', '-', '--half-width', '0']],
    [['simulate', '-', '--unknown']],
    [['pack', '-']],
    [[]],
  ])('%j', async (args) => {
    const { status, stdout, stderr } = await runCli(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim()).not.toBe('');
    expect(stderr).not.toContain('    at ');
  });

  test.each([
    [['--help']],
    [['demo', '--help']],
    [['check', '--help']],
    [['simulate', '--help']],
    [['pack', '--help']],
  ])('asking for help is not: %j', async (args) => {
    const { status, stdout } = await runCli(args);
    expect(status).toBe(0);
    expect(stdout).toContain('Usage: isocentre');
  });
});

/** The plan over a few weeks, so that a test need not wait for years. */
const short = (value: Plan): Plan => ({ ...value, horizonWeeks: 8, warmUpWeeks: 2, scenarios: value.scenarios });

describe('simulate', () => {
  const scenario = plan.scenarios[0]?.id ?? '';
  const args = (file: string, ...more: string[]) => [
    'simulate',
    file,
    '--scenario',
    scenario,
    '--replications',
    '3',
    '--seed',
    '1',
    '--json',
    ...more,
  ];
  type Printed = { engine: { workers: number }; [field: string]: unknown };

  test('two runs with 1 and 2 workers differ in nothing but timings', async () => {
    const file = planFile('short.plan.json', short(plan));
    const runs = [await runCli(args(file, '--workers', '1')), await runCli(args(file, '--workers', '2'))];
    const [said] = runs.map(({ stderr }) => stderr);
    const [one, two] = runs.map(({ status, stdout, stderr }) => {
      expect({ status, stderr }).toEqual({ status: 0, stderr: said });
      const printed: Printed = JSON.parse(stdout);
      return printed;
    });
    expect(one?.engine.workers).toBe(1);
    expect(two?.engine.workers).toBe(2);
    expect({ ...two, engine: null }).toEqual({ ...one, engine: null });
  });

  test('prints the shape of the interchange contract', async () => {
    const { stdout } = await runCli(args(planFile('shape.plan.json', short(plan))));
    const printed = JSON.parse(stdout);
    expect(printed).toMatchObject({ seed: 1, replications: 3, planHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(printed.scenarios.map(({ id }: { id: string }) => id)).toEqual(['baseline', scenario]);
    const [baseline] = printed.scenarios;
    expect(Object.keys(baseline).toSorted()).toEqual([
      'centres',
      'id',
      'machines',
      'network',
      'pathways',
      'weeks',
      'years',
    ]);
    expect(baseline.network.courses.mean).toBeGreaterThan(0);
    expect(baseline.weeks).toHaveLength(baseline.centres.length * 8);
    expect(Object.keys(baseline.weeks[0]).toSorted()).toEqual([
      'centreId',
      'queue',
      'start',
      'utilisation',
      'waitDays',
      'withinTarget',
    ]);
    expect(printed.comparisons[0]).toMatchObject({ scenario, against: 'baseline' });
  });

  test('below three replications there is no interval', async () => {
    const file = planFile('two.plan.json', short(plan));
    const { stdout } = await runCli(['simulate', file, '--replications', '2', '--json']);
    const { replications, scenarios } = JSON.parse(stdout);
    expect(replications).toBe(2);
    expect(scenarios[0].network.waitDays.ci95).toBeNull();
  });

  test('without --json prints a table that names every centre', async () => {
    const file = planFile('table.plan.json', short(plan));
    const { status, stdout } = await runCli(['simulate', file, '--scenario', scenario, '--replications', '3']);
    expect(status).toBe(0);
    for (const { name } of plan.centres) expect(stdout).toContain(name);
    expect(stdout).toMatch(/waits (.+ days (longer|shorter) than|just as long as) Baseline/);
    expect(stdout).not.toMatch(/NaN|undefined|null/);
  });

  test('an unknown scenario is told with the known ones', async () => {
    const file = planFile('unknown.plan.json', plan);
    const { status, stderr } = await runCli(['simulate', file, '--scenario', 'unheard-of']);
    expect(status).toBe(1);
    expect(stderr).toContain('unheard-of');
    for (const { id } of plan.scenarios) expect(stderr).toContain(id);
  });
});

test('pack refuses a folder that is not there before it runs anything', async () => {
  const out = join(folder, 'no', 'such', 'pack.pdf');
  const { status, stderr } = await runCli(['pack', planFile('pack.plan.json', plan), '--out', out]);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^--out: there is no folder .+\n$/);
});
