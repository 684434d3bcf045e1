import { expect, test } from 'vitest';
import { applyEdits } from '../../../../../db/schema/edit.ts';
import { cwtReading, readCwt } from '../../../../../renderer/intake/cwt/cwtReading.ts';
import { layoutOf } from '../../../../../renderer/intake/cwt/headings.ts';
import { monthsTreated } from '../../../../../renderer/intake/cwt/monthsTreated.ts';
import { monthOf } from '../../../../../renderer/intake/cwt/period.ts';
import { readExtract } from '../../../../../renderer/intake/cwt/readExtract.ts';
import { seenInExtract } from '../../../../../renderer/intake/cwt/seenInExtract.ts';
import type { Cells } from '../../../../../renderer/intake/peeked.ts';
import { cwtRows } from '../../../../support/files/cwtExtract.ts';
import { smallPlan } from '../../../db/smallPlan.ts';

const head = 'PERIOD|STANDARD|ORG CODE|TREATMENT MODALITY|CANCER TYPE|STAGE/ROUTE|TOTAL|WITHIN STANDARD|BREACHES';
const cells = (...lines: string[]): Cells => lines.map((line) => line.split('|'));

function read(...lines: string[]) {
  const sheet = cells(...lines);
  const layout = layoutOf(sheet);
  if (layout === null) throw new Error('no headings');
  const extract = readExtract(sheet, layout);
  return { ...extract, treated: monthsTreated(extract.reported) };
}

test.for([
  ['2023-04', '2023-04'],
  ['2023-04-01', '2023-04'],
  ['2023-04-01 00:00:00', '2023-04'],
  ['01/04/2023', '2023-04'],
  ['202304', '2023-04'],
  ['Apr-23', '2023-04'],
  ['APR 2023', '2023-04'],
  ['1-Apr-23', '2023-04'],
  ['April 2023', '2023-04'],
  ['Sept-22', '2022-09'],
  ['2023 March', '2023-03'],
])('%s is %s', ([text, month]) => {
  expect(monthOf(text ?? '')).toEqual({ month });
});

test.for([
  ['2022-23 Q1', 'is a quarter'],
  ['Q3 2023/24', 'is a quarter'],
  ['2022-23', 'is a year'],
  ['2022/2023', 'is a year'],
  ['Marchpane 23', 'is no month that can be read'],
  ['2023-13', 'there is no month 13'],
  ['', 'says no month'],
])('“%s” is refused: %s', ([text, why]) => {
  expect(monthOf(text ?? '')).toEqual({ problem: expect.stringContaining(why ?? '') });
});

test('the extract as it has been since October 2023: all stages and all cancers stand beside their parts, and count once', () => {
  const { treated, left, problems } = read(
    'Cancer Waiting Times, provider extract',
    '',
    head,
    '2024-01-01|31-day Combined|RHM|Radiotherapy|ALL CANCERS|ALL STAGES|1,200|1,080|120',
    '2024-01-01|31-day Combined|RHM|Radiotherapy|Breast|ALL STAGES|400|390|10',
    '2024-01-01|31-day Combined|RHM|Radiotherapy|ALL CANCERS|First Treatment|500|450|50',
    '2024-01-01|31-day Combined|RHM|ALL MODALITIES|ALL CANCERS|ALL STAGES|3000|2800|200',
    '2024-01-01|31-day Combined|RHM|Surgery|ALL CANCERS|ALL STAGES|800|700|100',
    '2024-01-01|62-day Combined|RHM|Radiotherapy|ALL CANCERS|ALL STAGES|90|60|30',
    '2024-01-01|28-day FDS|RHM||Suspected lung cancer||90|60|30',
    '',
  );
  expect(treated).toEqual([{ org: 'RHM', month: '2024-01', total: 1200, within: 1080 }]);
  expect(left).toEqual({ modality: 2, standard: 2 });
  expect(problems).toEqual([]);
});

test('before that, first and subsequent treatments are summed, and so are the cancers of a stage without a sum', () => {
  const { treated } = read(
    head,
    'Apr-22|31-day First Treatment|R0D|Radiotherapy|Breast|First Treatment|30|30|0',
    'Apr-22|31-day First Treatment|R0D|Radiotherapy|Lung|First Treatment|12|10|2',
    'Apr-22|31-day Subsequent Treatment|R0D|Radiotherapy|ALL CANCERS|Subsequent Treatment|158|150|8',
    'May-22|31-day Subsequent Treatment|R0D|Radiotherapy|ALL CANCERS|Subsequent Treatment|160|150|10',
  );
  expect(treated).toEqual([
    { org: 'R0D', month: '2022-04', total: 200, within: 190 },
    { org: 'R0D', month: '2022-05', total: 160, within: 150 },
  ]);
});

test('of a row that stands twice the later one counts; beams and sources are parts of radiotherapy', () => {
  const { treated } = read(
    head,
    'Apr-24|31-day Combined|RTH|Teletherapy|ALL CANCERS|ALL|90|80|10',
    'Apr-24|31-day Combined|RTH|Teletherapy|ALL CANCERS|ALL|100|90|10',
    'Apr-24|31-day Combined|RTH|Brachytherapy|ALL CANCERS|ALL|10|10|0',
    'Apr-24|31-day Combined|RTH|Chemoradiotherapy|ALL CANCERS|ALL|50|50|0',
  );
  expect(treated).toEqual([{ org: 'RTH', month: '2024-04', total: 110, within: 100 }]);
});

test('other headings, in another order, with a column left out', () => {
  const { treated } = read(
    'Provider code|Month|Treatment Modality|Breaches|Total treated',
    ' rhm |April 2023|Radiotherapy|4|100',
  );
  expect(treated).toEqual([{ org: 'RHM', month: '2023-04', total: 100, within: 96 }]);
  expect(layoutOf(cells('Machine|Centre|Minutes'))).toBeNull();
  expect(layoutOf(cells('PERIOD|ORG CODE|TOTAL|BREACHES'))).toBeNull();
});

test('rows that cannot be read say why, by the number that the spreadsheet gives them, and nothing is made up', () => {
  const { problems, treated } = read(
    head,
    '2022-23 Q1|31-day Combined|RHM|Radiotherapy|ALL CANCERS|ALL|100|90|10',
    'Apr-24|31-day Combined|Southampton|Radiotherapy|ALL CANCERS|ALL|100|90|10',
    'Apr-24|31-day Combined|RHM|Radiotherapy|ALL CANCERS|ALL|100|90|9',
    'May-24|31-day Combined|RHM|Radiotherapy|ALL CANCERS|ALL|-5|0|0',
    'Jun-24|31-day Combined|RHM|Radiotherapy|ALL CANCERS|ALL|20|24|',
  );
  expect(treated).toEqual([]);
  expect(problems.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6]);
  expect(problems.map(({ message }) => message)).toEqual([
    '“2022-23 Q1” is a quarter, and what is kept is kept by month; take the monthly extract',
    'has no code of a provider, such as RHM',
    'within the standard and breaches make 99, and the total says 100',
    'the figure for total is no whole number of people',
    '24 within the standard are more than 20',
  ]);
});

test('trusts of the plan are found by their codes; what is suppressed is not guessed, and counts under five are not kept', () => {
  const plan = smallPlan();
  plan.trusts = plan.trusts.map((trust) => ({ ...trust, odsCode: trust.id === 'north' ? 'RNN' : 'RSS' }));
  const { treated } = read(
    head,
    'Apr-24|31-day Combined|RNN|Radiotherapy|ALL CANCERS|ALL|100|90|10',
    'May-24|31-day Combined|RNN|Radiotherapy|ALL CANCERS|ALL|3|3|0',
    'Jun-24|31-day Combined|RNN|Radiotherapy|ALL CANCERS|First Treatment|40|38|2',
    'Jun-24|31-day Combined|RNN|Radiotherapy|ALL CANCERS|Subsequent Treatment|*|*|*',
    'Jul-24|31-day Combined|RNN|Radiotherapy|ALL CANCERS|ALL|20|<5|*',
    'Apr-24|31-day Combined|RXX|Radiotherapy|ALL CANCERS|ALL|100|90|10',
  );
  const seen = seenInExtract(plan, treated);
  expect(seen.trusts.map(({ series, suppressed }) => ({ series, suppressed }))).toEqual([
    {
      series: {
        ...{ measure: 'startsWithin31Days', trustId: 'north' },
        months: [
          { month: '2024-04', count: 100, value: 0.9 },
          { month: '2024-05', count: null },
        ],
      },
      suppressed: ['2024-06', '2024-07'],
    },
  ]);
  expect(seen.others).toEqual(['RXX']);
});

const source = { id: 'cwt', title: 'Waits', status: 'local' as const };

test('of an extract with rows of all beside its parts, a plan takes each course once, and takes it once only', () => {
  const plan = {
    ...smallPlan(),
    trusts: [
      { id: 'north', name: 'North', odsCode: 'RHM' },
      { id: 'south', name: 'South' },
    ],
  };
  const rows = cwtRows(2).map((row) => row.map(String));
  const sheet = readCwt([['Monthly provider extract'], [], head.split('|'), ...rows, [], ['Source: invented']]);
  if (!sheet.ok) throw new Error(sheet.problems[0].message);
  const reading = cwtReading(plan, sheet.value, source, 'waits.xlsx');
  const ours = rows.filter((row) => row[0] === 'Apr-22' && row[2] === 'RHM' && row[3] === 'Radiotherapy');
  const april = reading.trusts[0]?.series?.months[0];
  expect(april?.count).toBe(ours.reduce((sum, row) => sum + Number(row[6]), 0));
  expect(reading.doing).toEqual({ puts: expect.anything(), added: 2, changed: 0, same: 0 });
  expect(reading.others).toEqual(['R0D', 'RHU', 'RHW', 'RTH']);
  expect(reading.missing.map(({ id }) => id)).toEqual(['south']);
  const applied = applyEdits(plan, reading.command?.edits ?? []);
  if (!applied.ok) throw new Error(applied.problems[0].message);
  expect(cwtReading(applied.value, sheet.value, source, 'waits.xlsx').command).toBeNull();
});

test('a table of patients under the same headings is refused, and nothing of it is read', () => {
  const sheet = readCwt(cells(`${head}|NHS number`, 'Apr-24|31|RHM|Radiotherapy|ALL|ALL|100|90|10|943 476 5919', ''));
  expect(sheet).toMatchObject({
    ok: false,
    problems: [{ message: expect.stringMatching(/^Column J \(“NHS number”\), NHS numbers, tells of patients\./) }],
  });
});
