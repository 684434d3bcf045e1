import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import { KeySheet } from '../../../renderer/palette/KeySheet.tsx';
import { Palette } from '../../../renderer/palette/Palette.tsx';
import { useStore } from '../../../renderer/state/store.ts';
import { useShortcuts } from '../../../renderer/state/useShortcuts.ts';
import '../../../renderer/styles/base.css';

function Window() {
  useShortcuts();
  const sheet = useStore((state) => state.sheet);
  return (
    <main id="main" tabIndex={-1}>
      <input aria-label="A text" />
      {sheet === 'palette' && <Palette />}
      {sheet === 'keys' && <KeySheet />}
    </main>
  );
}

beforeEach(() => {
  localStorage.clear();
  useStore.setState({
    plan: illustrativePlan(),
    view: 'network',
    selection: null,
    row: null,
    sheet: null,
    theme: 'light',
  });
});

test('a machine is found by a few letters and shown, and is offered first the next time', async () => {
  const screen = await render(<Window />);
  await userEvent.keyboard('{Control>}k{/Control}');
  const box = screen.getByRole('combobox');
  await expect.element(box).toHaveFocus();
  await userEvent.keyboard('south la3');
  await expect.element(screen.getByRole('option', { name: /LA3, Southampton/, selected: true })).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => useStore.getState().selection).toEqual({ kind: 'machine', id: 'southampton-la3' });
  expect(useStore.getState().view).toBe('fleet');
  await expect.element(box).not.toBeInTheDocument();

  await userEvent.keyboard('{Control>}k{/Control}');
  await expect.element(screen.getByRole('option', { name: /LA3, Southampton/, selected: true })).toBeVisible();
});

test('Ctrl and Enter do the second thing; Escape does nothing and gives the focus back', async () => {
  const screen = await render(<Window />);
  await userEvent.click(screen.getByRole('textbox'));
  await userEvent.keyboard('{Control>}k{/Control}');
  await userEvent.keyboard('havant');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.poll(() => useStore.getState().row).toEqual({ collection: 'zones', key: 'havant' });

  await userEvent.click(screen.getByRole('textbox'));
  await userEvent.keyboard('{Control>}k{/Control}');
  await expect.element(screen.getByRole('combobox')).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(screen.getByRole('textbox')).toHaveFocus();
});

test('what cannot be done says why and is passed over; what can is done', async () => {
  const screen = await render(<Window />);
  await userEvent.keyboard('{Control>}k{/Control}');
  await userEvent.keyboard('undo');
  const undo = screen.getByRole('option', { name: /^Undo/ });
  await expect.element(undo).toHaveAttribute('aria-disabled', 'true');
  await expect.element(undo.getByText('Nothing has been done yet.')).toBeVisible();
  await userEvent.fill(screen.getByRole('combobox'), 'dark');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => useStore.getState().theme).toBe('dark');
});

test('keys of views are not taken from a text that is typed; the sheet has them all', async () => {
  const screen = await render(<Window />);
  await userEvent.click(screen.getByRole('textbox'));
  await userEvent.keyboard('?');
  await expect.element(screen.getByRole('textbox')).toHaveValue('?');
  screen.getByRole('main').element().focus();
  await userEvent.keyboard('{Shift>}?{/Shift}');
  await expect.element(screen.getByRole('heading', { name: 'Keyboard shortcuts' })).toBeVisible();
  await expect.element(screen.getByText('Move it by four weeks')).toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  await expect.element(screen.getByRole('heading', { name: 'Keyboard shortcuts' })).not.toBeInTheDocument();
});
