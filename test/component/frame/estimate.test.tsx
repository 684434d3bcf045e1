import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import { AnswerStrip } from '../../../renderer/components/AnswerStrip.tsx';
import { draftMove } from '../../../renderer/plan/fleet/fleetMove.ts';
import type { ExperimentResult, RunSoFar, WeeklyMetric } from '../../../renderer/simulation/results.ts';
import { useStore } from '../../../renderer/state/store.ts';
import { memoryPlanner } from '../fleet/memoryPlanner.ts';
import { resultOf } from '../network/centreResult.ts';
import '../../../renderer/styles/base.css';

const plan = illustrativePlan();
const project = plan.projects.find(({ id }) => id === 'replace-portsmouth-la2');
if (!project) throw new Error('The illustrative plan does not replace Portsmouth LA2.');

/** A result with a flat wait everywhere, which stands in for the baseline's simulation. */
function flatResult(): ExperimentResult {
  const weekStarts = Array.from({ length: plan.horizonWeeks }, (_, week) =>
    new Date(Date.parse(plan.startDate) + week * 7 * 86_400_000).toISOString().slice(0, 10),
  );
  const flat = (value: number) => new Float64Array(plan.horizonWeeks).fill(value);
  const band = { mean: flat(16), q05: flat(14), q25: flat(15), q50: flat(16), q75: flat(17), q95: flat(18) };
  const metrics: Record<WeeklyMetric, typeof band> = {
    waitDays: band,
    withinTarget: band,
    queue: band,
    utilisation: band,
  };
  const bands = Object.fromEntries(['network', ...plan.centres.map(({ id }) => id)].map((scope) => [scope, metrics]));
  const result = resultOf(plan, () => 0.85);
  return { ...result, scenarios: result.scenarios.map((scenario) => ({ ...scenario, weekStarts, bands })) };
}

/** The plan while the project is dragged to another start. */
function dragTo(start: string): void {
  const moved = draftMove(plan, null, project ?? plan.projects[0], start);
  if (!moved.ok) throw new Error(moved.problems.map(({ message }) => message).join());
  useStore.getState().preview(moved.value.draft);
}

const drawn = () => page.getByTestId('expected').element().querySelector('path')?.getAttribute('d');

beforeEach(async () => {
  window.planner = memoryPlanner(plan).planner;
  document.documentElement.dataset.theme = 'light';
  useStore.setState({ scenarioId: null, selection: null, draft: null, notice: null, runStatus: 'upToDate' });
  useStore.setState({ result: flatResult(), resultKey: 'baseline', wantedKey: 'baseline' });
  await useStore.getState().openPlan('plan');
  useStore.getState().select({ kind: 'project', id: project.id });
  await render(
    <div style={{ width: 1200, height: 260 }}>
      <AnswerStrip />
    </div>,
  );
});

test('a project that is dragged is answered by an estimate, which goes on with it', async () => {
  await expect.element(page.getByText('estimate', { exact: true })).not.toBeInTheDocument();
  dragTo('2030-01-14');
  await expect.element(page.getByText('estimate', { exact: true })).toBeVisible();
  await expect.element(page.getByText(/days longer over the whole plan, by a first estimate/)).toBeVisible();
  const first = drawn();
  expect(first).not.toContain('NaN');
  dragTo('2031-01-13');
  await expect.poll(drawn).not.toBe(first);
});

test('the estimate goes when the drag ends where it began, and when the simulation of it lands', async () => {
  dragTo('2030-01-14');
  await expect.element(page.getByTestId('expected')).toBeVisible();
  const { draft, seed } = useStore.getState();
  if (draft === null) throw new Error('nothing is being dragged');
  // What the run slice does when the first picture of what is on screen lands.
  useStore.getState().run(draft, [draft.scenarios.at(-1)?.id ?? '']);
  const { wantedKey } = useStore.getState();
  expect(wantedKey).toContain(String(seed));
  useStore.setState({ resultKey: wantedKey });
  await expect.element(page.getByTestId('expected')).not.toBeInTheDocument();
  useStore.getState().cancelRun();
  dragTo('2030-02-11');
  useStore.setState({ runStatus: 'running' });
  await expect.element(page.getByTestId('expected')).toBeVisible();
  useStore.getState().preview(null);
  await expect.element(page.getByTestId('expected')).not.toBeInTheDocument();
});

test('the first run is drawn over it as far as it is simulated, over weeks of the same plan, and alone where nothing was simulated', async () => {
  const [{ weekStarts }] = flatResult().scenarios;
  const soFar = (weeks: readonly string[]): RunSoFar => {
    const values = new Float32Array(weeks.length).fill(Number.NaN).fill(20, 0, 104);
    const metrics = { waitDays: values, withinTarget: values, queue: values, utilisation: values };
    const weekly = { network: metrics, portsmouth: metrics };
    return { scenario: 'any', until: '2029-03-26', weekStarts: weeks, weekly };
  };
  const begun = () => page.getByTestId('begun').element().querySelector('path')?.getAttribute('d') ?? '';
  dragTo('2030-01-14');
  await expect.element(page.getByTestId('expected')).toBeVisible();
  useStore.setState({ soFar: soFar(weekStarts) });
  await expect.element(page.getByTestId('begun')).toBeVisible();
  expect(begun().split('L')).toHaveLength(104);
  await expect.element(page.getByText(/the first run, as far as it is. Dots: an estimate./)).toBeVisible();
  useStore.setState({ soFar: soFar(weekStarts.slice(1)) });
  await expect.element(page.getByTestId('begun')).not.toBeInTheDocument();
  useStore.setState({ result: null, resultKey: null });
  await expect.element(page.getByTestId('begun')).toBeVisible();
  expect(begun().split('L')).toHaveLength(104);
});
