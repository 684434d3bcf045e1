import { bookChecks } from './books.ts';
import { changeChecks } from './changes.ts';
import { deterministicChecks } from './deterministic.ts';
import { estimateChecks } from './estimate.ts';
import { exponentialChecks } from './exponential.ts';
import { monotoneChecks } from './monotone.ts';
import { plainChecks } from './plainRows.ts';
import { publishedChecks } from './published.ts';
import type { Check } from './row.ts';

/** Queues with a known answer, and published cases. */
export const theoryChecks = (full: boolean): Check[] => [
  ...deterministicChecks(full),
  ...exponentialChecks(full),
  ...publishedChecks,
];

/** What must hold in every random plan. */
export const propertyChecks: Check[] = [...bookChecks, ...monotoneChecks, ...plainChecks];

/** The estimate beside the simulation. */
export const agreementChecks: Check[] = [...estimateChecks, ...changeChecks];

/** Every row of `npm run validate`; the tests of the validation project assert the same. */
export const allChecks = (full: boolean): Check[] => [...theoryChecks(full), ...propertyChecks, ...agreementChecks];
