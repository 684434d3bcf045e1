import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import type { Command } from '../../../db/schema/edit.ts';
import { newFileDesk } from '../../../renderer/intake/fileDesk.ts';
import { useStore } from '../../../renderer/state/store.ts';
import { BringIn } from '../../../renderer/views/data/bringIn/BringIn.tsx';
import { useBringIn } from '../../../renderer/views/data/bringIn/bringInStore.ts';
import { memoryPlanner } from '../fleet/memoryPlanner.ts';
import '../../../renderer/styles/base.css';

let commands: Command[] = [];

function Tab() {
  const plan = useStore((state) => state.plan);
  return <div style={{ width: 1130, height: 620 }}>{plan && <BringIn plan={plan} />}</div>;
}

beforeEach(async () => {
  document.documentElement.dataset.theme = 'light';
  localStorage.removeItem('isocentre.intake.columns');
  useBringIn.getState().close();
  const memory = memoryPlanner(illustrativePlan());
  commands = memory.commands;
  window.planner = memory.planner;
  await useStore.getState().openPlan('plan');
  await render(<Tab />);
});

/** A range is pasted, as from a spreadsheet. */
async function paste(rows: readonly (readonly string[])[]): Promise<void> {
  const data = new DataTransfer();
  data.setData('text/plain', rows.map((row) => row.join('\t')).join('\r\n'));
  document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  await expect.element(page.getByTestId('intake-summary').or(page.getByRole('alert'))).toBeInTheDocument();
}

const summary = () => page.getByTestId('intake-summary');

test('columns are matched, changed by hand and remembered; what was chosen shows in the rows at once', async () => {
  const rows = [
    ['Centre', 'Linac', 'Slot', 'In use since'],
    ['Poole', 'LA1', '8', '03/02/2021'],
  ];
  await paste(rows);
  await expect.element(summary()).toHaveTextContent('1 changed.');
  await expect.element(page.getByLabelText('In use since is')).toHaveValue('commissioned');
  await expect.element(page.getByLabelText('Slot is')).toHaveValue('');
  await userEvent.selectOptions(page.getByLabelText('Slot is'), 'minutesPerDay');
  await userEvent.selectOptions(page.getByLabelText('How Slot is written'), 'hours');
  const minutes = page.getByTestId('grid').element();
  await expect
    .poll(() => minutes.querySelector('[data-column=minutesPerDay][data-cell="0:4"]')?.textContent)
    .toMatch(/480$/);
  await page.getByRole('button', { name: 'Bring in 1 machine' }).click();
  await expect
    .poll(() => page.getByTestId('outcome').element().textContent)
    .toContain('Brought in 1 machine from Pasted range.tsv');
  expect(commands.map(({ name }) => name)).toEqual(['bring-in']);

  await page.getByRole('button', { name: 'Done' }).click();
  await paste(rows);
  await expect.element(page.getByLabelText('Slot is')).toHaveValue('minutesPerDay');
  await expect.poll(() => page.getByTestId('columns').element().textContent).toContain('As last time');
  await expect.element(summary()).toHaveTextContent('1 as they are already.');
});

test('a table with patients is refused by heading and letter, and nothing of it is shown', async () => {
  await paste([
    ['Centre', 'Linac', 'NHS number'],
    ['Poole', 'LA1', '9434765919'],
  ]);
  const refused = page.getByRole('alert');
  expect(refused.element().textContent).toMatch(/^Column C \(“NHS number”\), NHS numbers, tells of patients\. Nothing/);
  expect(document.body.textContent).not.toContain('9434765919');
});

/** The browser's own record of tasks of the page over 50 ms, from now on. */
function longTasks(): { record: number[]; end(): void } {
  const record: number[] = [];
  const keep = (entries: PerformanceEntryList) => record.push(...entries.map(({ duration }) => duration));
  const observer = new PerformanceObserver((list) => keep(list.getEntries()));
  observer.observe({ type: 'longtask' });
  return {
    record,
    end() {
      keep(observer.takeRecords());
      observer.disconnect();
    },
  };
}

test('of five thousand rows only those in sight are drawn, and all are read while the page is free', async () => {
  const plan = illustrativePlan();
  const pairs = plan.zones.flatMap((zone) =>
    plan.centres.flatMap((centre) => ['car', 'publicTransport'].map((mode) => [zone.name, centre.name, mode, '31.5'])),
  );
  const rows = Array.from({ length: 5000 }, (_, at) => pairs[at] ?? ['Nowhere', `Place ${at}`, 'car', '9']);
  const table = [['Area', 'Centre', 'Mode', 'Minutes'], ...rows];
  const { record, end } = longTasks();
  await paste(table);
  await expect.element(page.getByRole('button', { name: 'All 5,000' })).toBeInTheDocument();
  expect(document.querySelectorAll('[data-row]').length).toBeLessThan(60);
  await expect
    .poll(() => summary().element().textContent)
    .toContain(`${(5000 - pairs.length).toLocaleString('en-GB')} wrong and left out`);
  end();

  // The same read where the page is: how long anything takes is the machine's, and what is asserted is where it is done.
  const file = new File([table.map((row) => row.join('\t')).join('\r\n')], 'Pasted range.tsv');
  const said = { lie: null, chosen: {}, same: {}, means: {}, fixes: {}, skipped: [], matches: {}, additions: [] };
  const asked = { sheetName: 'Table', kindId: 'travel-list', lastTime: [], today: '2026-11-28' };
  const desk = newFileDesk(file);
  const began = performance.now();
  await desk({ ask: 'look' }, plan, () => undefined);
  await desk({ ask: 'table', ...asked, said: { ...said, adds: true, othersGo: false } }, plan, () => undefined);
  const here = performance.now() - began;
  expect(Math.max(0, ...record)).toBeLessThan(here);
});

test('with a scenario on screen it is said that the file goes into the plan itself', async () => {
  const scenario = useStore.getState().plan?.scenarios[0];
  await paste([
    ['Centre', 'Linac', 'Minutes a day'],
    ['Poole', 'LA1', '475'],
  ]);
  const said = () => summary().element().textContent;
  await expect.poll(said).toBe('1 changed.');
  useStore.setState({ scenarioId: scenario?.id ?? '' });
  await expect.poll(said).toContain(`It goes into the plan itself, and not into “${scenario?.name}” alone.`);
});
