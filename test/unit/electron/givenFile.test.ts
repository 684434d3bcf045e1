import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { givenFile, givenPath } from '../../../electron/givenFile.ts';

test('the plan file among what a program was started with is found, whatever else is there', () => {
  expect(givenPath(['--no-sandbox', 'network.isocentre'], '/home/ann')).toBe(resolve('/home/ann/network.isocentre'));
  expect(givenPath(['/shared/Wessex.PLAN.json'], '/home/ann')).toBe(resolve('/shared/Wessex.PLAN.json'));
  expect(givenPath(['one.isocentre', 'two.isocentre'], '/')).toBe(resolve('/two.isocentre'));
});

test.each([[[]], [['.']], [['--open=x.isocentre']], [['figures.json']], [['plan.xlsx']]])(
  'there is none in %j',
  (args) => {
    expect(givenPath(args, '/')).toBeNull();
  },
);

test('a file is handed over once, the last one first, and none takes no other’s place', () => {
  const given = givenFile();
  expect(given.take()).toBeNull();
  given.give('/a.isocentre');
  given.give('/b.isocentre');
  given.give(null);
  expect(given.take()).toBe('/b.isocentre');
  expect(given.take()).toBeNull();
});
