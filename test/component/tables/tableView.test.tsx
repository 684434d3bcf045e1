import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import type { Command } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { useStore } from '../../../renderer/state/store.ts';
import { useEntryStore } from '../../../renderer/views/data/tables/entryStore.ts';
import { PlanTables } from '../../../renderer/views/data/tables/PlanTables.tsx';
import { memoryPlanner } from '../fleet/memoryPlanner.ts';
import '../../../renderer/styles/base.css';

const illustrative = illustrativePlan();
let commands: Command[] = [];

function Tables() {
  const plan = useStore((state) => state.plan);
  return <div style={{ width: 1100, height: 640 }}>{plan && <PlanTables plan={plan} />}</div>;
}

async function show(table: string, plan: Plan = illustrative): Promise<void> {
  const memory = memoryPlanner(plan);
  commands = memory.commands;
  window.planner = memory.planner;
  sessionStorage.setItem('isocentre.table', table);
  await useStore.getState().openPlan('plan');
  await render(<Tables />);
  await expect.element(page.getByRole('grid')).toBeInTheDocument();
}

beforeEach(() => {
  document.documentElement.dataset.theme = 'light';
  useStore.setState({ scenarioId: null, selection: null, draft: null, notice: null, row: null });
  useEntryStore.setState({ pending: {}, sourceId: null, headings: false });
});

const cell = (row: number, column: number) =>
  page.getByTestId('grid').element().querySelector(`[data-cell="${row}:${column}"]`);
const text = (row: number, column: number) => cell(row, column)?.textContent ?? null;
const focused = () => document.activeElement?.getAttribute('data-cell');
async function press(row: number, column: number): Promise<void> {
  const found = cell(row, column);
  if (!found) throw new Error(`there is no cell ${row}:${column}`);
  await userEvent.click(found);
}

test('of two thousand rows only those in sight are drawn, and the keyboard reaches the last', async () => {
  const zone = illustrative.zones[0];
  if (!zone) throw new Error('there are areas');
  const zones = Array.from({ length: 2000 }, (_, at) => ({ ...zone, id: `zone-${at}`, name: `Area ${at}` }));
  await show('zones', { ...illustrative, zones, demand: [], flows: [], travel: [], scenarios: [] });
  expect(page.getByTestId('grid').element().getAttribute('aria-rowcount')).toBe('2002');
  expect(document.querySelectorAll('[data-row]').length).toBeLessThan(60);
  await press(0, 0);
  await userEvent.keyboard('{Control>}{End}{/Control}');
  await expect.poll(() => focused()?.split(':')[0]).toBe('1999');
  await expect.poll(() => text(1999, 0)).toBe('Area 1999');
  expect(document.querySelectorAll('[data-row]').length).toBeLessThan(60);
  await userEvent.keyboard('{Control>}{Home}{/Control}');
  await expect.poll(() => focused()).toBe('0:0');
});

describe('typing', () => {
  test('over a cell and Enter stores it as one command and goes down; Escape leaves all as it was', async () => {
    await show('centres');
    await press(0, 6);
    await userEvent.keyboard('9{Escape}');
    await expect.poll(() => text(0, 6)).toBe('7');
    await userEvent.keyboard('8{Enter}');
    await expect.poll(() => text(0, 6)).toBe('8');
    expect(focused()).toBe('1:6');
    await expect
      .poll(() => commands.map(({ label }) => label))
      .toEqual(['Change the bunkers of Southampton General from 7 to 8']);
  });

  test('a few letters choose what is meant, by the list or by the name alone', async () => {
    await show('machines');
    await press(0, 0);
    await userEvent.keyboard('{F2}{Control>}a{/Control}poo');
    await expect.element(page.getByRole('option', { name: 'Poole' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await press(0, 2);
    await userEvent.keyboard('mr-l{Tab}');
    await expect.poll(() => text(0, 2)).toBe('MR-linac');
    expect(focused()).toBe('0:3');
  });

  test('what cannot be is refused at the cell, and left behind it waits with its reason until it is given up', async () => {
    await show('centres');
    await press(2, 6);
    await userEvent.keyboard('many');
    await expect.element(page.getByRole('alert')).toHaveTextContent('Needs a whole number from 0 to 50, not “many”.');
    await press(4, 0);
    await expect
      .poll(() => document.querySelector('[data-testid=waiting]')?.textContent)
      .toContain('Portsmouth Needs a whole number from 0 to 50');
    expect(cell(2, 6)?.getAttribute('aria-invalid')).toBe('true');
    expect(commands).toEqual([]);
    await page.getByRole('button', { name: /^Give up/ }).click();
    await expect.poll(() => cell(2, 6)?.getAttribute('aria-invalid')).toBe(null);
  });
});

test('Tab goes from cell to cell, and Escape and then Tab leave the table', async () => {
  await show('trusts');
  await press(0, 0);
  await userEvent.keyboard('{Tab}{Tab}{Tab}');
  expect(focused()).toBe('1:0');
  await userEvent.keyboard('{Escape}{Tab}');
  expect(document.activeElement?.closest('[role=grid]')).toBe(null);
});

test('a selection is copied as a spreadsheet takes it, with headings when asked for', async () => {
  await show('trusts');
  await press(0, 1);
  await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
  const copied = () => {
    const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true, cancelable: true });
    cell(0, 1)?.dispatchEvent(event);
    return event.clipboardData?.getData('text/plain');
  };
  const [a, b] = illustrative.trusts;
  await expect.poll(copied).toBe(`${a?.odsCode}\r\n${b?.odsCode}`);
  useEntryStore.setState({ headings: true });
  await expect.poll(copied).toBe(`Trust\tODS code\r\n${a?.name}\t${a?.odsCode}\r\n${b?.name}\t${b?.odsCode}`);
});

test('dragging the handle fills down, as one step', async () => {
  await show('machines');
  await press(0, 5);
  const handle = document.querySelector('[data-handle]');
  const [from, to] = [handle?.getBoundingClientRect(), cell(3, 5)?.getBoundingClientRect()];
  if (!handle || !from || !to) throw new Error('there is a handle');
  const at = (x: number, y: number) => ({ bubbles: true, pointerId: 1, button: 0, clientX: x, clientY: y });
  handle.dispatchEvent(new PointerEvent('pointerdown', at(from.x + 3, from.y + 3)));
  handle.dispatchEvent(new PointerEvent('pointermove', at(to.x + 20, to.y + 10)));
  handle.dispatchEvent(new PointerEvent('pointerup', at(to.x + 20, to.y + 10)));
  await expect.poll(() => document.querySelectorAll('[aria-selected=true]').length).toBe(4);
});

test('sorting stays as it is while figures change, and a filter says how many rows are left', async () => {
  await show('centres');
  await page.getByRole('columnheader', { name: 'Bunkers' }).getByRole('button').click();
  await page.getByRole('button', { name: 'Largest first' }).click();
  const first = text(0, 0);
  await press(0, 6);
  await userEvent.keyboard('1{Enter}');
  expect(text(0, 0)).toBe(first);
  await page.getByRole('columnheader', { name: 'Trust', exact: true }).getByRole('button').click();
  await page.getByLabelText('Show rows where it holds').fill('oxford');
  await page.getByRole('button', { name: 'Filter' }).click();
  await expect.element(page.getByRole('button', { name: /of 10: show all/ })).toBeVisible();
});

test('a link to a row shows its table, goes to the cell and lets it flash', async () => {
  await show('trusts');
  useStore
    .getState()
    .goTo({ view: 'data', row: { collection: 'machines', key: 'oxford-la3', field: 'minutesPerDay' } });
  await expect.element(page.getByRole('grid', { name: 'Machines' })).toBeInTheDocument();
  await expect.poll(() => document.activeElement?.getAttribute('data-column')).toBe('minutesPerDay');
  expect(document.activeElement?.closest('[data-row]')?.getAttribute('data-row')).toBe('oxford-la3');
});
