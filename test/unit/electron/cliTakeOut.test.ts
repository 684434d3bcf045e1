import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import type { SimulateJson } from '../../../electron/cli/simulateJson.ts';
import { runCli } from '../../support/runCli.ts';

let folder: string;
let file: string;
/** Short, so that it is simulated at once. */
const plan = { ...illustrativePlan(), horizonWeeks: 20, warmUpWeeks: 4 };
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isocentre-out-'));
  file = join(folder, 'short.plan.json');
  writeFileSync(file, JSON.stringify(plan));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('export', () => {
  test('writes a workbook, or a CSV file for each sheet of it', async () => {
    const out = join(folder, 'plan.xlsx');
    expect(await runCli(['export', file, '--out', out])).toMatchObject({ status: 0, stdout: `${out}\n`, stderr: '' });
    const sheets = await readWorkbook(readFileSync(out));
    const machines = sheets.find(({ sheet }) => sheet === 'Machines')?.data ?? [];
    expect(machines).toHaveLength(plan.machines.length + 1);
    const csv = join(folder, 'csv');
    expect(await runCli(['export', file, '--out', csv])).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(csv)).toHaveLength(sheets.length);
    expect(readFileSync(join(csv, 'machines.csv'), 'utf8').trimEnd().split('\r\n')).toHaveLength(machines.length);
  });

  test('says why not, and leaves nothing behind', async () => {
    const out = join(folder, 'nowhere', 'plan.xlsx');
    const { status, stderr } = await runCli(['export', file, '--out', out]);
    expect(status).toBe(1);
    expect(stderr).toContain('there is no folder');
    expect((await runCli(['export', file, '--out', file])).stderr).toContain('neither a workbook (.xlsx) nor a folder');
    expect((await runCli(['export', file])).status).toBe(2);
  });
});

describe('simulate --weeks', () => {
  test('writes the weeks that --json prints, and what their columns hold', async () => {
    const out = join(folder, 'weeks.csv');
    const { status, stdout, stderr } = await runCli([
      ...['simulate', file, '--replications', '2', '--json', '--weeks', out],
    ]);
    expect({ status, stderr }).toMatchObject({ status: 0 });
    const printed: SimulateJson = JSON.parse(stdout);
    const csv = Papa.parse<Record<string, string>>(readFileSync(out, 'utf8').slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    const waits = printed.scenarios.flatMap(({ weeks }) => weeks.map(({ waitDays }) => waitDays));
    expect(csv.data.map((row) => (row.wait_days_mean === '' ? null : Number(row.wait_days_mean)))).toEqual(waits);
    expect(csv.data[0]).toMatchObject({ plan_hash: printed.planHash, seed: '1', replications: '2' });
    expect(readFileSync(join(folder, 'weeks-columns.csv'), 'utf8')).toContain('"wait_days_mean"');
    expect((await runCli(['simulate', file, '--weeks', join(folder, 'weeks.txt')])).stderr).toContain(
      'neither a .csv nor',
    );
  });
});

describe('events', () => {
  test('writes the log of a replication, what its columns hold and what it was made from', async () => {
    const out = join(folder, 'events.csv');
    const { status, stdout, stderr } = await runCli([
      ...[
        'events',
        file,
        '--out',
        out,
        '--seed',
        '3',
        '--replication',
        '2',
        '--from',
        '2027-05-03',
        '--until',
        '2027-05-17',
      ],
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.trimEnd().split('\n')).toEqual([
      out,
      ...['columns', 'about'].map((what) => join(folder, `events-${what}.csv`)),
    ]);
    const { data } = Papa.parse<Record<string, string>>(readFileSync(out, 'utf8').slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    const decided = data
      .filter(({ activity }) => activity === 'Decision to treat')
      .map(({ timestamp = '' }) => timestamp);
    expect(decided.length).toBeGreaterThan(100);
    for (const day of decided) expect(day >= '2027-05-03' && day < '2027-05-17', day).toBe(true);
    const about = readFileSync(join(folder, 'events-about.csv'), 'utf8');
    expect(about).toContain('"replication",2');
    expect(about).toContain('No person, record or appointment');
    expect((await runCli(['events', file, '--out', out, '--from', 'May'])).status).toBe(2);
    expect((await runCli(['events', file, '--out', out, '--scenario', 'none'])).stderr).toContain('no scenario "none"');
  });
});
