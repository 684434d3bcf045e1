import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { Method } from '../../../renderer/pack/sections/method.tsx';
import { HelpView } from '../../../renderer/views/help/HelpView.tsx';
import { helpPages, methodPage } from '../../../renderer/views/help/pages.ts';
import '../../../renderer/styles/base.css';

beforeEach(() => sessionStorage.clear());

test('every page can be read, and comments for the pack are not part of it', async () => {
  const screen = await render(<HelpView />);
  for (const { title } of helpPages) {
    await screen.getByRole('button', { name: title }).click();
    await expect.element(screen.getByRole('heading', { level: 2, name: title })).toBeVisible();
    await expect.element(screen.getByRole('button', { name: title })).toHaveAttribute('aria-current', 'page');
    // Neither comments nor the marks of a table that was not understood.
    expect(screen.container.textContent).not.toMatch(/<!--|pack: from here|\| ?--/);
  }
});

test('the contents of a long page lead to its sections, again and again', async () => {
  const screen = await render(<HelpView />);
  await screen.getByRole('button', { name: methodPage.title }).click();
  const heading = screen.getByRole('heading', { name: '8 What is left out' });
  for (const other of ['2 Logic', '6 Code access']) {
    await screen.getByRole('button', { name: '8 What is left out' }).click();
    await expect.element(heading).toHaveFocus();
    await expect.element(heading).toBeInViewport();
    await screen.getByRole('button', { name: other }).click();
    await expect.element(screen.getByRole('heading', { name: other })).toHaveFocus();
  }
});

test('a link leads to another page, or to a heading of its own', async () => {
  const screen = await render(<HelpView />);
  await screen.getByRole('link', { name: methodPage.title }).click();
  await expect.element(screen.getByRole('heading', { level: 2, name: methodPage.title })).toHaveFocus();
  await screen.getByRole('link', { name: 'What is left out' }).click();
  await expect.element(screen.getByRole('heading', { name: '8 What is left out' })).toHaveFocus();
});

test('the pack prints the rules with their formulas, and says where the whole page is', async () => {
  const screen = await render(<Method />);
  await expect.element(screen.getByRole('heading', { name: '2.2 Base model logic' })).toBeVisible();
  await expect.element(screen.getByText('failures per operating day = (1 / m) × (1 + a)^age')).toBeVisible();
  const text = screen.container.textContent ?? '';
  expect(text).toContain(methodPage.title);
  expect(text).toContain('assets/help/method.md');
  expect(text).not.toContain('<!--');
  expect(screen.container.querySelectorAll('a')).toHaveLength(0);
});
