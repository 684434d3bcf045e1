import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
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
