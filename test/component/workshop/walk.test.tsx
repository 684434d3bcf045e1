import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import { restingMap } from '../../../renderer/state/mapSlice.ts';
import { useStore } from '../../../renderer/state/store.ts';
import { useShortcuts } from '../../../renderer/state/useShortcuts.ts';
import { useMapDesk } from '../../../renderer/views/network/whatIf/mapDesk.ts';
import { Walk } from '../../../renderer/views/workshop/walk/Walk.tsx';
import { memoryPlanner } from '../fleet/memoryPlanner.ts';
import '../../../renderer/styles/base.css';

function Room() {
  useShortcuts();
  return useStore((state) => state.walk !== null) ? <Walk /> : <p>Not walking</p>;
}

const plan = illustrativePlan();
// Questions are asked here of pictures that draw quickly.
const storyboard = (plan.storyboard ?? []).map((step) => ({ ...step, view: 'compare' as const }));

beforeEach(() => {
  localStorage.clear();
  useStore.setState({ plan: { ...plan, storyboard }, view: 'workshop', walk: null, sheet: null, theme: 'dark' });
  useStore.getState().chooseScenario(null);
});

const at = () => useStore.getState().walk?.at;

test('a clicker walks the storyboard with its scenarios, blanks, and the window is as before after it', async () => {
  useStore.getState().startWalk(0);
  const screen = await render(<Room />);
  await expect
    .element(screen.getByRole('heading', { level: 1 }))
    .toHaveTextContent('Where do people wait longest today?');
  expect(useStore.getState().theme).toBe('projector');
  await userEvent.keyboard('{PageDown}');
  expect(useStore.getState().scenarioId).toBe('portsmouth-slip');
  await userEvent.keyboard('{ArrowRight} ');
  expect(at()).toBe(3);
  await userEvent.keyboard('{PageUp}');
  expect(at()).toBe(2);
  await userEvent.keyboard('{End}{PageDown}');
  expect(at()).toBe(4);
  await userEvent.keyboard('{Home}{ArrowLeft}');
  expect(at()).toBe(0);
  await userEvent.keyboard('b');
  await expect.element(screen.getByTestId('blank')).toBeInTheDocument();
  await userEvent.keyboard('.');
  await expect.element(screen.getByTestId('blank')).not.toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  await expect.element(screen.getByText('Not walking')).toBeVisible();
  expect(useStore.getState().theme).toBe('dark');
  expect(useStore.getState().scenarioId).toBeNull();
  expect(localStorage.getItem('isocentre.theme')).toBeNull();
});

test('what is frozen stays before the room while the walk goes on beneath, and is what a decision is kept with', async () => {
  useStore.getState().startWalk(1);
  const screen = await render(<Room />);
  await userEvent.keyboard('f');
  await expect.element(screen.getByText(/^Frozen \d\d:\d\d$/)).toBeVisible();
  await userEvent.keyboard('{PageDown}');
  expect(at()).toBe(2);
  await expect
    .poll(() => screen.getByTestId('photo').element().textContent)
    .toContain('What if Portsmouth’s swap slips a year?');
  await userEvent.keyboard('d');
  await expect.element(screen.getByRole('dialog', { name: 'Record: decision' })).toBeVisible();
  // Letters are text here, and the steps stay where they are.
  await userEvent.keyboard('bfn');
  await expect.element(screen.getByRole('textbox', { name: 'In the room’s words' })).toHaveValue('bfn');
  expect(useStore.getState().walk?.capture?.shown.stepId).toBe('portsmouth-slips');
  await userEvent.keyboard('{Escape}');
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
  expect(useStore.getState().walk).not.toBeNull();
  await userEvent.keyboard('f');
  await expect.element(screen.getByTestId('photo')).toBeEmptyDOMElement();
  await expect
    .element(screen.getByRole('heading', { level: 1 }))
    .toHaveTextContent('What does five-fraction breast and prostate free up?');
});

test('the map of a step is asked what if: what is kept goes into a copy, and undone leaves the step as it was', async () => {
  const onMap = storyboard.map((step) => ({ ...step, view: 'network' as const }));
  window.planner = memoryPlanner(plan).planner;
  useStore.setState({
    ...{ planId: 'p', plan: { ...plan, storyboard: onMap }, draft: null, map: restingMap, result: null },
    ...{ savedRevision: 0, undoStack: [], redoStack: [] },
  });
  const prepared = () => useStore.getState().plan?.scenarios.find(({ id }) => id === 'portsmouth-slip');
  const before = prepared();
  useStore.getState().startWalk(1);
  expect(useStore.getState().scenarioId).toBe('portsmouth-slip');
  const screen = await render(<Room />);
  const poole = () => document.querySelector<SVGGElement>('[data-mark="centre poole"]');
  await expect.poll(poole).not.toBeNull();
  poole()?.focus();
  await userEvent.keyboard('m');
  await userEvent.click(screen.getByRole('menuitem', { name: 'Close Poole for good…' }));
  const whatIf = screen.getByRole('region', { name: 'What if' });
  await expect.poll(() => whatIf.element().textContent).toContain('Goes into a copy, “From the floor: ');
  // Escape leaves what is tried, then what a drag does, and not the walk.
  await userEvent.keyboard('{Escape}');
  await expect.element(whatIf).not.toBeInTheDocument();
  poole()?.focus();
  await userEvent.keyboard('s{Escape}');
  expect(useMapDesk.getState().sending).toBe(false);
  expect(at()).toBe(1);

  poole()?.focus();
  await userEvent.keyboard('m{Enter}');
  await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
  expect(prepared()).toEqual(before);
  const floor = () => useStore.getState().plan?.scenarios.find(({ name }) => name.startsWith('From the floor: '));
  expect(floor()?.changes.map(({ type }) => type)).toEqual([
    ...(before?.changes ?? []).map(({ type }) => type),
    'divertFlow',
  ]);
  expect(useStore.getState().scenarioId).toBe(floor()?.id);
  expect(useStore.getState().undoStack).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Done' }));
  await userEvent.keyboard('l');
  await expect.element(screen.getByRole('heading', { name: /^Send 30% of all courses from Poole/ })).toBeVisible();
  // A form opens over the step, and has the keys until it is left.
  await userEvent.click(screen.getByRole('button', { name: 'Add a linac…' }));
  const form = screen.getByRole('dialog', { name: 'New linac' });
  form.getByRole('button', { name: 'Cancel' }).element().focus();
  await userEvent.keyboard('d');
  expect(useStore.getState().walk?.capture).toBeNull();
  await userEvent.keyboard('{Escape}');
  await expect.element(form).not.toBeInTheDocument();
  expect(at()).toBe(1);
  useStore.getState().undo();
  await expect.poll(() => useStore.getState().scenarioId).toBe('portsmouth-slip');
  expect(useStore.getState().walk).toMatchObject({ at: 1, floorId: null });
  expect(floor()).toBeUndefined();
});
