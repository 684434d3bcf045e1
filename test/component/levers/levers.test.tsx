import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import type { Change } from '../../../db/schema/change.ts';
import { useStore } from '../../../renderer/state/store.ts';
import { ChangeLever } from '../../../renderer/views/levers/ChangeLever.tsx';
import { LeverShelf } from '../../../renderer/views/levers/LeverShelf.tsx';
import { memoryPlanner } from '../fleet/memoryPlanner.ts';
import '../../../renderer/styles/base.css';

const plan = illustrativePlan();
const changes: Change[] = [
  { type: 'changeDemand', id: 'demand', zoneId: '*', pathwayId: '*', factor: 1, from: '2028-05-01' },
  {
    ...{ type: 'changeFractionation', id: 'mix', pathwayId: 'prostate', from: '2028-05-01' },
    mix: [
      { fractions: 5, share: 0.5 },
      { fractions: 20, share: 0.5 },
    ],
  },
  { type: 'changeOpeningDays', id: 'days', centreId: 'poole', weekdays: [1, 2, 3, 4, 5], from: '2028-05-01' },
  { type: 'centreDown', id: 'down', centreId: 'poole', from: '2028-05-01', until: '2028-05-15' },
];

beforeEach(() => {
  const asked = { ...plan, scenarios: [{ id: 'asked', name: 'Asked', changes }] };
  window.planner = memoryPlanner(asked).planner;
  useStore.setState({
    ...{ planId: 'p', plan: asked, draft: null, scenarioId: 'asked', savedRevision: 0, undoStack: [], redoStack: [] },
  });
});

const stored = (id: string): Change | undefined =>
  useStore.getState().plan?.scenarios[0]?.changes.find((change) => change.id === id);
const drafted = (id: string): Change | undefined =>
  useStore.getState().draft?.scenarios[0]?.changes.find((change) => change.id === id);
const show = (changeId: string) => render(<ChangeLever scenarioId="asked" changeId={changeId} />);

describe('a lever', () => {
  test('is moved by keys one step at a time, each stored, and typed to a figure', async () => {
    const screen = await show('demand');
    const slider = screen.getByRole('slider', { name: 'Courses more or fewer' });
    slider.element().focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    await expect.poll(() => stored('demand')).toMatchObject({ factor: 1.03 });
    expect(useStore.getState().undoStack).toHaveLength(3);
    const typed = screen.getByRole('textbox', { name: 'Courses more or fewer, %' });
    await userEvent.fill(typed, '12.5');
    await expect.poll(() => drafted('demand')).toMatchObject({ factor: 1.125 });
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => stored('demand')).toMatchObject({ factor: 1.125 });
    expect(useStore.getState().draft).toBeNull();
  });

  test('that is dragged is shown as it goes and stored once; Escape puts it back', async () => {
    const screen = await show('demand');
    const slider = screen.getByRole('slider', { name: 'Courses more or fewer' }).element();
    if (!(slider instanceof HTMLInputElement)) throw new Error('a slider is an input');
    const drag = (to: string) => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(slider, to);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    };
    drag('4');
    drag('9');
    await expect.poll(() => drafted('demand')).toMatchObject({ factor: 1.09 });
    expect(stored('demand')).toMatchObject({ factor: 1 });
    slider.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    await expect.poll(() => stored('demand')).toMatchObject({ factor: 1.09 });
    expect(useStore.getState().undoStack).toHaveLength(1);
    drag('20');
    await expect.poll(() => drafted('demand')).toMatchObject({ factor: 1.2 });
    slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await expect.poll(() => useStore.getState().draft).toBeNull();
    expect(stored('demand')).toMatchObject({ factor: 1.09 });
  });

  test('on a date steps by months, and the last day moves along', async () => {
    const screen = await show('down');
    screen.getByRole('slider', { name: 'Down from' }).element().focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => stored('down')).toMatchObject({ from: '2028-06-01', until: '2028-06-15' });
    await userEvent.keyboard('{PageUp}');
    await expect.poll(() => stored('down')).toMatchObject({ from: '2029-06-01', until: '2029-06-15' });
  });

  test('on fractions lets the other shares give way, and drops what nobody has', async () => {
    const screen = await show('mix');
    screen.getByRole('slider', { name: 'Courses with 5 fractions' }).element().focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect
      .poll(() => stored('mix'))
      .toMatchObject({
        mix: [
          { fractions: 5, share: 0.51 },
          { fractions: 20, share: 0.49 },
        ],
      });
    await userEvent.keyboard('{End}');
    await expect.poll(() => stored('mix')).toMatchObject({ mix: [{ fractions: 5, share: 1 }] });
    await userEvent.fill(screen.getByRole('spinbutton', { name: 'Another number of fractions' }), '15');
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(() => stored('mix'))
      .toMatchObject({
        mix: [
          { fractions: 5, share: 0.9 },
          { fractions: 15, share: 0.1 },
        ],
      });
  });

  test('on opening days keeps one day at least', async () => {
    const screen = await show('days');
    await userEvent.click(screen.getByRole('button', { name: 'Saturday' }));
    await expect.poll(() => stored('days')).toMatchObject({ weekdays: [1, 2, 3, 4, 5, 6] });
    for (const day of ['Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']) {
      await userEvent.click(screen.getByRole('button', { name: day }));
    }
    await expect.poll(() => stored('days')).toMatchObject({ weekdays: [1] });
    await expect.element(screen.getByRole('button', { name: 'Monday' })).toBeDisabled();
  });
});

describe('the shelf', () => {
  test('adds a question to the scenario on screen, and tells which changes it made', async () => {
    const added: string[] = [];
    const screen = await render(<LeverShelf scenarioId="asked" onAdded={(ids) => added.push(...ids)} />);
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'A centre lost for two weeks? Centre' }),
      'Poole',
    );
    await userEvent.click(screen.getByRole('button', { name: 'A centre lost for two weeks?' }));
    // There is a change of that id already, so this one has another.
    await expect.poll(() => stored('down-2')).toMatchObject({ type: 'centreDown', centreId: 'poole' });
    expect(added).toEqual(['down-2']);
  });

  test('makes a scenario of its own for what is begun from the baseline', async () => {
    useStore.setState({ scenarioId: null });
    const screen = await render(<LeverShelf scenarioId={null} />);
    await userEvent.click(screen.getByRole('button', { name: 'Breast and prostate in five fractions?' }));
    await expect
      .poll(() => useStore.getState().plan?.scenarios.map(({ name }) => name))
      .toEqual(['Asked', 'Breast and prostate in five fractions']);
    expect(useStore.getState().scenarioId).toBe('breast-and-prostate-in-five-fractions');
    await userEvent.click(screen.getByRole('button', { name: 'Staffing' }));
    await expect.poll(() => useStore.getState().plan?.scenarios.at(-1)?.changes).toMatchObject([{ factor: 1 }]);
  });
});
