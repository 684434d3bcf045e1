import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import type { FigureFacts } from '../../../../renderer/saving/figureFacts.ts';
import { tableXlsx } from '../../../../renderer/saving/table/xlsx.ts';

const facts: FigureFacts = {
  ...{ title: 'Measures', about: '', plan: 'Wessex', planHash: 'ab'.repeat(32), scenarios: ['A slip'] },
  run: { seed: 7, runs: 24, wanted: 60, engine: '1.2', inputsHash: 'cd'.repeat(32), outOfDate: true },
  ...{ illustrative: 3, figures: 10, sources: ['ONS', 'RCR'], appVersion: '9.9.9', date: '2026-11-28' },
};

test('a workbook read back has whole numbers, texts that are no formulas, and what it was made from', async () => {
  const rows = [
    ['Poole', 16.818741138245304, 0.9436344108454355],
    ['=1+1', null, -0.25],
  ];
  const columns = [{ name: 'Centre' }, { name: 'Wait', unit: 'days' }, { name: 'In time', form: 'share' as const }];
  const bytes = Buffer.from(await tableXlsx({ title: 'Measures', columns, rows, notes: ['Beware.'] }, facts));
  expect(await readSheet(bytes, 'Table')).toEqual([['Centre', 'Wait, days', 'In time'], ...rows]);
  const about = new Map((await readSheet(bytes, 'About')).map(([name, value]) => [name, value]));
  expect(Object.fromEntries(about)).toMatchObject({
    Plan: 'Wessex',
    'Plan fingerprint (SHA-256)': facts.planHash,
    Scenarios: 'Baseline and “A slip”',
    Runs: '24 of 60 runs',
    Seed: '7',
    State: 'Out of date: inputs have changed since these runs.',
    Isocentre: 'version 9.9.9, engine 1.2',
    Sources: 'ONS; RCR',
    Note: 'Beware.',
  });
  expect(about.get('Illustrative')).toContain('3 of the plan’s 10');
});
