import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import { AnswerStrip } from '../../../renderer/components/AnswerStrip.tsx';
import { TopBar } from '../../../renderer/components/TopBar.tsx';
import { rememberedExactness } from '../../../renderer/state/exactness.ts';
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
  useStore.setState({ soFar: { scenario: 'baseline', until: '2029-03-26', weekStarts: [], weekly: {} } });
  await expect.poll(said).toBe('First run: to Mar 2029');
  useStore.setState({ soFar: null });
  await expect.poll(said).toMatch(/^0 of/);
  await userEvent.tab();
  await expect.element(screen.getByRole('combobox', { name: 'Scenario' })).toHaveFocus();
  await userEvent.tab();
  await expect.element(screen.getByRole('button', { name: 'Manage scenarios' })).toHaveFocus();
  await userEvent.tab();
  await expect.element(screen.getByRole('button', { name: /^0 of/ })).toHaveFocus();
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

test('how exact results are to be is chosen behind the words that say it, and remembered', async () => {
  useStore.setState({ runStatus: 'upToDate' });
  const screen = await render(<TopBar />);
  await userEvent.click(screen.getByRole('button', { name: /^Up to date/ }));
  await userEvent.click(screen.getByRole('radio', { name: '±0.25 days' }));
  await userEvent.fill(screen.getByRole('spinbutton', { name: /At most/ }), '4');
  await userEvent.keyboard('{Enter}');
  expect(useStore.getState().exactness).toEqual({ halfWidthDays: 0.25, replications: 10 });
  expect(rememberedExactness()).toEqual({ halfWidthDays: 0.25, replications: 10 });
  await userEvent.click(screen.getByRole('radio', { name: 'All runs, whatever is known' }));
  expect(rememberedExactness().halfWidthDays).toBeNull();
  localStorage.removeItem('isocentre.exactness');
});

test('a run that failed takes no more room than any other; its reason is spoken, and stands where figures would', async () => {
  const reason = `The scenario “Growth” asks for 5,532,000,000 courses, and at most 10,000,000 can be simulated. ${'Lower them. '.repeat(20)}`;
  useStore.setState({ runStatus: 'failed', runProblem: reason });
  const screen = await render(<TopBar />);
  expect(said()).toBe('The simulation failed');
  expect(screen.container.scrollWidth).toBeLessThanOrEqual(innerWidth);
  await expect.element(screen.getByRole('status').filter({ hasText: 'Growth' })).toBeInTheDocument();
  const strip = await render(<AnswerStrip />);
  expect(strip.getByTestId('answer').element().textContent).toContain('asks for 5,532,000,000 courses');
});
