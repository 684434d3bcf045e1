import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import { TopBar } from '../../../renderer/components/TopBar.tsx';
import { useStore } from '../../../renderer/state/store.ts';
import '../../../renderer/styles/base.css';

beforeEach(() => {
  const plan = illustrativePlan();
  useStore.setState({ plan, draft: null, scenarioId: null, result: null, resultKey: null, wantedKey: 'wanted' });
});

const said = () => page.getByTestId('run-state').element().textContent;

test('runs under way are stopped without a mouse, and then offered again', async () => {
  useStore.setState({ runStatus: 'running' });
  const screen = await render(<TopBar />);
  await expect.poll(said).toMatch(/^0 of/);
  await userEvent.tab();
  await expect.element(screen.getByRole('combobox', { name: 'Scenario' })).toHaveFocus();
  await userEvent.tab();
  await expect.element(screen.getByRole('button', { name: 'Manage scenarios' })).toHaveFocus();
  await userEvent.tab();
  await expect.element(screen.getByRole('button', { name: 'Stop' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(said).toMatch(/^Stopped/);
  await expect.element(screen.getByRole('button', { name: 'Run again' })).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Stop' })).not.toBeInTheDocument();
});

test('there is nothing to stop once every run has landed', async () => {
  useStore.setState({ runStatus: 'upToDate' });
  const screen = await render(<TopBar />);
  await expect.poll(said).toMatch(/^Up to date/);
  await expect.element(screen.getByRole('button', { name: 'Stop' })).not.toBeInTheDocument();
});
