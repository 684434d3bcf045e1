import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import { decimal } from '../../../renderer/plan/numbers.ts';
import { useStore } from '../../../renderer/state/store.ts';
import { CentreInspector } from '../../../renderer/views/network/inspector/CentreInspector.tsx';
import { ZoneInspector } from '../../../renderer/views/network/inspector/ZoneInspector.tsx';
import { resultOf } from './centreResult.ts';
import '../../../renderer/styles/base.css';

const plan = illustrativePlan();

beforeEach(() => {
  useStore.setState({ plan, draft: null, scenarioId: null, selection: null, result: resultOf(plan, () => 0.84) });
});

test('a centre shows its trust, machines with ages, figures with intervals, and where patients live', async () => {
  const screen = await render(<CentreInspector id="southampton" />);
  await expect.element(screen.getByRole('heading', { name: 'Southampton General' })).toBeVisible();
  await expect.element(screen.getByText(/^University Hospital Southampton NHS Foundation Trust/)).toBeVisible();
  await expect.element(screen.getByText('95% interval 82.8–85.2%')).toBeVisible();
  const machines = screen.getByRole('listitem').all();
  expect(machines).toHaveLength(plan.machines.filter(({ centreId }) => centreId === 'southampton').length);
  expect(machines.every((item) => /\d+ years?/.test(item.element().textContent ?? ''))).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: 'New Forest' }));
  expect(useStore.getState().selection).toEqual({ kind: 'zone', id: 'new-forest' });
});

test('an interval is not made up from too few runs', async () => {
  const result = resultOf(plan, () => 0.84);
  const [baseline] = result.scenarios;
  if (!baseline) throw new Error('the result has no baseline');
  const centres = baseline.centres.map((centre) => ({ ...centre, utilisation: { mean: 0.84, ci95: null } }));
  useStore.setState({ result: { ...result, scenarios: [{ ...baseline, centres }] } });
  const screen = await render(<CentreInspector id="southampton" />);
  await expect.element(screen.getByText('too few runs for an interval')).toBeVisible();
});

test('an area shows people, older people, demand, shares, travel and deprivation, each with its source', async () => {
  const zone = plan.zones.find(({ id }) => id === 'isle-of-wight');
  const screen = await render(<ZoneInspector id="isle-of-wight" />);
  await expect.element(screen.getByText('Population, 2027')).toBeVisible();
  await expect.element(screen.getByText(decimal(zone?.population?.['2027'] ?? Number.NaN))).toBeVisible();
  await expect.element(screen.getByText('Aged 65 and over, 2027')).toBeVisible();
  await expect.element(screen.getByText(decimal(zone?.deprivationScore ?? Number.NaN, 1))).toBeVisible();
  await expect.element(screen.getByRole('columnheader', { name: 'Minutes by car' })).toBeVisible();
  const source = plan.sources?.find(({ id }) => id === zone?.fieldSources?.deprivationScore);
  const mark = document.querySelector(`[title^="${source?.title}"]`);
  expect(mark?.textContent).toContain(source?.status);
});

test('an illustrative figure says so in a word', async () => {
  const scanner = plan.machines.find(({ kind, centreId }) => kind === 'ctSimulator' && centreId === 'southampton');
  const source = plan.sources?.find(({ id }) => id === (scanner?.fieldSources?.commissioned ?? scanner?.source));
  expect(source?.status).toBe('illustrative');
  const screen = await render(<CentreInspector id="southampton" />);
  const item = screen
    .getByRole('listitem')
    .filter({ hasText: scanner?.name ?? 'no scanner' })
    .first();
  await expect.element(item.getByText(/^illustrative/)).toBeVisible();
});

test('what a plan leaves out is shown as the engine takes it, and what it says with its source', async () => {
  const [first] = plan.centres;
  if (first === undefined) throw new Error('the plan has no centre');
  const { overtimeMinutesPerDay, ...silent } = first;
  expect(overtimeMinutesPerDay).toBe(60);
  useStore.setState({ plan: { ...plan, centres: [silent, ...plan.centres.slice(1)] } });
  const screen = await render(<CentreInspector id={first.id} />);
  await expect.element(screen.getByText('60 minutes a machine and day')).toBeVisible();
  await expect.element(screen.getByText('what is usual; the plan does not say')).toBeVisible();
  useStore.setState({ plan });
  await expect.element(screen.getByText('what is usual; the plan does not say')).not.toBeInTheDocument();
  const source = plan.sources?.find(({ id }) => id === first.fieldSources?.overtimeMinutesPerDay);
  expect(document.querySelector(`[title^="${source?.title}"]`)?.textContent).toContain('illustrative');
});
