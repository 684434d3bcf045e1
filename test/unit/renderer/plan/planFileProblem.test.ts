import { expect, test } from 'vitest';
import { parsePlan } from '../../../../db/schema/checkPlan.ts';
import { planFileProblemText } from '../../../../renderer/plan/planFileProblem.ts';
import { smallPlan } from '../../db/smallPlan.ts';

/** What is said of a small plan of which some things were put otherwise. */
function said(change: (plan: ReturnType<typeof smallPlan>) => object): string[] {
  const plan = smallPlan();
  const result = parsePlan(JSON.stringify({ ...plan, ...change(plan) }));
  return result.ok ? [] : result.problems.map(planFileProblemText);
}

test('machines are named with their centre, and fields as tables name them, with the path for those who edit by hand', () => {
  const lines = said(({ machines }) => ({
    machines: machines.map((machine, at) => (at === 0 ? { ...machine, minutesPerDay: 'lots' } : machine)),
  }));
  expect(lines).toEqual([
    'Northtown, N1, rostered time: needs a number from 0 to 1440, not "lots" (machines[0].minutesPerDay)',
  ]);
});

test('an id that is wrong stands, and what is named beside it is called by its name', () => {
  const lines = said(({ machines }) => ({ machines: machines.map((machine) => ({ ...machine, id: 'N1' })) }));
  expect(lines[0]).toMatch(/^Southport, S1, id: "N1" is already the id of Northtown, N1; .* \(machines\[\d\]\.id\)$/);
});

test('what is no record is told by its path, as it was', () => {
  expect(said(() => ({ horizonWeeks: -1 }))[0]).toMatch(/^horizonWeeks: needs /);
  expect(said(() => ({ machines: 'none' }))[0]).toMatch(/^machines: needs /);
});
