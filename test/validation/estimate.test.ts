import { test } from 'vitest';
import { expectWithin } from './expectWithin.ts';
import { agreementChecks } from './rows/all.ts';

test.each(agreementChecks.map((check) => ({ title: `${check.group}, ${check.name}`, check })))('$title', ({ check }) =>
  expectWithin(check),
);
