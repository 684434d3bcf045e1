import { test } from 'vitest';
import { expectWithin } from './expectWithin.ts';
import { propertyChecks } from './rows/all.ts';

test.each(propertyChecks.map((check) => ({ title: `${check.group}, ${check.name}`, check })))('$title', ({ check }) =>
  expectWithin(check),
);
