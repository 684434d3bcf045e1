import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { FanChart } from '../../../renderer/charts/fan/FanChart.tsx';
import { standardLine, weeklyMetrics } from '../../../renderer/plan/results/metrics.ts';
import type { Band } from '../../../renderer/simulation/results.ts';
import '../../../renderer/styles/base.css';

const weekStarts = Array.from(
  { length: 8 },
  (_, week) => `2027-0${1 + Math.floor(week / 4)}-${`${4 + (week % 4) * 7}`.padStart(2, '0')}`,
);
const flat = (value: number, gapAt?: number) =>
  Float64Array.from(weekStarts, (_, week) => (week === gapAt ? Number.NaN : value));
const band = (middle: number, gapAt?: number): Band => ({
  mean: flat(middle, gapAt),
  q05: flat(middle - 4, gapAt),
  q25: flat(middle - 2, gapAt),
  q50: flat(middle, gapAt),
  q75: flat(middle + 2, gapAt),
  q95: flat(middle + 4, gapAt),
});

const chart = (series: Parameters<typeof FanChart>[0]['series']) => (
  <FanChart
    weekStarts={weekStarts}
    series={series}
    style={weeklyMetrics.waitDays}
    standard={standardLine.waitDays}
    width={640}
    height={240}
    textSize={13}
    label="Waits by week"
  />
);

test('draws a band and a named line for every series, and the standard', async () => {
  const screen = await render(
    chart([
      { name: 'Baseline', band: band(18), order: 0 },
      { name: 'Portsmouth slips', band: band(22), order: 1 },
    ]),
  );
  await expect.element(screen.getByRole('img', { name: 'Waits by week' })).toBeVisible();
  await expect.element(screen.getByText('31-day standard')).toBeVisible();
  await expect.element(screen.getByText('Baseline', { exact: true })).toBeVisible();
  const text = [...document.querySelectorAll('svg text')].map((element) => element.textContent ?? '');
  expect(text.some((words) => words.startsWith('Portsmouth slips'))).toBe(true);
  expect(text.some((words) => words.includes('NaN'))).toBe(false);
});

test('names at the ends do not overlap even when the lines do', async () => {
  await render(
    chart([
      { name: 'One', band: band(20), order: 0 },
      { name: 'Two', band: band(20), order: 1 },
    ]),
  );
  const boxes = [...document.querySelectorAll('svg text')]
    .filter((element) => /^(One|Two)/.test(element.textContent ?? ''))
    .map((element) => element.getBoundingClientRect());
  expect(boxes).toHaveLength(2);
  const [first, second] = boxes.toSorted((a, b) => a.top - b.top);
  expect(second?.top ?? 0).toBeGreaterThanOrEqual((first?.bottom ?? 0) - 2);
});

test('a week in which nothing happened is a gap, not a zero', async () => {
  await render(chart([{ name: 'Baseline', band: band(18, 3), order: 0 }]));
  const paths = [...document.querySelectorAll('svg path')].map((path) => path.getAttribute('d') ?? '');
  expect(paths.every((d) => !d.includes('NaN'))).toBe(true);
  expect(paths.every((d) => (d.match(/M/g) ?? []).length === 2)).toBe(true);
});
