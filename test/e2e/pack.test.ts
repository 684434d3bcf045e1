import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { illustrativePlan } from '../../db/illustrative/illustrativePlan.ts';
import type { Plan } from '../../db/schema/plan.ts';
import { pdfStructure } from '../support/pdfStructure.ts';
import { readPdf } from '../support/readPdf.ts';
import { runCli } from '../support/runCli.ts';
import { smallPlan } from '../support/smallPlan.ts';

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
  const again = join(folder, 'again.pdf');
  expect(await runCli(args.map((arg) => (arg === out ? again : arg)))).toMatchObject({ status: 0 });
  expect(readFileSync(again).equals(readFileSync(out)), 'the same file each time').toBe(true);

  await sound(out);
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

/** Reads a pack as a screen reader and a person looking for a page do, and finds nothing amiss. */
async function sound(path: string): Promise<string[]> {
  const [{ pages, outline, marked }, structure] = [await readPdf(path), await pdfStructure(path)];
  expect(marked).toBe(true);
  for (const page of pages) {
    // More than its head, its foot and the last line of something.
    expect(page.length, page).toBeGreaterThan(250);
    expect(page).not.toMatch(/\b(NaN|undefined|null|Infinity)\b|\[object/);
  }
  const summary = pages.filter((page) => page.includes('The question') || page.includes('What would change our mind'));
  expect(summary, 'the summary stands on one page').toHaveLength(1);
  expect(structure.missingFonts).toEqual([]);
  expect(structure.widowed, 'headings left alone at the foot of a page').toEqual([]);
  for (const alternative of structure.alternatives) expect(alternative.length, alternative).toBeGreaterThan(20);
  for (const table of structure.tables) expect(table.headers, `table on page ${table.page}`).toBeGreaterThan(0);
  for (const [at, level] of structure.headings.entries()) {
    expect(level, `heading ${at + 1} skips no level`).toBeLessThanOrEqual((structure.headings[at - 1] ?? 0) + 1);
  }
  expect(structure.links.length).toBeGreaterThan(2);
  for (const { to } of structure.links) expect(to).not.toBe('');
  // The contents name the page on which each part of the outline begins, behind cover and contents.
  const [, , ...parts] = outline;
  expect(parts.length).toBe(structure.links.length);
  for (const title of parts) {
    const [, number] = new RegExp(`${escaped(title)}\\s+(?:\\w+ case\\s+)?(\\d+)`).exec(pages[1] ?? '') ?? [];
    expect(pages[Number(number) - 1], `${title}, page ${number}`).toContain(title);
  }
  return pages;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

async function packOf(plan: Plan, name: string, ...more: string[]): Promise<string> {
  const [file, out] = [join(folder, `${name}.json`), join(folder, `${name}.pdf`)];
  writeFileSync(file, JSON.stringify(plan));
  expect(await runCli(['pack', file, '--out', out, '--replications', '3', ...more])).toMatchObject({ status: 0 });
  return out;
}

test('one centre and no scenario at all make a pack', async () => {
  const pages = await sound(await packOf(smallPlan(), 'small'));
  expect(pages.join('\n')).toContain('Small plan');
});

test('twelve scenarios with names as long as can be make a pack, and it leaves the NHS as it was told to', async () => {
  const long = 'A programme of replacements that every trust of the network has agreed on in principle, '.repeat(3);
  const scenarios = Array.from({ length: 12 }, (_, at) => ({
    ...{ id: `s${at}`, name: `${at + 1}: ${long}`.slice(0, 200) },
    changes: [
      {
        type: 'changeDemand' as const,
        id: 'grow',
        zoneId: '*' as const,
        pathwayId: '*' as const,
        factor: 1 + at / 50,
        from: '2028-04-01',
      },
    ],
  }));
  const [first] = scenarios;
  first?.changes.push(...first.changes.map((change) => ({ ...change, id: 'grow-again', factor: 1.01 })));
  const settings = { status: 'final' as const, version: '1.0', leavesNhs: true, sections: [] };
  const pages = await sound(await packOf({ ...smallPlan(), scenarios, pack: settings }, 'twelve', '--each-change'));
  expect(pages[0]).toContain('Final');
  expect(pages[0]).toContain('leave the NHS');
  expect(pages.join()).toContain('The whole scenario');
  for (const { name } of scenarios) expect(pages.join(' ').replaceAll(/\s+/g, ' ')).toContain(name.slice(0, 20));
});

test('a browser that does not start is told in a sentence, and leaves no file', async () => {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'google-chrome'), '#!/bin/sh\nexit 1\n');
  chmodSync(join(bin, 'google-chrome'), 0o755);
  const file = join(folder, 'unprinted.json');
  writeFileSync(file, JSON.stringify(smallPlan()));
  const out = join(folder, 'unprinted.pdf');
  const { status, stderr } = await runCli(['pack', file, '--out', out, '--replications', '3'], {
    env: { ...process.env, PATH: `${bin}:${process.env.PATH}` },
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/Google Chrome|google-chrome/);
  expect(stderr).toMatch(/could not be started: .+\. Install Chrome, Edge or Chromium anew, then try again\./);
  expect(readdirSync(folder).filter((name) => name.startsWith('unprinted'))).toEqual(['unprinted.json']);
});
