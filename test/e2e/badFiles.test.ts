import { machineLists } from '../support/files/machineLists.ts';
import { csvBytes } from '../support/files/sampleFile.ts';
import { seeded } from '../support/files/seeded.ts';
import { syntheticPatients } from '../support/files/syntheticPatients.ts';
import { zipBomb } from '../support/fuzz/zipBomb.ts';
import { expect, test } from './support/planner.ts';
import { stopped } from './support/running.ts';
import { violations } from './support/violations.ts';

const people = syntheticPatients(8, seeded(5));
const withPatients = csvBytes([
  ['Machine', 'Centre', 'Patient name', 'NHS number'],
  ...people.map(({ forename, surname, nhsNumber }, at) => [`LA${at}`, 'Poole', `${forename} ${surname}`, nhsNumber]),
]);

test('whatever is no table ends in a sentence that says what it is and how to mend it, and stores nothing', async ({
  page,
}) => {
  await stopped(page);
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Data' }).click();
  await page.getByRole('tab', { name: 'Bring in' }).click();
  const give = (name: string, bytes: Uint8Array) =>
    page.getByLabel('File to bring in').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  const refusal = page.getByRole('alert').filter({ hasText: /\w/ });
  const workbook = (await machineLists()).find(({ name }) => name.endsWith('.xlsx'))?.bytes ?? new Uint8Array(0);
  const large = new Uint8Array(1_000_000).fill(0x61);

  const bad: [string, Uint8Array, RegExp][] = [
    ['bomb.xlsx', zipBomb(250_000_000), /would unpack to 250 MB/],
    ['bomb that lies.xlsx', zipBomb(250_000_000, 900), /damaged or was cut short/],
    ['half.xlsx', workbook.slice(0, workbook.length / 2), /damaged or was cut short/],
    [
      'old.xls',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from('Workbook', 'utf16le')]),
      /older kind \(\.xls\).*Save As/,
    ],
    ['report.xls', Buffer.from('<html><table><tr><td>1</td></tr></table></html>'), /web page/],
    ['table.csv', Buffer.from('%PDF-1.7'), /is a PDF/],
    ['nothing.csv', new Uint8Array(0), /empty/],
    ['open.csv', Buffer.from('Machine,Centre\nLA1,"Poole\nLA2,Poole\n'), /quotation mark opened on line 2/],
    ['long.csv', large, /Line 1 is longer than/],
  ];
  for (const [name, bytes, sentence] of bad) {
    await give(name, bytes);
    await expect(refusal, name).toHaveText(sentence);
  }
  expect(await violations(page)).toEqual([]);

  await give('machines.csv', withPatients);
  await expect(page.getByText('Columns tell of patients: C (“Patient name”)', { exact: false })).toBeVisible();
  const shown = await page.locator('body').innerHTML();
  for (const { surname, nhsNumber } of people) expect(shown.includes(surname) || shown.includes(nhsNumber)).toBe(false);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});
