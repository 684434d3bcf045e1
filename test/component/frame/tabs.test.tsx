import { useState } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Tabs } from '../../../renderer/components/tabs/Tabs.tsx';
import '../../../renderer/styles/base.css';

const tabs = [
  { id: 'one', name: 'One' },
  { id: 'two', name: 'Two' },
  { id: 'three', name: 'Three' },
] as const;

function Three() {
  const [shown, setShown] = useState<(typeof tabs)[number]['id']>('one');
  return (
    <Tabs label="Numbers" tabs={tabs} shown={shown} onShow={setShown}>
      <p>This is {shown}.</p>
    </Tabs>
  );
}

test('tabs are one stop of the Tab key; arrows, Home and End show the others', async () => {
  const screen = await render(<Three />);
  const panel = screen.getByRole('tabpanel');
  await userEvent.keyboard('{Tab}');
  await expect.element(screen.getByRole('tab', { name: 'One' })).toHaveFocus();
  for (const [key, name] of [
    ['ArrowRight', 'Two'],
    ['End', 'Three'],
    ['ArrowRight', 'One'],
    ['ArrowLeft', 'Three'],
    ['Home', 'One'],
  ] as const) {
    await userEvent.keyboard(`{${key}}`);
    const tab = screen.getByRole('tab', { name });
    await expect.element(tab).toHaveFocus();
    await expect.element(tab).toHaveAttribute('aria-selected', 'true');
    await expect.element(panel).toHaveTextContent(`This is ${name.toLowerCase()}.`);
    await expect.element(panel).toHaveAccessibleName(name);
  }
  await userEvent.keyboard('{Tab}');
  await expect.element(panel).toHaveFocus();
});
