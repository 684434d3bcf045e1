import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { illustrativePlan } from '../../db/illustrative/illustrativePlan.ts';
import type { Plan } from '../../db/schema/plan.ts';
import { readPdf } from '../support/readPdf.ts';
import { runCli } from '../support/runCli.ts';

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isocentre-pack-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the command line writes a pack that reads well by eye, by search and by screen reader', async () => {
  const plan: Plan = {
    ...illustrativePlan(),
    horizonWeeks: 104,
    workshop: [
      {
        ...{ id: 'decision', kind: 'decision', text: 'Bring LA3 forward', role: 'Clinical lead' },
        ...{ at: '2026-11-28T14:32:05+00:00', scenarioId: 'gone', scenarioName: 'LA3 a year early' },
        inputsHash: '0123456789abcdef'.repeat(4),
        figures: [{ label: 'Mean wait, days, network', value: '15.91', interval: '15.83 to 15.98' }],
      },
    ],
  };
  const scenario = plan.scenarios[0];
  const file = join(folder, 'plan.json');
  writeFileSync(file, JSON.stringify(plan));
  const out = join(folder, 'pack.pdf');
  const args = ['pack', file, '--out', out, '--scenario', scenario?.id ?? '', '--replications', '3'];
  expect(await runCli(args)).toMatchObject({ status: 0 });
  expect(readdirSync(folder).toSorted()).toEqual(['pack.pdf', 'plan.json']);

  const pdf = await readPdf(out);
  const whole = pdf.pages.join('\n');
  expect(pdf.title).toContain(plan.name);
  expect(pdf.language).toBe('en-GB');
  expect(pdf.marked).toBe(true);
  for (const tag of ['H1', 'H2', 'P', 'Table', 'Figure']) expect(pdf.tags, [...pdf.tags].join(' ')).toContain(tag);
  expect(pdf.outline.length).toBeGreaterThan(0);
  expect(whole).toContain(plan.name);
  expect(whole).toContain(scenario?.name ?? '');
  for (const { name } of plan.centres) expect(whole).toContain(name);
  for (const said of ['What the workshop decided', 'Bring LA3 forward', 'LA3 a year early', '15.83 to 15.98']) {
    expect(whole).toContain(said);
  }
  for (const heading of ['How the model works', '2.2 Base model logic', '8 What is left out']) {
    expect(whole).toContain(heading);
  }
  expect(whole).not.toMatch(/\b(NaN|undefined|null)\b/);
  for (const page of pdf.pages) expect(page.trim()).not.toBe('');
  // The axis of time stands over its machines, not alone on a page before them.
  for (const page of pdf.pages.filter((text) => text.includes('The fleet and its replacement programme'))) {
    expect(
      plan.centres.some(({ name }) => page.includes(name)),
      page,
    ).toBe(true);
  }
  // Lines and areas alone: a pattern left to the browser becomes a coarse picture for every shape that it fills.
  expect(readFileSync(out).includes('/Subtype /Image')).toBe(false);
});
