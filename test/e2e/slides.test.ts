import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from '@playwright/test';
import { illustrativePlan } from '../../db/illustrative/illustrativePlan.ts';
import type { Plan } from '../../db/schema/plan.ts';
import { pdfStructure } from '../support/pdfStructure.ts';
import { readPdf } from '../support/readPdf.ts';
import { runCli } from '../support/runCli.ts';

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isocentre-slides-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the storyboard is printed as slides that a room, a search and a screen reader can follow', async () => {
  const whole = illustrativePlan();
  const storyboard = whole.storyboard ?? [];
  const plan: Plan = {
    ...whole,
    horizonWeeks: 52,
    storyboard: [
      ...storyboard,
      { id: 'flows', title: 'Where do people go?', scenarioId: null, view: 'flows' },
      ...(['heat', 'waits', 'who'] as const).map((part) => ({
        ...{ id: part, title: `And ${part}?`, scenarioId: 'portsmouth-slip', view: 'compare' as const },
        focus: { part },
      })),
      { id: 'risk', title: 'What would hurt most?', scenarioId: null, view: 'risk' },
    ],
    workshop: [
      {
        ...{ id: 'decision', kind: 'decision', text: 'Bring LA3 forward', role: 'Clinical lead' },
        ...{ at: '2026-11-28T14:32:05+00:00', scenarioId: 'gone', scenarioName: 'LA3 a year early' },
        inputsHash: '0123456789abcdef'.repeat(4),
      },
    ],
  };
  const [file, out] = [join(folder, 'plan.json'), join(folder, 'slides.pdf')];
  writeFileSync(file, JSON.stringify(plan));
  const shown = 'portsmouth-slip';
  const args = ['pack', file, '--slides', '--out', out, '--scenario', shown, '--replications', '3'];
  expect(await runCli(args)).toMatchObject({ status: 0 });

  const pdf = await readPdf(out);
  const titles = [plan.name, ...(plan.storyboard ?? []).map(({ title }) => title), 'What the workshop decided'];
  expect(pdf.pages).toHaveLength(titles.length);
  expect(pdf.outline).toEqual(titles);
  expect(pdf.title).toBe(`${plan.name}: workshop slides`);
  expect(pdf.language).toBe('en-GB');
  expect(pdf.marked).toBe(true);
  for (const tag of ['H1', 'P', 'Figure', 'Table']) expect(pdf.tags, [...pdf.tags].join(' ')).toContain(tag);
  const { missingFonts, alternatives, headings, tables } = await pdfStructure(out);
  expect(missingFonts).toEqual([]);
  expect(alternatives.length).toBeGreaterThan(4);
  for (const alternative of alternatives) expect(alternative.length, alternative).toBeGreaterThan(20);
  for (const [at, level] of headings.entries()) {
    expect(level, `heading ${at + 1} skips no level`).toBeLessThanOrEqual((headings[at - 1] ?? 0) + 1);
  }
  for (const table of tables) expect(table.headers, `table on page ${table.page}`).toBeGreaterThan(0);
  const bytes = readFileSync(out);
  for (const page of (await PDFDocument.load(bytes)).getPages())
    expect(page.getSize()).toEqual({ width: 960, height: 540 });
  expect(bytes.includes('/Subtype /Image')).toBe(false);

  const text = pdf.pages.join('\n');
  for (const said of ['Bring LA3 forward', 'Hampshire and Isle of Wight', '3 runs, seed 1', 'illustrative figures']) {
    expect(text).toContain(said);
  }
  // Of the scenarios that were not asked for there are no figures, and the slides say so.
  expect(pdf.pages[2]).toContain('Queen Alexandra');
  expect(pdf.pages[3]).toContain('was not simulated for these slides');
  expect(text).not.toMatch(/\b(NaN|undefined|null)\b/);
  expect(pdf.pages[7]).toMatch(/Poole.*Swindon/s);
  expect(pdf.pages[8]).toContain('100%');
  expect(pdf.pages[8]).toContain('31-day standard');
  expect(pdf.pages[9]).toContain('44 areas do not change');
  expect(pdf.pages[10]).toContain('printed in the planning pack');
  // The notes are the presenter's.
  expect(text).not.toContain('Expect dissent on prostate');
});
