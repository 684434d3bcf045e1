import { expect, test } from 'vitest';
import { isPresenterPage } from '../../../electron/desktop/presenterAddress.ts';

const id = '0b6a3c1e-8f59-4f0a-9d7d-2f7a6a1c9b10';

test('the presenter’s page is told from every other', () => {
  expect(isPresenterPage(`app://isocentre/index.html#/presenter/${id}`)).toBe(true);
  expect(isPresenterPage('app://isocentre/index.html#/presenter/')).toBe(false);
  expect(isPresenterPage('app://isocentre/index.html#/fleet')).toBe(false);
  expect(isPresenterPage(`app://isocentre/print.html#/presenter/${id}`)).toBe(false);
  expect(isPresenterPage('not an address')).toBe(false);
});
