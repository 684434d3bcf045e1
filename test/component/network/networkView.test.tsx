import axe from 'axe-core';
import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import { restingMap } from '../../../renderer/state/mapSlice.ts';
import { useStore } from '../../../renderer/state/store.ts';
import { useShortcuts } from '../../../renderer/state/useShortcuts.ts';
import { NetworkView } from '../../../renderer/views/network/NetworkView.tsx';
import { resultOf } from './centreResult.ts';
import '../../../renderer/styles/base.css';

const plan = illustrativePlan();
function Window() {
  useShortcuts();
  return (
    <main style={{ width: 812, height: 620 }}>
      <h1 className="visually-hidden">Isocentre</h1>
      <NetworkView />
    </main>
  );
}
const show = () => render(<Window />);
const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '';
const selection = () => useStore.getState().selection;

beforeEach(() => {
  useStore.setState({
    view: 'network',
    map: restingMap,
    plan,
    draft: null,
    scenarioId: null,
    selection: null,
    result: resultOf(plan, (id) => (id === 'poole' ? 1.04 : 0.84)),
  });
});

test('every centre says its linacs, utilisation and mean wait; every area where its courses go', async () => {
  const screen = await show();
  await expect
    .element(screen.getByRole('option', { name: 'Southampton General, 7 linacs, utilisation 84%, mean wait 19 days' }))
    .toBeInTheDocument();
  await expect
    .element(screen.getByRole('option', { name: /^Winchester, \d+ courses a year, \d+% to Southampton General/ }))
    .toBeInTheDocument();
  expect(screen.getByRole('listbox', { name: 'Cancer centres' }).getByRole('option').all()).toHaveLength(
    plan.centres.length,
  );
  expect(screen.getByRole('listbox', { name: 'Where people live' }).getByRole('option').all()).toHaveLength(
    plan.zones.length,
  );
});

test('a centre past 100% is hatched, not only darker', async () => {
  const screen = await show();
  const ring = (name: RegExp) =>
    screen.getByRole('option', { name }).element().querySelector('circle[pathLength="100"]')?.getAttribute('stroke');
  await expect.element(screen.getByRole('option', { name: /^Poole,/ })).toBeInTheDocument();
  expect(ring(/^Poole,/)).toMatch(/^url\(#/);
  expect(screen.getByRole('option', { name: /^Poole,.*at risk: machines past 100%$/ }).all()).toHaveLength(1);
  expect(document.querySelectorAll('[data-mark="centre poole"] [data-badge="atRisk"]')).toHaveLength(1);
  expect(ring(/^Southampton General,/)).toBeNull();
});

test('before any result the centres are hollow, with their linacs', async () => {
  useStore.setState({ result: null });
  const screen = await show();
  await expect.element(screen.getByRole('option', { name: 'Poole, 4 linacs, not simulated yet' })).toBeInTheDocument();
  expect(document.querySelector('circle[pathLength="100"]')).toBeNull();
});

test('centres and areas are one tab stop each; arrows go to the nearest that way, Enter selects, Escape clears', async () => {
  const screen = await show();
  await expect.element(screen.getByRole('option', { name: /^Poole,/ })).toBeInTheDocument();
  await userEvent.tab();
  expect(focused()).toBe('What if…');
  await userEvent.tab();
  expect(focused()).toContain('Show as a table');
  for (const choice of [
    'Areas coloured by',
    'Boundaries…',
    'Flows of a pathway',
    'Flows to a trust',
    'Flows to a centre',
    'Flows from an area',
  ]) {
    await userEvent.tab();
    expect([document.activeElement?.getAttribute('aria-label'), document.activeElement?.textContent]).toContain(choice);
  }
  await userEvent.tab();
  expect(focused()).toMatch(/^Map\./);
  await userEvent.tab();
  const zone = focused();
  expect(zone).toContain('courses a year');
  await userEvent.tab();
  expect(focused()).toMatch(/^Milton Keynes, \d linac/);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(focused()).not.toMatch(/^Milton Keynes/);
  await userEvent.keyboard('{End}');
  expect(focused()).toMatch(/Dorchester/);
  await userEvent.keyboard('{ArrowRight}');
  expect(focused()).toMatch(/^Poole/);
  await userEvent.keyboard('{Enter}');
  expect(selection()).toEqual({ kind: 'centre', id: 'poole' });
  await userEvent.keyboard('{Escape}');
  expect(selection()).toBeNull();
  await userEvent.tab({ shift: true });
  expect(focused()).toBe(zone);
});

test('the map is zoomed and pulled with keys and buttons, and 0 shows the whole network again', async () => {
  const screen = await show();
  const place = (name: RegExp) => screen.getByRole('option', { name }).element().getBoundingClientRect();
  await expect.element(screen.getByRole('option', { name: /^Poole,/ })).toBeInTheDocument();
  const apart = () => place(/^Milton Keynes, \d linac/).x - place(/^Poole,/).x;
  const before = apart();
  await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }));
  await expect.poll(apart).toBeGreaterThan(before * 1.4);
  await userEvent.keyboard('+');
  await expect.poll(apart).toBeGreaterThan(before * 2);
  await userEvent.keyboard('-');
  await expect.poll(apart).toBeLessThan(before * 1.7);
  await userEvent.tab({ shift: true });
  for (let press = 0; press < 6 && !focused().startsWith('Map.'); press += 1) await userEvent.tab({ shift: true });
  const at = place(/^Poole,/).x;
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => place(/^Poole,/).x).toBeLessThan(at - 50);
  await userEvent.keyboard('0');
  await expect.poll(apart).toBeCloseTo(before, 0);
  await expect.element(screen.getByRole('button', { name: 'Whole', exact: true })).not.toBeInTheDocument();
});

test('a mark that the keyboard goes to is brought into view', async () => {
  const screen = await show();
  await expect.element(screen.getByRole('option', { name: /^Poole,/ })).toBeInTheDocument();
  for (let press = 0; press < 4; press += 1) await userEvent.keyboard('+');
  screen
    .getByRole('option', { name: /^Milton Keynes, \d linac/ })
    .element()
    .focus();
  await userEvent.keyboard('{End}');
  const map = document.querySelector('figure')?.getBoundingClientRect();
  await expect
    .poll(() => {
      const { left, top } = document.activeElement?.getBoundingClientRect() ?? new DOMRect(-1, -1);
      return map !== undefined && left > map.left && left < map.right && top > map.top && top < map.bottom;
    })
    .toBe(true);
});

test('choosing an area shows only its own flows in accent, small ones too', async () => {
  const screen = await show();
  const paths = () => document.querySelectorAll('[data-flow]').length;
  await expect.element(screen.getByRole('option', { name: /^Winchester,/ })).toBeInTheDocument();
  const atRest = paths();
  await userEvent.click(screen.getByRole('option', { name: /^Cotswold.*courses a year/ }));
  expect(selection()).toEqual({ kind: 'zone', id: 'cotswold' });
  expect(paths()).toBeGreaterThanOrEqual(atRest);
  await expect.element(screen.getByText(/\d+% go here/).first()).toBeInTheDocument();
});

test('t shows the same figures as tables, and back', async () => {
  const screen = await show();
  await expect.element(screen.getByRole('option', { name: /^Poole,/ })).toBeInTheDocument();
  await userEvent.tab();
  await userEvent.keyboard('t');
  await expect
    .element(
      screen.getByRole('row', { name: /^Poole At risk: machines past 100% \(.+: .+\) ?4 0 104% 19 days 93% [\d,]+$/ }),
    )
    .toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Isle of Wight' }));
  expect(selection()).toEqual({ kind: 'zone', id: 'isle-of-wight' });
  await userEvent.keyboard('t');
  await expect.element(screen.getByRole('option', { name: /^Poole,/ })).toBeInTheDocument();
});

for (const asTable of [false, true]) {
  test(`${asTable ? 'the tables have' : 'the map has'} nothing that axe objects to`, async () => {
    const screen = await show();
    await expect.element(screen.getByRole('option', { name: /^Poole,/ })).toBeInTheDocument();
    if (asTable) await userEvent.click(screen.getByRole('button', { name: /Show as a table/ }));
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
}
