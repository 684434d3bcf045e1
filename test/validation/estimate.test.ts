import { test } from 'vitest';
import { expectWithin } from './expectWithin.ts';
import { estimateChecks } from './rows/estimate.ts';

test.each(estimateChecks.map((check) => ({ title: `${check.group}, ${check.name}`, check })))('$title', ({ check }) =>
  expectWithin(check),
);
