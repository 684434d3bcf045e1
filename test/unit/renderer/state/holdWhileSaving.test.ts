import { afterEach, expect, test, vi } from 'vitest';
import { holdWhileSaving } from '../../../../renderer/state/holdWhileSaving.ts';

afterEach(() => void vi.unstubAllGlobals());

test('a page does not let itself be left while something is on its way to the store, and does at any other time', () => {
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  let saving = false;
  holdWhileSaving(() => saving);
  const leave = () => !page.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(leave()).toBe(false);
  saving = true;
  expect(leave()).toBe(true);
  saving = false;
  expect(leave()).toBe(false);
});
