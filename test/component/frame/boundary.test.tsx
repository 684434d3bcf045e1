import { beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { shellBack, shellGone } from '../../../electron/api.ts';
import { Boundary } from '../../../renderer/components/Boundary.tsx';
import { ShellGone } from '../../../renderer/components/ShellGone.tsx';
import { useStore } from '../../../renderer/state/store.ts';
import { smallPlan } from '../../support/smallPlan.ts';
import { memoryPlanner } from '../fleet/memoryPlanner.ts';
import '../../../renderer/styles/base.css';

beforeEach(() => {
  window.planner = memoryPlanner(smallPlan()).planner;
});

let isSound = false;

function Fleet() {
  if (!isSound) throw new TypeError('bars is not iterable');
  return <p>The fleet</p>;
}

test('a part that fails says so, leaves the rest alone, is told to the log, and is shown again', async () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
  const noteFault = vi.spyOn(window.planner, 'noteFault');
  const screen = await render(
    <>
      <Boundary what="The view Fleet">
        <Fleet />
      </Boundary>
      <p>The inspector</p>
    </>,
  );
  await expect.element(screen.getByRole('heading', { name: 'The view Fleet has stopped' })).toBeVisible();
  await expect.element(screen.getByText('The inspector')).toBeVisible();
  expect(noteFault).toHaveBeenCalledWith(expect.objectContaining({ where: 'view', name: 'TypeError' }));
  isSound = true;
  await screen.getByRole('button', { name: 'Show it again' }).click();
  await expect.element(screen.getByText('The fleet')).toBeVisible();
  quiet.mockRestore();
});

test('that the shell is gone is said until it is back, when the plan is shown as it is stored', async () => {
  const openPlan = vi.fn(async () => {});
  useStore.setState({ planId: 'plan', openPlan });
  const screen = await render(<ShellGone />);
  await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
  dispatchEvent(new Event(shellGone));
  await expect.element(screen.getByText('Isocentre has stopped behind this page.')).toBeVisible();
  dispatchEvent(new Event(shellBack));
  await expect.element(screen.getByText('Isocentre has stopped')).not.toBeInTheDocument();
  expect(openPlan).toHaveBeenCalledWith('plan');
});
