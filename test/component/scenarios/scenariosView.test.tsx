import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import { applyEdits } from '../../../db/schema/edit.ts';
import { removeRecord } from '../../../renderer/plan/commands/removeRecord.ts';
import { useStore } from '../../../renderer/state/store.ts';
import { ScenariosView } from '../../../renderer/views/scenarios/ScenariosView.tsx';
import { memoryPlanner } from '../fleet/memoryPlanner.ts';
import '../../../renderer/styles/base.css';

/** The illustrative plan without the replacement that one of its scenarios puts off. */
function withoutReplacement() {
  const plan = illustrativePlan();
  const removed = removeRecord(plan, 'projects', 'replace-portsmouth-la2');
  const after = applyEdits(plan, removed?.command.edits ?? []);
  if (!after.ok) throw new Error('the project cannot be removed');
  return after.value;
}

beforeEach(async () => {
  window.planner = memoryPlanner(withoutReplacement()).planner;
  document.documentElement.dataset.theme = 'light';
  useStore.setState({ scenarioId: null, selection: null, draft: null, notice: null });
  await useStore.getState().openPlan('plan');
  await render(
    <div style={{ width: 1132, height: 560 }}>
      <ScenariosView />
    </div>,
  );
});

const stored = (id: string) => useStore.getState().plan?.scenarios.find((one) => one.id === id);

test('a change that lost its project is shown, cannot be switched on, and is pointed at another', async () => {
  const line = page.getByRole('treeitem', { name: /slips a year/ });
  await expect.element(line.getByRole('img', { name: '1 change needs attention' })).toBeInTheDocument();
  await line.click();
  const list = page.getByRole('region', { name: 'Changes', exact: true });
  await expect.element(list.getByText(/is no longer in the plan/)).toBeInTheDocument();
  await expect.element(list.getByRole('checkbox', { name: /^In force/ })).toBeDisabled();
  await userEvent.selectOptions(list.getByLabelText('Point it at another project'), 'replace-portsmouth-la1');
  await expect.element(list.getByText(/is no longer in the plan/)).not.toBeInTheDocument();
  expect(stored('portsmouth-slip')?.changes[0]).toMatchObject({ projectId: 'replace-portsmouth-la1' });
  expect(stored('portsmouth-slip')?.changes[0]).not.toHaveProperty('off');
});

test('dragged onto another a scenario builds on it, and what would not be sound is refused in words', async () => {
  await userEvent.dragAndDrop(
    page.getByRole('treeitem', { name: /Longer days/ }),
    page.getByRole('treeitem', { name: /satellite/ }),
  );
  await expect.element(page.getByRole('treeitem', { name: /Longer days/ })).toHaveAttribute('aria-level', '3');
  expect(stored('longer-days')?.parentId).toBe('aylesbury-satellite');

  await page.getByRole('treeitem', { name: /satellite/ }).click();
  // The linac cannot come before the centre it stands in.
  await page.getByRole('button', { name: /^Take out: Stoke Mandeville, Aylesbury opens/ }).click();
  expect(stored('aylesbury-satellite')?.changes).toHaveLength(17);
  expect(useStore.getState().notice).toMatch(/was not done/);
});

test('each thing done is one step: a reason is kept, and Escape gives it up', async () => {
  await page.getByRole('treeitem', { name: /five fractions/ }).click();
  const reason = page.getByLabelText(/^Reason: Breast/);
  await userEvent.fill(reason, 'Agreed');
  await userEvent.keyboard('{Escape}');
  expect(stored('five-fractions')?.changes[0]?.why).toBe('FAST-Forward for nearly all.');
  await userEvent.fill(page.getByLabelText(/^Reason: Breast/), 'Agreed');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => stored('five-fractions')?.changes[0]?.why).toBe('Agreed');
  expect(useStore.getState().undoStack).toHaveLength(1);
});
