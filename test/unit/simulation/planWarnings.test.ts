import { expect, test } from 'vitest';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import type { Change } from '../../../db/schema/change.ts';
import { checkPlan } from '../../../db/schema/checkPlan.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { warningsOf } from '../../../renderer/plan/warnings.ts';
import { planWarnings } from '../../../renderer/simulation/planWarnings/planWarnings.ts';
import { smallPlan } from '../db/smallPlan.ts';

/** The small plan with these changes as its only scenario, a plan that `check` finds sound. */
function warned(changes: readonly Change[], plan: Partial<Plan> = {}) {
  const whole: Plan = {
    ...smallPlan(),
    ...plan,
    scenarios: [{ id: 'try', name: 'Try', changes: [...changes] }],
  };
  expect(checkPlan(whole)).toMatchObject({ ok: true });
  return planWarnings(whole);
}

const [linac] = smallPlan().machines;
if (linac === undefined) throw new Error('the small plan has no machine');
const another = { ...linac, id: 'N9', name: 'N9', commissioned: '2029-01-01' };

test('plans that are sound throughout are told nothing', () => {
  expect(planWarnings(smallPlan())).toEqual([]);
  expect(planWarnings(illustrativePlan())).toEqual([]);
});

test('more machines than bunkers, by addition and by move, with the day and every machine', () => {
  const add: Change = { type: 'addMachine', id: 'add', machine: another, from: '2029-02-01' };
  const move: Change = {
    type: 'moveMachine',
    id: 'move',
    machineId: 'S2',
    toCentreId: 'northtown',
    from: '2028-06-01',
  };
  expect(warned([add])).toEqual([
    {
      path: 'scenarios[0]',
      scenarioId: 'try',
      message:
        'Northtown has 2 bunkers, but 3 linacs stand there on 24 June 2030: S1, N9 and N1b. Give it more bunkers, or take a machine out first; the simulation lets all of them treat.',
    },
  ]);
  const soon = { ...add, machine: { ...another, commissioned: '2028-01-03' }, from: '2028-09-04' };
  expect(warned([move, soon]).map(({ message }) => message)).toEqual([
    'Northtown has 2 bunkers, but 3 linacs stand there on 4 September 2028: S2, N9 and N1b. Give it more bunkers, or take a machine out first; the simulation lets all of them treat.',
  ]);
  expect(warned([{ ...add, off: true }])).toEqual([]);
});

test.for<[string, Change, string]>([
  [
    'a second project on one machine',
    {
      type: 'addProject',
      id: 'add',
      project: { id: 'early', kind: 'retire', machineId: 'N1', start: '2028-03-06', stages: [], status: 'idea' },
    },
    'The retirement of N1 at Northtown starts on 6 March 2028, while the replacement of N1 at Northtown works on the same machine until 19 June 2028. Start it then or later.',
  ],
  [
    'a project on a machine that has gone',
    {
      type: 'addProject',
      id: 'add',
      project: { id: 'late', kind: 'retire', machineId: 'N1', start: '2030-03-04', stages: [], status: 'idea' },
    },
    'The retirement of N1 at Northtown starts on 4 March 2030, when its machine has gone: the replacement of N1 at Northtown takes it away on 3 January 2028. Move one of them, or leave one out.',
  ],
  [
    'a replacement before the machine that it replaces is there',
    { type: 'moveProject', id: 'move', projectId: 'replace-N1b', start: '2028-05-01' },
    'The replacement of N1b at Northtown starts on 1 May 2028, before its machine is there: the replacement of N1 at Northtown brings it to the same bunker on 19 June 2028. Start it then or later.',
  ],
])('%s', ([, change, sentence]) => {
  expect(warned([change]).map(({ message }) => message)).toEqual([sentence]);
});

test('a scenario that cannot be run says why, and the others are still told', () => {
  const plan = smallPlan();
  plan.scenarios = [
    { id: 'cut', name: 'Cut', changes: [{ type: 'cancelProject', id: 'c', projectId: 'replace-N1' }] },
    {
      id: 'crowd',
      name: 'Crowd',
      changes: [{ type: 'addMachine', id: 'add', machine: another, from: '2029-02-01' }],
    },
  ];
  expect(checkPlan(plan)).toMatchObject({ ok: true });
  const told = planWarnings(plan);
  expect(told.map(({ scenarioId }) => scenarioId)).toEqual(['cut', 'crowd']);
  expect(told[0]?.message).toBe(
    'It cannot be run: project "replace-N1b" works on machine "N1b", which nothing brings any more.',
  );
});

const aid: Change = { type: 'setMutualAid', id: 'aid', enabled: true };

test('mutual aid without travel minutes is told, for everybody or for the areas concerned', () => {
  expect(warned([aid], { travel: [] }).map(({ message }) => message)).toEqual([
    'Mutual aid is on, but the plan has no travel minutes by car from any area to two centres, so nobody is ever offered a start elsewhere. Give travel minutes, or turn it off.',
  ]);
  const both = ['northtown', 'southport'].map((centreId) => ({
    zoneId: 'SN1',
    centreId,
    mode: 'car' as const,
    minutes: 30,
  }));
  const byBus = both.map((one) => ({ ...one, zoneId: 'PO1', mode: 'publicTransport' as const }));
  expect(warned([aid], { travel: [...both, ...byBus] }).map(({ message }) => message)).toEqual([
    'Mutual aid is on, but nobody from Harbour is ever offered a start elsewhere: the plan has no travel minutes by car from there to two centres.',
  ]);
  expect(warned([aid], { travel: [...both, ...both.map((one) => ({ ...one, zoneId: 'PO1' }))] })).toEqual([]);
  expect(warned([], { travel: [] })).toEqual([]);
});

test('mutual aid that is turned on without its figures', () => {
  const travel = ['SN1', 'PO1'].flatMap((zoneId) =>
    ['northtown', 'southport'].map((centreId) => ({ zoneId, centreId, mode: 'car' as const, minutes: 30 })),
  );
  const plan = smallPlan();
  delete plan.mutualAid;
  plan.travel = travel;
  const told = (...changes: Change[]) => {
    plan.scenarios = [{ id: 'try', name: 'Try', changes }];
    expect(checkPlan(plan)).toMatchObject({ ok: true });
    return planWarnings(plan).map(({ message }) => message);
  };
  expect(told({ ...aid, acceptance: 0.5 })).toEqual([
    'Mutual aid is turned on, but nothing says after how many days of waiting it is offered and how many minutes further people may be asked to travel, so none is ever offered.',
  ]);
  const given = { ...aid, id: 'given', offerAfterDays: 14, maxExtraMinutes: 30, acceptance: 0.5 };
  expect(told(given)).toEqual([]);
  expect(told(given, { ...aid, from: '2031-01-01' })).toEqual([]);
  expect(told({ ...aid, enabled: false })).toEqual([]);
});

test('what is so of the plan itself is told once, with its place, and not again of each scenario', () => {
  const mutualAid = { enabled: true, offerAfterDays: 21, maxExtraMinutes: 45, acceptance: 0.6 };
  expect(warned([aid], { mutualAid, travel: [] })).toEqual([
    { path: 'mutualAid', scenarioId: null, message: expect.stringContaining('Mutual aid is on') },
  ]);
});

test('minutes held for urgent courses when none is urgent', () => {
  const plan = smallPlan();
  const holds = { urgentReserve: { share: 0.1, releaseDays: 1 } };
  const machines = plan.machines.map((one) => (one.id === 'S1' ? { ...one, ...holds } : one));
  const calm = plan.pathways.map((one) => ({ ...one, urgent: false }));
  expect(warned([], { machines })).toEqual([]);
  expect(warned([], { machines, pathways: calm })).toEqual([
    {
      path: 'pathways',
      scenarioId: null,
      message:
        'One machine holds part of the day for urgent courses, but no pathway with demand is urgent: none is marked so, or has a target of 14 days or less. Mark one, or hold nothing.',
    },
  ]);
});

test('closures of weeks, in which nobody is sent elsewhere', () => {
  const closed = (to: string) => {
    const [first, ...others] = smallPlan().centres;
    if (first === undefined) throw new Error('the small plan has no centre');
    const opening = { ...first.opening, closures: [{ from: '2028-12-23', to }] };
    return planWarnings({ ...smallPlan(), centres: [{ ...first, opening }, ...others] });
  };
  expect(closed('2029-01-04')).toEqual([]);
  expect(closed('2029-01-05')).toEqual([
    {
      path: 'centres[0].opening.closures[0]',
      scenarioId: null,
      message: expect.stringMatching(
        /^\S+ is closed from 23 December 2028 to 5 January 2029\. Nobody is sent elsewhere for days of closure/,
      ),
    },
  ]);
});

test('asked of one scenario at a time they are the same, and nothing is said of one that is not there', () => {
  const add: Change = { type: 'addMachine', id: 'add', machine: another, from: '2029-02-01' };
  const mutualAid = { enabled: true, offerAfterDays: 21, maxExtraMinutes: 45, acceptance: 0.6 };
  const scenarios = [{ id: 'try', name: 'Try', changes: [add] }];
  const plan: Plan = { ...smallPlan(), mutualAid, travel: [], scenarios };
  const all = planWarnings(plan);
  for (const asked of [null, 'try']) {
    const own = all.flatMap(({ scenarioId, message }) => (scenarioId === asked ? [message] : []));
    expect(own).not.toEqual([]);
    expect(warningsOf(plan, asked)).toEqual(own);
  }
  expect(warningsOf(plan, 'gone')).toEqual([]);
});
