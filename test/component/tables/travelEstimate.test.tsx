import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import { useStore } from '../../../renderer/state/store.ts';
import { PlanTables } from '../../../renderer/views/data/tables/PlanTables.tsx';
import { memoryPlanner } from '../fleet/memoryPlanner.ts';
import '../../../renderer/styles/base.css';

const whole = illustrativePlan();
const plan = { ...whole, travel: whole.travel?.filter(({ centreId }) => centreId !== 'oxford') ?? [] };
const Tables = () => {
  const shown = useStore((state) => state.plan);
  return <div style={{ width: 1100, height: 640 }}>{shown && <PlanTables plan={shown} />}</div>;
};

test('journeys that are missing are estimated in one step, after a look at them and at a calibration of one’s own', async () => {
  const memory = memoryPlanner(plan);
  window.planner = memory.planner;
  document.documentElement.dataset.theme = 'light';
  sessionStorage.setItem('isocentre.table', 'zones');
  await useStore.getState().openPlan('plan');
  await render(<Tables />);
  await userEvent.click(page.getByRole('button', { name: 'Estimate them…' }));
  const sheet = page.getByTestId('travel-estimate');
  await expect
    .poll(() => sheet.element().textContent)
    .toContain('44 by car and 44 by public transport, 2 of them over water');
  await userEvent.click(page.getByRole('checkbox', { name: 'By public transport too' }));
  const speed = page.getByRole('textbox', { name: 'Speed by car, km/h' });
  await userEvent.fill(speed, '90');
  await userEvent.keyboard('{Enter}');
  await userEvent.click(page.getByRole('button', { name: 'Take 44 estimated journeys' }));
  await expect.poll(() => memory.commands.map(({ name }) => name)).toEqual(['estimate-travel']);
  const after = useStore.getState().plan;
  const swindon = after?.travel?.find(({ zoneId, centreId }) => zoneId === 'swindon' && centreId === 'oxford');
  expect(swindon?.minutes).toBeLessThan(45);
  expect(after?.sources?.find(({ id }) => id === swindon?.source)).toMatchObject({ status: 'derived' });
});
