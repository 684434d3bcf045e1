import { beforeAll, describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import type { Change } from '../../../db/schema/change.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { breakdownDrawer } from '../../../renderer/simulation/booking/breakdowns.ts';
import type { Network } from '../../../renderer/simulation/compile/network.ts';
import { replicationKey } from '../../../renderer/simulation/random/key.ts';
import { networkOf } from '../../support/simulate.ts';
import { decisionDrawer, simulator } from '../../support/simulator.ts';
import { machineOfSlot } from '../../support/slots.ts';

const plan: Plan = { ...illustrativePlan(), horizonWeeks: 104, warmUpWeeks: 13, scenarios: [] };
const [linac] = plan.machines;
const project = plan.projects.find(({ start, machineId }) => start > '2027-09' && machineId !== undefined);
const [{ zoneId }] = plan.demand;
if (!linac || !project?.machineId || !project.newMachine) throw new Error('The illustrative plan lacks what is moved.');
const moved: string[] = [project.machineId, project.newMachine.id];

const changes: Record<string, Change> = {
  'adding a machine': {
    ...{ type: 'addMachine', id: '1', from: '2027-06-07' },
    machine: { ...linac, id: 'extra', name: 'Extra' },
  },
  'moving a project': { type: 'moveProject', id: '1', projectId: project.id, start: '2028-06-05' },
  'changing one area’s demand': {
    ...{ type: 'changeDemand', id: '1', zoneId, pathwayId: '*', factor: 1.5, from: plan.startDate },
  },
  'moving a machine': {
    ...{ type: 'moveMachine', id: '1', machineId: linac.id, from: '2027-06-07' },
    toCentreId: plan.centres.find(({ id }) => id !== linac.centreId)?.id ?? '',
  },
  'switching mutual aid on': {
    ...{ type: 'setMutualAid', id: '1', enabled: true, from: plan.startDate },
    ...{ offerAfterDays: 20, maxExtraMinutes: 40, acceptance: 0.5 },
  },
};

/** Everything drawn of every decision, one line each, in order; without those of some areas when asked. */
function decisions(network: Network, seed = 1, replication = 0, without: readonly string[] = []): string[] {
  const courses = decisionDrawer(network)(seed, replication);
  return Array.from({ length: courses.decisions }, (_, row) => row)
    .filter((row) => !without.includes(network.zones[courses.zone[row]].id))
    .map((row) =>
      [
        ...[courses.decided[row], courses.zone[row], courses.pathway[row], courses.fractions[row]],
        ...[courses.centreDraw[row], courses.planningDraw[row], courses.turn[row]],
      ].join(),
    );
}

/** Every breakdown's machine, day and seconds; without those of some machines when asked. */
function breakdowns(network: Network, seed = 1, replication = 0, without: readonly string[] = []): string[] {
  const { slot, seconds } = breakdownDrawer(network)(replicationKey(seed, replication));
  return Array.from({ length: slot.length }, (_, row) => {
    const machine = machineOfSlot(network, slot[row]);
    return { machine, line: [machine, network.slotDay[slot[row]], seconds[row]].join() };
  })
    .filter(({ machine }) => !without.includes(machine))
    .map(({ line }) => line)
    .sort();
}

let baseline: Network;
beforeAll(async () => {
  baseline = await networkOf(plan);
});
const changed = (change: Change) =>
  networkOf({ ...plan, scenarios: [{ id: 'changed', name: 'Changed', changes: [change] }] }, 'changed');

describe('common random numbers', () => {
  test.each(['adding a machine', 'moving a project', 'moving a machine', 'switching mutual aid on'])(
    '%s leaves every decision as it was, with all that is drawn of it',
    async (name) => {
      const drawn = decisions(await changed(changes[name]));
      expect(drawn).toEqual(decisions(baseline));
      expect(drawn.length).toBeGreaterThan(10_000);
    },
  );

  test('changing one area’s demand leaves the decisions of all others as they were, and makes more of its own', async () => {
    const network = await changed(changes['changing one area’s demand']);
    expect(decisions(network, 1, 0, [zoneId])).toEqual(decisions(baseline, 1, 0, [zoneId]));
    expect(decisions(network).length).toBeGreaterThan(decisions(baseline).length);
  });

  test.each([
    ['adding a machine', ['extra']],
    ['moving a project', moved],
    ['changing one area’s demand', []],
    ['moving a machine', [linac.id]],
    ['switching mutual aid on', []],
  ])('%s leaves the breakdowns of every other machine as they were', async (name, concerned) => {
    const drawn = breakdowns(await changed(changes[name]), 1, 0, concerned);
    expect(drawn).toEqual(breakdowns(baseline, 1, 0, concerned));
    expect(drawn.length).toBeGreaterThan(100);
  });

  test('another replication and another seed draw others', () => {
    for (const draw of [decisions, breakdowns]) {
      const first = new Set(draw(baseline));
      for (const other of [draw(baseline, 1, 1), draw(baseline, 2, 0)]) {
        const shared = other.filter((line) => first.has(line));
        expect(shared.length).toBeLessThan(other.length / 100);
      }
    }
  });
});

test('a replication that was left half-way leaves nothing behind for the next', async () => {
  const left = new Error('left');
  const simulate = simulator(baseline);
  const books = ({ state, courses }: ReturnType<typeof simulate>) => ({
    slots: Array.from(courses.fractions, (fractions, row) =>
      state.slotOf.slice(courses.firstFraction[row], courses.firstFraction[row] + fractions),
    ),
    free: state.free.slice(),
    waiting: [...state.waiting],
  });
  const whole = books(simulate(1, 0));
  expect(() =>
    simulate(1, 1, (day) => {
      if (day === 300) throw left;
    }),
  ).toThrow(left);
  expect(books(simulate(1, 0))).toEqual(whole);
});
