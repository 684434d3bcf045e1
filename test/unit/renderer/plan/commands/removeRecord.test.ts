import fc from 'fast-check';
import { expect, test } from 'vitest';
import { illustrativePlan } from '../../../../../db/illustrative/illustrativePlan.ts';
import { applyEdits } from '../../../../../db/schema/edit.ts';
import type { Plan } from '../../../../../db/schema/plan.ts';
import { problemText } from '../../../../../db/schema/problem.ts';
import type { Scenario } from '../../../../../db/schema/scenario.ts';
import { checkCommand } from '../../../../../renderer/plan/commands/checkCommand.ts';
import type { RecordCollection } from '../../../../../renderer/plan/commands/recordKey.ts';
import { sharesWithout } from '../../../../../renderer/plan/commands/removal/sharesWithout.ts';
import { removeRecord } from '../../../../../renderer/plan/commands/removeRecord.ts';
import { smallPlan } from '../../../db/smallPlan.ts';

function removed(plan: Plan, collection: RecordCollection, key: string): { plan: Plan; also: readonly string[] } {
  const removal = removeRecord(plan, collection, key);
  if (removal === null) throw new Error(`There is no ${key}.`);
  const applied = applyEdits(plan, removal.command.edits);
  if (!applied.ok) throw new Error(applied.problems.map(problemText).join('; '));
  return { plan: applied.value, also: removal.also };
}

/** Changes that name nothing that is gone; the others stay, switched off, and say what they lost. */
const sound = (scenario: Scenario | undefined) => {
  const changes = scenario?.changes ?? [];
  for (const { off, lost } of changes) if (lost !== undefined) expect([off, lost]).toEqual([true, expect.any(String)]);
  return changes.filter(({ lost }) => lost === undefined);
};

const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);

test('a centre goes with its machines, their projects, its travel and backlog, and flows go to the other centres', () => {
  const { plan, also } = removed(smallPlan(), 'centres', 'northtown');
  expect(ids(plan.centres)).toEqual(['southport']);
  expect(ids(plan.machines)).toEqual(['S1', 'S2', 'S-CT']);
  // The chain of replacements on its machine goes, and so does the move of another's machine to it.
  expect(ids(plan.projects)).toEqual(['add-S3']);
  expect(plan.flows.map(({ shares }) => shares)).toEqual([{ southport: 1 }, { southport: 1 }, { southport: 1 }]);
  expect(plan.travel).toBeUndefined();
  expect(plan.backlog).toBeUndefined();
  // The flow of the scenario goes to what it opens alone; the project that it moved is no longer there to be moved.
  expect(plan.scenarios[0]?.changes[2]).toMatchObject({ shares: { westbury: 1 } });
  expect(sound(plan.scenarios[1]).map(({ type }) => type)).toEqual(['changeHours', 'changeDemand']);
  expect(also).toEqual([
    'With it go 2 machines, 3 projects, 2 travel times and 1 opening backlog.',
    'Courses from Old Town and Harbour that went there go to the other centres they use, in the same proportions.',
    'Courses from Old Town that went nowhere else go to the nearest centre.',
    'One change that names any of it is switched off in scenarios, and says why.',
  ]);
  expect(checkCommand(smallPlan(), removeRecord(smallPlan(), 'centres', 'northtown')?.command ?? fail()).ok).toBe(true);
});

test('a trust goes with its centres, and a building it lends to another is no longer said to be its own', () => {
  const { plan } = removed(smallPlan(), 'trusts', 'south');
  expect(ids(plan.centres)).toEqual(['northtown']);
  expect(plan.centres[0]?.hostTrustId).toBeUndefined();
  expect(ids(plan.projects)).toEqual(['replace-N1', 'replace-N1b']);
});

test('a machine goes with its projects and all that they would have brought', () => {
  const { plan, also } = removed(smallPlan(), 'machines', 'N1');
  expect(ids(plan.projects)).toEqual(['move-S1', 'add-S3']);
  expect(sound(plan.scenarios[1]).map(({ type }) => type)).toEqual(['changeHours', 'changeDemand']);
  expect(also[0]).toBe('With it go 2 projects.');
});

test('a pathway, an area and a source go with every mention of them', () => {
  const pathway = removed(smallPlan(), 'pathways', 'breast').plan;
  expect(pathway.demand.map(({ pathwayId }) => pathwayId)).toEqual(['bone']);
  expect(pathway.flows.map(({ pathwayId }) => pathwayId)).toEqual(['*', '*']);
  const zone = removed(smallPlan(), 'zones', 'SN1').plan;
  expect(zone.demand.map(({ zoneId }) => zoneId)).toEqual(['PO1']);
  expect(sound(zone.scenarios[0]).map(({ type }) => type)).toEqual(['openCentre', 'addMachine']);
  const source = removed(smallPlan(), 'sources', 'survey').plan;
  expect(JSON.stringify(source)).not.toContain('survey');
  expect(source.centres[0]?.source).toBe('website');
});

test('a scenario that is removed leaves its branches what they inherited from it', () => {
  const { plan } = removed(smallPlan(), 'scenarios', 'satellite');
  expect(plan.scenarios).toHaveLength(1);
  const [branch] = plan.scenarios;
  expect(branch?.parentId).toBeUndefined();
  expect(branch?.changes.map(({ type }) => type)).toEqual([
    'openCentre',
    'addMachine',
    'changeFlow',
    'changeHours',
    'moveProject',
    'changeDemand',
  ]);
  expect(new Set(ids(branch?.changes ?? [])).size).toBe(6);
});

test('later changes that only a change that is lost made possible are lost with it', () => {
  const small = smallPlan();
  const [satellite, late] = small.scenarios;
  if (!satellite || !late) throw new Error('the small plan has two scenarios');
  const plan = { ...small, trusts: [...small.trusts, { id: 'west', name: 'West' }] };
  const opened = satellite.changes.map((change) =>
    change.type === 'openCentre' ? { ...change, centre: { ...change.centre, trustId: 'west' } } : change,
  );
  const result = removed({ ...plan, scenarios: [{ ...satellite, changes: opened }, late] }, 'trusts', 'west').plan;
  // Without the new centre there is no machine in it, no hours to change, and all courses stay with the other centre.
  expect(sound(result.scenarios[0])).toMatchObject([{ type: 'changeFlow', shares: { northtown: 1 } }]);
  expect(sound(result.scenarios[1]).map(({ type }) => type)).toEqual(['moveProject', 'changeDemand']);
});

test('whichever centre, machine, project or area of the illustrative plan goes, every reference holds', () => {
  const whole = illustrativePlan();
  const anyThing = fc.constantFrom(
    ...(['centres', 'machines', 'projects', 'zones', 'scenarios', 'sources'] as const).flatMap((collection) =>
      (whole[collection] ?? []).map(({ id }) => [collection, id] as const),
    ),
  );
  fc.assert(
    fc.property(anyThing, ([collection, id]) => {
      const removal = removeRecord(whole, collection, id);
      const checked = removal && checkCommand(whole, removal.command);
      // What a network cannot do without its last scanner is for the planner to hear; nothing may point nowhere.
      const told = checked?.ok ? [] : (checked?.problems ?? []).map(problemText);
      expect(
        told.filter((sentence) => /\bno (trust|centre|machine|project|pathway|zone|source)\b "/.test(sentence)),
      ).toEqual([]);
      expect(told.filter((sentence) => /sum to/.test(sentence))).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

test('shares that are left make a whole and keep their proportions', () => {
  expect(sharesWithout({ a: 0.5, b: 0.3, c: 0.2 }, new Set(['a']))).toEqual({ b: 0.6, c: 0.4 });
  expect(sharesWithout({ a: 0.1, b: 0.3, c: 0.3, d: 0.3 }, new Set(['a']))).toEqual({
    b: 0.334,
    c: 0.333,
    d: 0.333,
  });
  expect(sharesWithout({ a: 1 }, new Set(['a']))).toBeNull();
  expect(sharesWithout({ a: 1, b: 0 }, new Set(['a']))).toBeNull();
});

function fail(): never {
  throw new Error('There is no command.');
}
