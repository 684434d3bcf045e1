import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { FanChart } from '../../../renderer/charts/fan/FanChart.tsx';
import { weeklyMetrics } from '../../../renderer/plan/results/metrics.ts';
import type { Band } from '../../../renderer/simulation/results.ts';
import '../../../renderer/styles/base.css';

const weekStarts = Array.from({ length: 20 }, (_, week) =>
  new Date(Date.UTC(2027, 0, 4 + 7 * week)).toISOString().slice(0, 10),
);
const values = Float64Array.from(weekStarts, (_, week) => (week === 14 ? Number.NaN : 10 + week));
const band: Band = { mean: values, q05: values, q25: values, q50: values, q75: values, q95: values };

test('a week is gone to with the arrow keys, read out, and asked about with Enter or a press', async () => {
  const onWeek = vi.fn();
  const screen = await render(
    <FanChart
      weekStarts={weekStarts}
      series={[{ name: 'Baseline', band, order: 0 }]}
      style={weeklyMetrics.waitDays}
      {...{ width: 640, height: 240, textSize: 13, label: 'Waits by week', onWeek }}
    />,
  );
  const cursor = screen.getByRole('slider', { name: /ask why/ });
  await userEvent.tab();
  await expect.element(cursor).toHaveFocus();
  await expect.element(cursor).toHaveAttribute('aria-valuetext', 'Week of 4 Jan 2027: 10');
  await userEvent.keyboard('{PageDown}{ArrowRight}');
  await expect.element(screen.getByText('Week of 12 Apr 2027: nobody starts')).toBeVisible();
  await userEvent.keyboard('{ArrowLeft}{Enter}');
  expect(onWeek).toHaveBeenLastCalledWith(13);
  await userEvent.keyboard('{End}{ArrowRight}{Enter}');
  expect(onWeek).toHaveBeenLastCalledWith(19);
  await cursor.click({ position: { x: 1, y: 20 } });
  expect(onWeek).toHaveBeenLastCalledWith(0);
});
