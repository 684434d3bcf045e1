import { illustrativePlan } from '../../db/illustrative/illustrativePlan.ts';
import { expect, test } from './support/planner.ts';

const file = (plan: unknown) => ({
  name: 'another.plan.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(plan)),
});

test('a plan file with mistakes is refused whole; a sound one opens beside the plans already here', async ({
  page,
}) => {
  const plan = { ...illustrativePlan(), name: 'Another network' };
  await page.getByRole('button', { name: 'Data' }).click();
  await page.getByRole('tab', { name: 'Plan files' }).click();
  await expect(page.getByTestId('plans')).toHaveCount(0);

  const [zone, ...others] = plan.zones;
  const faulty = { ...plan, startDate: 'soon', zones: others, warmUpWeeks: -1 };
  await page.getByLabel('Plan file', { exact: true }).setInputFiles(file(faulty));
  const refusal = page.getByRole('main').getByRole('alert');
  await expect(refusal).toContainText('nothing was stored');
  await expect(refusal).toContainText('startDate');
  await expect(refusal).toContainText('warmUpWeeks');
  await expect(refusal).toContainText(`no zone "${zone?.id}"`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Wessex');

  await page.getByLabel('Plan file', { exact: true }).setInputFiles(file(plan));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Another network');
  await expect(page.getByTestId('plans').getByRole('row')).toHaveCount(3);

  await page.getByRole('button', { name: /^Open Wessex/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Wessex');
});
