import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import type { Command } from '../../../db/schema/edit.ts';
import { daysBetween, nearestMonday, toDate, toIso } from '../../../renderer/plan/dates.ts';
import { useStore } from '../../../renderer/state/store.ts';
import { FleetView } from '../../../renderer/views/fleet/FleetView.tsx';
import { ProjectInspector } from '../../../renderer/views/fleet/inspector/ProjectInspector.tsx';
import { memoryPlanner } from './memoryPlanner.ts';
import '../../../renderer/styles/base.css';

const plan = illustrativePlan();
const found = plan.projects.find(
  ({ kind, start }) => kind === 'replace' && start > '2029-06-01' && start < '2031-01-01',
);
if (!found) throw new Error('The illustrative plan replaces nothing around 2030.');
const project = found;
const monday = (weeks: number) =>
  toIso(nearestMonday(new Date(toDate(project.start).getTime() + weeks * 7 * 86_400_000)));

let commands: Command[] = [];

beforeEach(async () => {
  const memory = memoryPlanner(plan);
  commands = memory.commands;
  window.planner = memory.planner;
  document.documentElement.dataset.theme = 'light';
  useStore.setState({ scenarioId: null, selection: null, draft: null, notice: null });
  await useStore.getState().openPlan('plan');
  await render(
    <div style={{ width: 812, height: 600 }}>
      <FleetView />
    </div>,
  );
  await expect.element(page.getByRole('slider').first()).toBeInTheDocument();
});

function bar(): SVGElement {
  const element = document.querySelector(`[data-project="${project.id}"]`);
  if (!(element instanceof SVGElement)) throw new Error('the project has no bar');
  element.scrollIntoView({ block: 'center' });
  return element;
}

const shownStart = () => bar().dataset.start;
const movedStarts = () =>
  useStore
    .getState()
    .plan?.scenarios.at(-1)
    ?.changes.flatMap((change) => (change.type === 'moveProject' ? [change] : []));

/** Where in the frame a point of the bar lies, for the pointer of the real browser. */
function pointOn(element: Element, by: number): { x: number; y: number } {
  const frame = page.getByTestId('fleet').element().getBoundingClientRect();
  const { left, top, height } = element.getBoundingClientRect();
  return { x: left - frame.left + 6 + by, y: top - frame.top + height / 2 };
}

async function dragBy(pixels: number): Promise<void> {
  const element = bar();
  const frame = page.getByTestId('fleet');
  await userEvent.dragAndDrop(frame, frame, {
    sourcePosition: pointOn(element, 0),
    targetPosition: pointOn(element, pixels),
  });
}

describe('dragging', () => {
  test('stores one command, on the Monday under the pointer, in a new scenario that is then on screen', async () => {
    const { width } = bar().closest('svg')?.getBoundingClientRect() ?? { width: 0 };
    const ticksFrom = toDate(project.start).getTime();
    await dragBy(60);
    await expect.poll(() => commands.length).toBe(1);
    const [change] = movedStarts() ?? [];
    const shown = useStore.getState().plan;
    const days = daysBetween('2025-10-05', '2037-04-06');
    const expected = toIso(nearestMonday(new Date(ticksFrom + ((60 * days) / width) * 86_400_000)));
    expect(change?.projectId).toBe(project.id);
    expect(Math.abs(daysBetween(expected, change?.start ?? ''))).toBeLessThanOrEqual(7);
    expect(toDate(change?.start ?? '').getUTCDay()).toBe(1);
    expect(shown?.projects).toEqual(plan.projects);
    expect(useStore.getState().scenarioId).toBe(shown?.scenarios.at(-1)?.id);
    expect(shownStart()).toBe(change?.start);
  });

  test('again on that scenario changes it, and makes no other', async () => {
    await dragBy(60);
    await expect.poll(() => commands.length).toBe(1);
    const scenarios = useStore.getState().plan?.scenarios.length;
    await dragBy(-30);
    await expect.poll(() => commands.length).toBe(2);
    expect(useStore.getState().plan?.scenarios.length).toBe(scenarios);
    expect(movedStarts()).toHaveLength(1);
  });

  test('shows the date and the difference while it moves, previews it, and Escape puts it back', async () => {
    const element = bar();
    const { left, top } = element.getBoundingClientRect();
    const at = (x: number) => ({ bubbles: true, pointerId: 1, button: 0, clientX: left + 6 + x, clientY: top + 8 });
    // The pointer of the real browser must exist for its capture.
    await userEvent.hover(page.getByRole('button', { name: 'Key' }));
    element.dispatchEvent(new PointerEvent('pointerdown', at(0)));
    element.dispatchEvent(new PointerEvent('pointermove', at(70)));
    await expect.element(page.getByText(/^start Mon .* weeks later$/)).toBeVisible();
    await expect.poll(() => useStore.getState().draft?.scenarios.length).toBe(plan.scenarios.length + 1);
    expect(document.querySelector('[data-moving="true"]')).toBe(bar());
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => useStore.getState().draft).toBe(null);
    element.dispatchEvent(new PointerEvent('pointerup', at(70)));
    expect(shownStart()).toBe(project.start);
    expect(commands).toEqual([]);
    expect(useStore.getState().scenarioId).toBe(null);
  });
});

describe('by keyboard', () => {
  test('weeks and four weeks add up to one command on Enter', async () => {
    bar().focus();
    await userEvent.keyboard('{ArrowRight}{Shift>}{ArrowRight}{/Shift}{ArrowLeft}{ArrowRight}{ArrowRight}');
    await expect.poll(shownStart).toBe(monday(6));
    expect(commands).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => commands.length).toBe(1);
    expect(movedStarts()).toMatchObject([{ projectId: project.id, start: monday(6) }]);
    expect(document.activeElement).toBe(bar());
  });

  test('leaving the bar stores it too', async () => {
    bar().focus();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    await expect.poll(() => commands.length).toBe(1);
    expect(movedStarts()).toMatchObject([{ start: monday(1) }]);
    expect(document.activeElement).not.toBe(bar());
    expect(document.activeElement?.getAttribute('role')).toBe('slider');
  });

  test('Escape restores, and says so', async () => {
    bar().focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.element(page.getByText(/^Start Monday .*, 2 weeks later$/)).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByText('Back where it was.')).toBeInTheDocument();
    expect(shownStart()).toBe(project.start);
    await userEvent.keyboard('{Enter}');
    expect(commands).toEqual([]);
  });

  test('one tab stop for all projects; Down, Up, Home and End go between them', async () => {
    const stops = () => [...document.querySelectorAll('[data-roving="project"][tabindex="0"]')];
    expect(stops()).toHaveLength(1);
    const [first] = stops();
    if (!(first instanceof SVGElement)) throw new Error('no tab stop');
    first.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(stops()).toEqual([document.activeElement]);
    expect(document.activeElement).not.toBe(first);
    await userEvent.keyboard('{Home}');
    expect(document.activeElement).toBe(first);
    await userEvent.keyboard('{End}{ArrowUp}{ArrowDown}');
    expect(document.activeElement).toBe([...document.querySelectorAll('[data-roving="project"]')].at(-1));
  });
});

test('a bar says its project, start, length, weeks out of service and status', () => {
  const label = bar().getAttribute('aria-label') ?? '';
  expect(label).toMatch(/, starts \d+ \w+ \d{4}, \d+ weeks, \d+ out of service, \w+/);
});

test('the date in the inspector moves the project as a drag does', async () => {
  const inspector = await render(<ProjectInspector id={project.id} />);
  await inspector.getByLabelText('Start').fill(monday(26));
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => commands.length).toBe(1);
  expect(movedStarts()).toMatchObject([{ projectId: project.id, start: monday(26) }]);
  await expect.element(inspector.getByText(/, 26 weeks later than in the baseline$/)).toBeVisible();
  expect(shownStart()).toBe(monday(26));
});

describe('stretching', () => {
  const stages = () => movedChange()?.stages;
  const movedChange = () => movedStarts()?.[0];

  test('the end of a bar lengthens its last stage, as one command, and says so on the way', async () => {
    const element = bar();
    const handle = element.querySelector(`[data-edge="${project.stages.length}"]`);
    if (!handle) throw new Error('the bar has no end to take hold of');
    const { left, top, width, height } = handle.getBoundingClientRect();
    const at = (x: number) => ({
      ...{ bubbles: true, pointerId: 1, button: 0 },
      ...{ clientX: left + width / 2 + x, clientY: top + height / 2 },
    });
    await userEvent.hover(page.getByRole('button', { name: 'Key' }));
    handle.dispatchEvent(new PointerEvent('pointerdown', at(0)));
    handle.dispatchEvent(new PointerEvent('pointermove', at(20)));
    await expect
      .element(page.getByText(/^end \d+ \w+ \d{4}, \w+ \d+ weeks \(was \d+ weeks\), \d+ weeks in all$/))
      .toBeVisible();
    await expect.element(page.getByText(/^in a new scenario; Shift: month starts/)).toBeVisible();
    expect(commands).toEqual([]);
    handle.dispatchEvent(new PointerEvent('pointerup', at(20)));
    await expect.poll(() => commands.length).toBe(1);
    expect(movedChange()?.start).toBe(project.start);
    expect(stages()?.slice(0, -1)).toEqual(project.stages.slice(0, -1));
    expect(stages()?.at(-1)?.weeks).toBeGreaterThan(project.stages.at(-1)?.weeks ?? 0);
  });

  test('by keys: Ctrl and an arrow stretch the end; brackets choose a stage, which an arrow then stretches', async () => {
    bar().focus();
    await userEvent.keyboard('{Control>}{ArrowRight}{/Control}{Enter}');
    await expect.poll(() => commands.length).toBe(1);
    const [last] = project.stages.slice(-1);
    expect(stages()?.at(-1)?.weeks).toBe((last?.weeks ?? 0) + 1);
    bar().focus();
    await userEvent.keyboard('[BracketRight][BracketRight]{ArrowRight}{ArrowRight}{Enter}');
    await expect.poll(() => commands.length).toBe(2);
    expect(stages()?.[0]?.weeks).toBe((project.stages[0]?.weeks ?? 0) + 2);
    expect(movedChange()?.start).toBe(project.start);
  });
});

test('in the plan itself a drag changes its record and makes no scenario', async () => {
  useStore.getState().setEditTarget('plan');
  await dragBy(60);
  await expect.poll(() => commands.length).toBe(1);
  const shown = useStore.getState().plan;
  expect(shown?.scenarios).toEqual(plan.scenarios);
  expect(shown?.projects.find(({ id }) => id === project.id)?.start).not.toBe(project.start);
  expect(useStore.getState().scenarioId).toBe(null);
  useStore.getState().setEditTarget('scenario');
});
