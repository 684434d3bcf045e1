import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import { AnswerStrip } from '../../../renderer/components/AnswerStrip.tsx';
import { ResultCautions } from '../../../renderer/pack/ResultCautions.tsx';
import type { ExperimentResult, Warning } from '../../../renderer/simulation/results.ts';
import { useStore } from '../../../renderer/state/store.ts';
import { CompareView } from '../../../renderer/views/compare/CompareView.tsx';
import { resultOf } from '../network/centreResult.ts';
import '../../../renderer/styles/base.css';

const plan = illustrativePlan();
const [scenario] = plan.scenarios;
if (scenario === undefined) throw new Error('the plan has no scenario');

const grows = (scenarioId: string, centreId: string, mean: number): Warning => ({
  kind: 'queueGrows',
  scenario: scenarioId,
  centreId,
  from: '2029-04-02',
  load: 1.08,
  growthPerWeek: { mean, ci95: [mean - 1, mean + 1] },
});
const warmUp: Warning = {
  kind: 'warmUpTooShort',
  scenario: 'baseline',
  centreId: 'reading',
  load: 0.95,
  warmUpWeeks: 52,
  neededWeeks: 180,
};
const settled = resultOf(plan, () => 0.8);
const result: ExperimentResult = {
  ...settled,
  warnings: [warmUp, grows('baseline', 'poole', 3), grows('baseline', 'oxford', 14), grows(scenario.id, 'swindon', 2)],
};
const show = (shown: ExperimentResult, changes: object = {}) =>
  useStore.setState({
    ...{ plan, draft: null, scenarioId: null, selection: null, result: shown, resultKey: 'k', wantedKey: 'k' },
    ...changes,
  });

test('the strip names the queue that grows fastest, and leads to the others', async () => {
  show(result, { view: 'network' });
  const screen = await render(<AnswerStrip />);
  await expect
    .element(screen.getByText('Churchill, Oxford: the queue grows by 14 courses a week and does not settle.'))
    .toBeVisible();
  await screen.getByRole('button', { name: 'Why, and 2 more' }).click();
  expect(useStore.getState().view).toBe('compare');
});

test('the centre that is looked at comes first, and a scenario has its own beside the warm-up it shares', async () => {
  show(result, { selection: { kind: 'centre', id: 'poole' } });
  const screen = await render(<AnswerStrip />);
  await expect.element(screen.getByText(/^Poole: the queue grows by 3 courses a week/)).toBeVisible();
  show(result, { scenarioId: scenario.id });
  await expect.element(screen.getByText(/^Great Western, Swindon: the queue grows by 2/)).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Why, and 1 more' })).toBeVisible();
});

test('nothing is shown of a plan that settles, and nothing comes or goes while something is dragged', async () => {
  show(settled);
  const screen = await render(<AnswerStrip />);
  const warning = screen.getByRole('region', { name: 'Worth a look in these figures' });
  await expect.element(warning).not.toBeInTheDocument();
  show(result, { draft: { ...plan } });
  await expect.element(warning).not.toBeInTheDocument();
  show(result);
  await expect.element(warning).toBeVisible();
});

test('Compare says each in full', async () => {
  show(result);
  const screen = await render(<CompareView />);
  const notes = screen.getByRole('region', { name: 'Worth a look in these figures' }).getByRole('listitem');
  await expect
    .element(notes.first())
    .toHaveTextContent(
      'Churchill, Oxford is asked for 8% more treatment minutes than it has from April 2029; its queue grows by 14 courses a week and does not settle.',
    );
  expect(notes.all()).toHaveLength(3);
});

test('the pack says each of the baseline on its cover and each of a scenario in its own part, and none twice', async () => {
  const cover = await render(<ResultCautions plan={plan} result={result} scenarioId={null} />);
  expect(cover.getByRole('listitem').all()).toHaveLength(3);
  await cover.unmount();
  const part = await render(<ResultCautions plan={plan} result={result} scenarioId={scenario.id} />);
  expect(part.getByRole('listitem').all()).toHaveLength(1);
  await expect.element(part.getByText(/^Great Western, Swindon is asked for 8% more/)).toBeVisible();
});
