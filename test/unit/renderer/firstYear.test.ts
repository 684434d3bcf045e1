import { expect, test } from 'vitest';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import { firstYear, fractionsPerCourse } from '../../../renderer/plan/firstYear.ts';

const plan = illustrativePlan();

test('what goes to the centres adds up to what the zones ask for', () => {
  const network = firstYear(plan, null);
  const centres = plan.centres.map(({ id }) => firstYear(plan, id));
  const sum = (of: (year: typeof network) => number) => centres.reduce((total, centre) => total + of(centre), 0);
  expect(sum(({ courses }) => courses)).toBeCloseTo(network.courses, 6);
  expect(sum(({ fractions }) => fractions)).toBeCloseTo(network.fractions, 6);
});

test('the mix in force counts', () => {
  const pathway = plan.pathways[0];
  if (!pathway) throw new Error('The illustrative plan has no pathway.');
  const fractionation = [
    { from: null, mix: [{ fractions: 15, share: 1 }] },
    {
      from: '2028-01-01',
      mix: [
        { fractions: 5, share: 0.5 },
        { fractions: 15, share: 0.5 },
      ],
    },
  ];
  expect(fractionsPerCourse({ ...pathway, fractionation }, '2027-12-31')).toBe(15);
  expect(fractionsPerCourse({ ...pathway, fractionation }, '2028-01-01')).toBe(10);
});
