import writeWorkbook from 'write-excel-file/universal';
import type { SampleFile } from './sampleFile.ts';
import { seeded } from './seeded.ts';

/**
 * The provider extract of cancer waiting times as published for 2022-23 (columns as in canseer/data_wrangling.py of
 * ploginovic/hpdm139_A2): a title and notes above the headings, a sheet of notes before. Counts are invented.
 */
export async function cwtExtract({ months = 12, seed = 1 } = {}): Promise<SampleFile> {
  const text = (value: string) => ({ value, type: String });
  const cell = (value: string | number) => (typeof value === 'string' ? text(value) : { value, type: Number });
  const workbook = await writeWorkbook([
    { sheet: 'Notes', data: [[text('Cancer waiting times, invented for tests')], [], [text('Counts are not real.')]] },
    {
      sheet: 'Monthly data',
      data: [
        [{ ...text('Monthly provider extract, April 2022 to March 2023'), columnSpan: 4 }],
        [],
        headings.map(text),
        ...cwtRows(months, seed).map((row) => row.map(cell)),
        [],
        [text('Source: invented')],
      ],
    },
  ]).toBlob();
  return {
    name: 'CWT provider extract 2022-23.xlsx',
    bytes: new Uint8Array(await workbook.arrayBuffer()),
    identifiers: [],
  };
}

const headings = [
  ...['PERIOD', 'STANDARD', 'ORG CODE', 'TREATMENT MODALITY', 'CANCER TYPE', 'STAGE/ROUTE'],
  ...['TOTAL', 'WITHIN STANDARD', 'BREACHES'],
];
const monthNames = [
  'Apr-22',
  'May-22',
  'Jun-22',
  'Jul-22',
  'Aug-22',
  'Sep-22',
  'Oct-22',
  'Nov-22',
  'Dec-22',
  'Jan-23',
  'Feb-23',
  'Mar-23',
];
const providers = ['RHM', 'RHU', 'R0D', 'RTH', 'RHW'];
const modalities = ['Anti-cancer drug regimen', 'Radiotherapy', 'Surgery', 'Other'];
const stages = ['First Treatment', 'Subsequent Treatment'];
const cancers = ['Breast', 'Lung', 'Urological - Prostate'];

/** Each month and provider by treatment, cancer and stage, with the rows of “all” that double what they sum. */
export function cwtRows(months: number, seed = 1): (string | number)[][] {
  const draws = seeded(seed);
  return monthNames.slice(0, months).flatMap((period) =>
    providers.flatMap((org) => {
      const parts = modalities.flatMap((modality) =>
        stages.flatMap((stage) =>
          cancers.map((cancer) => {
            const total = 4 + draws.below(60);
            const breaches = draws.below(Math.ceil(total / 4));
            return [period, '31', org, modality, cancer, stage, total, total - breaches, breaches];
          }),
        ),
      );
      const sum = (at: number) => parts.reduce((all, row) => all + Number(row[at]), 0);
      const all = [period, '31', org, 'ALL MODALITIES', 'ALL CANCERS', 'ALL STAGES', sum(6), sum(7), sum(8)];
      return [...parts, all, [period, 'FDS', org, 'ALL MODALITIES', 'ALL CANCERS', 'ALL ROUTES', 900, 700, 200]];
    }),
  );
}
