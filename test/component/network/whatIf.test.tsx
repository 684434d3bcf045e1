import axe from 'axe-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import { Inspector } from '../../../renderer/components/Inspector.tsx';
import { restingMap } from '../../../renderer/state/mapSlice.ts';
import { useStore } from '../../../renderer/state/store.ts';
import { useShortcuts } from '../../../renderer/state/useShortcuts.ts';
import { NetworkView } from '../../../renderer/views/network/NetworkView.tsx';
import { useMapDesk } from '../../../renderer/views/network/whatIf/mapDesk.ts';
import { memoryPlanner } from '../fleet/memoryPlanner.ts';
import '../../../renderer/styles/base.css';

const plan = illustrativePlan();
function Window() {
  useShortcuts();
  return (
    <div style={{ width: 1132, height: 620, display: 'grid', gridTemplateColumns: '812px 320px' }}>
      <main id="main" tabIndex={-1} style={{ height: 620 }}>
        <h1 className="visually-hidden">Isocentre</h1>
        <NetworkView />
      </main>
      <div style={{ height: 620, overflow: 'auto' }}>
        <Inspector />
      </div>
    </div>
  );
}

beforeEach(() => {
  window.planner = memoryPlanner(plan).planner;
  useMapDesk.setState({ menu: null, trial: null, kept: null, sending: false });
  useStore.setState({
    ...{ view: 'network', map: restingMap, planId: 'p', plan, draft: null, scenarioId: null, selection: null },
    ...{ result: null, notice: null, savedRevision: 0, undoStack: [], redoStack: [] },
  });
});

const mark = (key: string): SVGGElement => {
  const found = document.querySelector<SVGGElement>(`[data-mark="${key}"]`);
  if (!found) throw new Error(`${key} is not drawn`);
  return found;
};
const middle = (element: Element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
};
async function show() {
  const screen = await render(<Window />);
  await expect.poll(() => document.querySelector('[data-mark="centre poole"]')).not.toBeNull();
  return screen;
}
const drag = (from: Element, to: Element, shiftKey: boolean) => {
  const send = (type: string, target: EventTarget, at: Element) =>
    target.dispatchEvent(
      new PointerEvent(type, { bubbles: true, cancelable: true, button: 0, shiftKey, ...middle(at) }),
    );
  send('pointerdown', from, from);
  send('pointermove', window, to);
  send('pointerup', window, to);
};

describe('the menu of the map', () => {
  test('opens on what has the focus, is walked with arrows, and gives the focus back on Escape', async () => {
    const screen = await show();
    mark('centre poole').focus();
    await userEvent.keyboard('m');
    await expect.element(screen.getByRole('menu', { name: 'What if: Poole' })).toBeVisible();
    await expect.element(screen.getByRole('menuitem', { name: /^Send people from Poole/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    await expect.element(screen.getByRole('menuitem', { name: 'Close Poole for good…' })).toHaveFocus();
    const found = await axe.run(document.body, { runOnly: ['wcag2a', 'wcag2aa', 'wcag22aa'] });
    expect(found.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(screen.getByRole('menu').query()).toBeNull();
    expect(document.activeElement).toBe(mark('centre poole'));
    // With nothing meant, of the whole network; another plan has nothing of what was asked.
    mark('centre poole').blur();
    await userEvent.keyboard('m');
    await expect.element(screen.getByRole('menu', { name: 'What if: The whole network' })).toBeVisible();
    await userEvent.click(screen.getByRole('menuitem', { name: 'Send people elsewhere…' }));
    await expect.element(screen.getByRole('slider', { name: 'Go elsewhere' })).toHaveFocus();
    useStore.setState({ planId: 'another' });
    await expect.element(screen.getByRole('region', { name: 'What if' })).not.toBeInTheDocument();
  });

  test('of a place offers a satellite where it was pressed; out at sea it says why not', async () => {
    const screen = await show();
    const svg = document.querySelector('figure > svg');
    if (!svg) throw new Error('there is a map');
    const press = (at: { clientX: number; clientY: number }) =>
      svg.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, button: 2, ...at }));
    const { clientX, clientY } = middle(mark('zone wiltshire-south'));
    press({ clientX: clientX + 12, clientY: clientY - 12 });
    const here = screen.getByRole('menuitem', { name: 'Open a satellite here, near Wiltshire south…' });
    await userEvent.click(here);
    await expect.poll(() => useStore.getState().draft?.scenarios.at(-1)?.name).toMatch(/near Wiltshire south opens$/);
    await expect.element(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => useStore.getState().draft).toBeNull();
    const { left, bottom } = svg.getBoundingClientRect();
    press({ clientX: left + 30, clientY: bottom - 30 });
    await expect
      .element(screen.getByRole('menuitem', { name: /no area of the plan within 25 km/ }))
      .toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{Enter}');
    expect(useMapDesk.getState().trial).toBeNull();
  });
});

describe('what is tried', () => {
  test('is previewed as it is moved, kept as one step in a scenario named for it, and moved on from there', async () => {
    const screen = await show();
    mark('zone new-forest').focus();
    await userEvent.keyboard('m');
    await userEvent.click(screen.getByRole('menuitem', { name: 'Send people from New Forest…' }));
    const share = screen.getByRole('slider', { name: 'Go elsewhere' });
    await expect.element(share).toHaveFocus();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Pathway', exact: true }), 'Breast');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'To centre' }), 'Poole');
    const previewed = () => useStore.getState().draft?.scenarios.at(-1);
    await expect.poll(() => previewed()?.name).toBe('30% of breast from New Forest to Poole');
    share.element().focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => previewed()?.changes[0]).toMatchObject({ share: 0.31, pathwayId: 'breast' });
    await expect.element(screen.getByText(/courses? a year goe?s? to Poole: \d+ from/)).toBeVisible();
    expect(useStore.getState().undoStack).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    const stored = () => useStore.getState().plan?.scenarios.find(({ id }) => id === useStore.getState().scenarioId);
    expect(stored()).toMatchObject({ name: '31% of breast from New Forest to Poole', changes: [{ share: 0.31 }] });
    expect(useStore.getState().undoStack).toHaveLength(1);
    const kept = screen.getByRole('slider', { name: 'Go elsewhere' });
    kept.element().focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => stored()?.changes[0]).toMatchObject({ share: 0.32 });
    useStore.getState().undo();
    useStore.getState().undo();
    await expect.element(kept).not.toBeInTheDocument();
    expect(useStore.getState().plan?.scenarios).toHaveLength(plan.scenarios.length);
  });

  test('a satellite that was kept has its levers, each move is a step, and undone they are as they were', async () => {
    const screen = await show();
    mark('zone wiltshire-south').focus();
    await userEvent.keyboard('m{Enter}');
    await userEvent.fill(screen.getByRole('textbox', { name: 'Name' }), 'Salisbury');
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    const linacs = screen.getByRole('slider', { name: 'Linacs' });
    await expect.element(linacs).toHaveValue('2');
    linacs.element().focus();
    await userEvent.keyboard('{ArrowRight}');
    const brought = () =>
      useStore
        .getState()
        .plan?.scenarios.at(-1)
        ?.changes.filter(({ type }) => type === 'addProject').length;
    await expect.poll(brought).toBe(3);
    expect(useStore.getState().undoStack).toHaveLength(2);
    useStore.getState().undo();
    await expect.element(linacs).toHaveValue('2');
    expect(useStore.getState().plan?.scenarios.at(-1)).toMatchObject({ name: 'Salisbury opens' });
    expect(brought()).toBe(2);
  });
});

describe('people sent by dragging', () => {
  test('with Shift from an area to a centre; without it the map is pulled and nobody is sent', async () => {
    const screen = await show();
    drag(mark('zone new-forest'), mark('centre poole'), false);
    expect(useMapDesk.getState().trial).toBeNull();
    drag(mark('zone new-forest'), mark('centre poole'), true);
    await expect.element(screen.getByRole('combobox', { name: 'To centre' })).toHaveValue('poole');
    expect(useMapDesk.getState().trial).toMatchObject({
      change: { zoneId: 'new-forest', fromCentreId: '*', toCentreId: 'poole', share: 0.3 },
    });
    expect(useStore.getState().map.view).toEqual(restingMap.view);
  });

  test('with the tool no key is held; it ends with what was sent, or with Escape', async () => {
    const screen = await show();
    await userEvent.keyboard('s');
    await expect
      .element(screen.getByRole('button', { name: 'Send', exact: true }))
      .toHaveAttribute('aria-pressed', 'true');
    await userEvent.keyboard('{Escape}');
    await expect
      .element(screen.getByRole('button', { name: 'Send', exact: true }))
      .toHaveAttribute('aria-pressed', 'false');
    await userEvent.keyboard('s');
    // Let go beside every centre, nothing comes of it.
    drag(mark('centre poole'), mark('zone south-somerset'), false);
    expect(useMapDesk.getState()).toMatchObject({ trial: null, sending: true });
    drag(mark('centre poole'), mark('centre southampton'), false);
    await expect
      .poll(() => useMapDesk.getState())
      .toMatchObject({
        trial: { change: { zoneId: '*', fromCentreId: 'poole', toCentreId: 'southampton' } },
        sending: false,
      });
  });
});
