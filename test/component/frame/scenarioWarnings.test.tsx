import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import type { Scenario } from '../../../db/schema/scenario.ts';
import { ScenarioWarnings } from '../../../renderer/components/ScenarioWarnings.tsx';
import { useStore } from '../../../renderer/state/store.ts';
import '../../../renderer/styles/base.css';

const sound = illustrativePlan();
const [linac] = sound.machines;
if (linac === undefined) throw new Error('the plan has no machine');

/** A scenario that puts this many linacs too many at the first centre, one year after the other. */
const crowd = (id: string, count: number): Scenario => ({
  id,
  name: `Crowd of ${count}`,
  changes: Array.from({ length: count }, (_, at) => ({
    type: 'addMachine' as const,
    id: `add-${at}`,
    machine: { ...linac, id: `extra-${at}`, name: `Extra ${at}`, commissioned: '2028-01-03' },
    from: `${2028 + at}-09-04`,
  })),
});
const plan = { ...sound, scenarios: [...sound.scenarios, crowd('crowd', 1)] };

/** A retirement of a machine that is already gone by then. */
const late = {
  type: 'addProject' as const,
  id: 'late',
  project: {
    id: 'late',
    kind: 'retire' as const,
    machineId: 'portsmouth-la1',
    start: '2030-03-04',
    stages: [],
    status: 'idea' as const,
  },
};
const sentence = /^Southampton General has 7 bunkers, but 8 linacs stand there on 4 September 2028/;

test('a scenario that overfills a centre says so while it is on screen, and the baseline says nothing', async () => {
  useStore.setState({ plan, draft: null, scenarioId: 'crowd' });
  const screen = await render(<ScenarioWarnings />);
  await expect.element(screen.getByText(sentence)).toBeVisible();
  useStore.setState({ scenarioId: null });
  await expect.element(screen.getByText(sentence)).not.toBeInTheDocument();
  useStore.setState({ scenarioId: plan.scenarios[0]?.id ?? null });
  await expect.element(screen.getByRole('status')).not.toBeInTheDocument();
});

test('the first is told above the view, and the rest are a click away', async () => {
  const both = { ...crowd('both', 1), changes: [...crowd('both', 1).changes, late] };
  useStore.setState({ plan: { ...sound, scenarios: [both] }, draft: null, scenarioId: 'both', view: 'fleet' });
  const screen = await render(<ScenarioWarnings />);
  await expect.element(screen.getByText(sentence)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'One more under Data' }));
  expect(useStore.getState().view).toBe('data');
});

test('nothing is told of a plan that is only being dragged, so that the view does not shift', async () => {
  useStore.setState({ plan: sound, draft: plan, scenarioId: 'crowd' });
  const screen = await render(<ScenarioWarnings />);
  await expect.element(screen.getByRole('status')).not.toBeInTheDocument();
});
