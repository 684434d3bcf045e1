import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ActionMenu } from '../../../renderer/components/ActionMenu.tsx';
import '../../../renderer/styles/base.css';

const actions = ['Open a satellite here', 'Close', 'Lose the centre', 'Take a linac out', 'Send people', 'Show'].map(
  (label) => ({ label: `${label}…`, disabled: 'no area of the plan lies within 25 km of this place', run: () => {} }),
);

test.each([
  ['the right edge', innerWidth - 3, 200],
  ['the corner', innerWidth - 3, innerHeight - 3],
  ['a place too low for it', 300, innerHeight * 0.69],
  ['the left edge', 0, 0],
])('a menu asked for at %s is on the screen as a whole', async (_, x, y) => {
  await render(<ActionMenu label="What if" {...{ x, y, actions }} onClose={() => {}} />);
  const { left, top, right, bottom } = page.getByRole('menu').element().getBoundingClientRect();
  expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(innerWidth);
  expect(bottom).toBeLessThanOrEqual(innerHeight);
});
