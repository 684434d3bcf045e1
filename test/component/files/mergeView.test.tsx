import { beforeEach, expect, test } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { Command } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { useMerge } from '../../../renderer/state/mergeStore.ts';
import { useStore } from '../../../renderer/state/store.ts';
import { FilesPanel } from '../../../renderer/views/data/files/FilesPanel.tsx';
import { aCentre, aLinac, smallPlan } from '../../support/smallPlan.ts';
import { memoryPlanner } from '../fleet/memoryPlanner.ts';
import '../../../renderer/styles/base.css';

const base = smallPlan({
  centres: [aCentre('east', { name: 'East' }), aCentre('west', { name: 'West' })],
  machines: [aLinac('e1', 'east'), aLinac('e2', 'east'), aLinac('w1', 'west')],
  flows: [{ zoneId: 'zone', pathwayId: '*', shares: { east: 1 } }],
});
const changed = (plan: Plan, id: string, changes: Partial<Plan['machines'][number]>): Plan => ({
  ...plan,
  machines: plan.machines.map((one) => (one.id === id ? { ...one, ...changes } : one)),
});
const hours = (first: number, second: number) =>
  changed(changed(base, 'e1', { minutesPerDay: first }), 'e2', { minutesPerDay: second });
const ours: Plan = { ...hours(500, 510), machines: [...hours(500, 510).machines, aLinac('w2', 'west')] };
const theirs: Plan = {
  ...hours(600, 610),
  centres: base.centres.filter(({ id }) => id !== 'west'),
  machines: hours(600, 610).machines.filter(({ centreId }) => centreId !== 'west'),
};

let commands: Command[] = [];
const says = (where: Locator, words: string) => expect.poll(() => where.element().textContent).toContain(words);
const Panel = () => {
  const plan = useStore((state) => state.plan);
  return <div style={{ width: 1100, height: 640 }}>{plan && <FilesPanel plan={plan} />}</div>;
};
const file = (name: string, plan: unknown) => new File([JSON.stringify(plan)], name, { type: 'application/json' });
const merge = page.getByRole('button', { name: 'Merge', exact: true });

beforeEach(async () => {
  document.documentElement.dataset.theme = 'light';
  const memory = memoryPlanner(ours);
  commands = memory.commands;
  window.planner = memory.planner;
  await useStore.getState().openPlan('plan');
  useMerge.setState({ merging: null, reading: null, refused: null, report: null });
  await render(<Panel />);
});

test('conflicts are chosen one by one or all at once, what is needed is asked about, and it is one step', async () => {
  await useMerge.getState().begin('plan', file('east.plan.json', theirs));
  await says(page.getByTestId('merge'), 'every difference is yours to choose');
  await useMerge.getState().chooseBase(file('before.plan.json', base));
  await says(page.getByTestId('merge'), 'before.plan.json, which you say both come from');

  // West is gone there, and a machine was added to it here.
  const west = page.getByRole('group', { name: /^West/ });
  await says(west, 'the machine West w2 cannot be without it');
  await expect.element(merge).toBeDisabled();
  await userEvent.click(page.getByRole('button', { name: 'Take all from the file: machines' }));
  await expect.element(merge).toBeDisabled();
  await userEvent.click(west.getByRole('radio', { name: /It stays/ }));
  const second = page.getByRole('group', { name: /East e2/ });
  await userEvent.click(second.getByRole('radio', { name: /Here/ }));
  await expect.element(merge).toBeEnabled();
  await userEvent.click(merge);

  expect(commands.map(({ name }) => name)).toEqual(['merge-plan']);
  expect(commands[0]?.why).toContain('3 differences were chosen: 2 as here, 1 as in the file');
  const merged = useStore.getState().plan;
  expect(merged?.machines.map(({ id, minutesPerDay }) => [id, minutesPerDay])).toEqual([
    ['e1', 600],
    ['e2', 510],
    ['w2', 480],
  ]);
  expect(merged?.centres.map(({ id }) => id)).toEqual(['east', 'west']);
});

test('a file that is no plan is refused in words, and giving up stores nothing', async () => {
  await useMerge.getState().begin('plan', file('letter.json', { dear: 'all' }));
  await says(page.getByRole('alert'), 'letter.json was not merged and nothing was stored');
  await useMerge.getState().begin('plan', file('east.plan.json', theirs));
  await userEvent.click(page.getByRole('button', { name: 'Give it up' }));
  await expect.element(page.getByRole('button', { name: 'Merge a plan file into this one…' })).toBeInTheDocument();
  expect(commands).toEqual([]);
});
