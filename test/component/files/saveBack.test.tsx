import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { useMerge } from '../../../renderer/state/mergeStore.ts';
import { useStore } from '../../../renderer/state/store.ts';
import { FilesPanel } from '../../../renderer/views/data/files/FilesPanel.tsx';
import { smallPlan } from '../../support/smallPlan.ts';
import { memoryPlanner } from '../fleet/memoryPlanner.ts';
import '../../../renderer/styles/base.css';

const Panel = () => {
  const plan = useStore((state) => state.plan);
  return <div style={{ width: 1100, height: 640 }}>{plan && <FilesPanel plan={plan} />}</div>;
};

test('a file that somebody changed meanwhile is merged first, and then saved over', async () => {
  const plan = smallPlan();
  const where = '\\\\share\\radiotherapy\\network.plan.json';
  const hash = 'a'.repeat(64);
  const theirs = { ...plan, zones: plan.zones.map((zone) => ({ ...zone, name: 'Renamed there' })) };
  const overs: (string | undefined)[] = [];
  const { planner, commands } = memoryPlanner(plan);
  window.planner = {
    ...planner,
    about: async () => ({ version: '0', shell: 'desktop' }),
    planFile: async () => ({ where }),
    saveBack: async ({ over }) => {
      overs.push(over);
      return over === hash
        ? { ok: true, value: { state: 'saved', where } }
        : { ok: true, value: { state: 'changed', where, text: JSON.stringify(theirs), hash } };
    },
  };
  await useStore.getState().openPlan('plan');
  useMerge.setState({ merging: null, reading: null, refused: null, report: null, takenIn: new Map() });
  await render(<Panel />);
  const save = page.getByRole('button', { name: 'Save back to it' });
  await userEvent.click(save);
  await userEvent.click(page.getByRole('button', { name: 'Merge what it holds now…' }));
  await expect.element(page.getByRole('heading', { name: 'Merging network.plan.json into Small plan' })).toBeVisible();
  await userEvent.click(page.getByRole('radio', { name: /In the file/ }));
  await userEvent.click(page.getByRole('button', { name: 'Merge', exact: true }));
  await expect.poll(() => commands.map(({ name }) => name)).toEqual(['merge-plan']);
  await userEvent.click(save);
  await expect.element(page.getByText(`Saved back to ${where}.`)).toBeVisible();
  expect(overs).toEqual([undefined, hash]);
});
