import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import type { Command } from '../../../db/schema/edit.ts';
import { flowInForce } from '../../../renderer/simulation/scenario/flows.ts';
import { useStore } from '../../../renderer/state/store.ts';
import { FlowsView } from '../../../renderer/views/flows/FlowsView.tsx';
import { useFlowsDesk } from '../../../renderer/views/flows/flowsDesk.ts';
import { memoryPlanner } from '../fleet/memoryPlanner.ts';
import '../../../renderer/styles/base.css';

const plan = illustrativePlan();
const untouched = useFlowsDesk.getState();
let commands: Command[] = [];

beforeEach(async () => {
  const memory = memoryPlanner(plan);
  commands = memory.commands;
  window.planner = memory.planner;
  document.documentElement.dataset.theme = 'light';
  useFlowsDesk.setState(untouched);
  useStore.setState({ scenarioId: null, selection: null, draft: null, notice: null, editTarget: 'scenario' });
  await useStore.getState().openPlan('plan');
  await render(
    <div style={{ width: 812, height: 600 }}>
      <FlowsView />
    </div>,
  );
  await expect.element(page.getByRole('grid')).toBeInTheDocument();
});

function cell(zoneId: string, centreId: string): HTMLElement {
  const element = document.querySelector(`[data-cell="${zoneId}|${centreId}"]`);
  if (!(element instanceof HTMLElement)) throw new Error(`there is no cell of ${zoneId} and ${centreId}`);
  return element;
}

const shareIn = (zoneId: string, centreId: string) => Number(cell(zoneId, centreId).dataset.share);

/** The shares of a zone's general flow at the plan's start, as they are stored. */
const stored = (zoneId: string) =>
  flowInForce(
    (useStore.getState().plan?.flows ?? []).filter((flow) => flow.zoneId === zoneId),
    '*',
    plan.startDate,
  )?.shares;

async function drag(element: HTMLElement, pixels: number): Promise<void> {
  const frame = page.getByTestId('flows-matrix');
  frame.element().scrollTo({ left: 0 });
  const { left, top } = frame.element().getBoundingClientRect();
  const box = element.getBoundingClientRect();
  const at = { x: box.left - left + 40, y: box.top - top + box.height / 2 };
  await userEvent.dragAndDrop(frame, frame, { sourcePosition: at, targetPosition: { ...at, x: at.x + pixels } });
}

describe('dragging a share', () => {
  test('gives a percent for every pixel, the others give way, and one command makes a scenario of it', async () => {
    await drag(cell('basingstoke', 'southampton'), 21);
    await expect.poll(() => commands.length).toBe(1);
    expect(commands[0]?.label).toBe(
      'Send 36% of Basingstoke and Deane’s courses by general shares to Southampton General from the start',
    );
    const scenario = useStore.getState().plan?.scenarios.at(-1);
    expect(useStore.getState().scenarioId).toBe(scenario?.id);
    expect(scenario?.changes).toMatchObject([
      {
        ...{ type: 'changeFlow', zoneId: 'basingstoke', pathwayId: '*', generalOnly: true, from: plan.startDate },
        // What is left of 85%, in proportion 80 to 5.
        shares: { basingstoke: 0.602, southampton: 0.36, reading: 0.038 },
      },
    ]);
    expect(stored('basingstoke')).toEqual({ basingstoke: 0.8, southampton: 0.15, reading: 0.05 });
    await expect.poll(() => shareIn('basingstoke', 'southampton')).toBe(0.36);
    await expect.poll(() => page.getByTestId('travel').element().textContent).toMatch(/All areas.*\+/);
  });

  test('changes the plan itself where that is chosen, leaves locked cells, and is undone in one step', async () => {
    await page.getByText('Edit the plan').click();
    cell('basingstoke', 'reading').focus();
    await userEvent.keyboard('l');
    await drag(cell('basingstoke', 'southampton'), 11);
    await expect.poll(() => commands.length).toBe(1);
    expect(stored('basingstoke')).toEqual({ basingstoke: 0.69, southampton: 0.26, reading: 0.05 });
    expect(useStore.getState().scenarioId).toBe(null);
    useStore.getState().undo();
    await expect.poll(() => shareIn('basingstoke', 'southampton')).toBe(0.15);
  });

  test('is seen and estimated while it moves, and Escape puts it back', async () => {
    const element = cell('basingstoke', 'southampton');
    const { left, top } = element.getBoundingClientRect();
    const at = (x: number) => ({ bubbles: true, pointerId: 1, button: 0, clientX: left + 40 + x, clientY: top + 8 });
    await userEvent.hover(page.getByRole('heading', { name: 'Patient flows' }));
    element.dispatchEvent(new PointerEvent('pointerdown', at(0)));
    element.dispatchEvent(new PointerEvent('pointermove', at(30)));
    await expect.poll(() => shareIn('basingstoke', 'southampton')).toBe(0.45);
    expect(useStore.getState().draft?.scenarios.length).toBe(plan.scenarios.length + 1);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => shareIn('basingstoke', 'southampton')).toBe(0.15);
    element.dispatchEvent(new PointerEvent('pointerup', at(30)));
    expect(commands).toEqual([]);
  });
});

describe('by keyboard', () => {
  test('arrows go from cell to cell; a share is typed, stepped by 1 and 10, kept by Enter', async () => {
    cell('basingstoke', 'southampton').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(cell('basingstoke', 'basingstoke'));
    await userEvent.keyboard('{ArrowLeft}{Enter}');
    await userEvent.keyboard('{ArrowUp}{Shift>}{ArrowUp}{/Shift}{ArrowDown}');
    await expect.poll(() => shareIn('basingstoke', 'southampton')).toBe(0.25);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => commands.length).toBe(1);
    expect(document.activeElement).toBe(cell('basingstoke', 'southampton'));
    await userEvent.keyboard('50{Enter}');
    await expect.poll(() => shareIn('basingstoke', 'southampton')).toBe(0.5);
    expect(commands).toHaveLength(2);
    expect(useStore.getState().plan?.scenarios.length).toBe(plan.scenarios.length + 1);
  });

  test('one stop of Tab for the whole grid', () => {
    expect(document.querySelectorAll('[data-at][tabindex="0"]')).toHaveLength(1);
  });
});

test('a centre that cannot treat says why, and takes no share', async () => {
  useFlowsDesk.getState().set({ subject: 'brain-srs' });
  await expect.poll(() => cell('basingstoke', 'reading').getAttribute('aria-label')).toContain('no machine with SRS');
  expect(cell('basingstoke', 'reading').dataset.open).toBe('false');
  expect(shareIn('basingstoke', 'southampton')).toBe(0.95);
});

test('suggestions change nothing until they are taken, and then only the areas ticked', async () => {
  await page.getByText('Suggestions').click();
  await expect
    .poll(() => page.getByTestId('offer-summary').element().textContent)
    .toMatch(/courses a year in \d+ areas would go elsewhere/);
  expect(commands).toEqual([]);
  await page.getByLabelText('Every area').click();
  await expect.element(page.getByRole('button', { name: 'Try in a scenario' })).toBeDisabled();
  await page.getByLabelText('Take what is offered for Isle of Wight').click();
  await page.getByRole('button', { name: 'Try in a scenario' }).click();
  await expect.poll(() => commands.length).toBe(1);
  expect(useStore.getState().plan?.scenarios.at(-1)?.changes).toMatchObject([
    { type: 'changeFlow', zoneId: 'isle-of-wight', shares: { portsmouth: 1 } },
  ]);
});
