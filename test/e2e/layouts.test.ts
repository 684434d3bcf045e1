import { ariaAttendances } from '../support/files/aria.ts';
import { cwtExtract } from '../support/files/cwtExtract.ts';
import { machineLists } from '../support/files/machineLists.ts';
import { ndrs } from '../support/files/ndrs.ts';
import { odsTrusts } from '../support/files/odsTrusts.ts';
import { onsProjections } from '../support/files/onsProjections.ts';
import type { SampleFile } from '../support/files/sampleFile.ts';
import { expect, test } from './support/planner.ts';
import { stopped } from './support/running.ts';

const courses = { courses: 60, days: 120, from: '2025-01-06', seed: 3 };

/** A file of each real layout, the kind it is known as, and where what was made of it is told. */
const files: readonly [sample: SampleFile, kind: string, testId: string, said: RegExp][] = [
  // It tells no start, and courses under way when it begins cannot be told to have begun.
  [ndrs({ ...courses, layout: 'simulacrum' }), 'rtds', 'rtds-found', /56 courses begun/],
  [ndrs({ ...courses, layout: 'ndrs' }), 'rtds', 'rtds-found', /60 courses begun/],
  [ariaAttendances(courses), 'rtds', 'rtds-found', /visits/],
  [await cwtExtract(), 'cancerWaits', 'intake-summary', /^Months: 60 added/],
  [odsTrusts({ headed: false }), 'ods-trusts', 'intake-summary', /^6 as they are already/],
  [onsProjections(), 'ons-projections', 'intake-summary', /^6 changed/],
];

test('files in the layouts that planners have are known for what they are, and a list of machines of each trust too', async ({
  page,
}) => {
  await stopped(page);
  await page.getByRole('button', { name: 'Data', exact: true }).click();
  await page.getByRole('tab', { name: 'Bring in' }).click();
  const give = async ({ name, bytes }: SampleFile) => {
    const buffer = Buffer.from(bytes);
    await page.getByLabel('File to bring in').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await expect(page.getByTestId('bring-in')).toContainText(name);
  };
  for (const [sample, kind, testId, said] of files) {
    await give(sample);
    await expect(page.getByLabel('This is'), sample.name).toHaveValue(kind);
    await expect(page.getByTestId(testId), sample.name).toContainText(said);
  }
  for (const sample of await machineLists()) {
    await give(sample);
    await expect(page.getByLabel('This is'), sample.name).toHaveValue('machines');
  }

  // One of them all the way, to what can be undone.
  await give(onsProjections());
  await page.getByRole('button', { name: /^Bring in 6/ }).click();
  await expect(page.getByTestId('outcome')).toContainText('Brought in 6');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});
