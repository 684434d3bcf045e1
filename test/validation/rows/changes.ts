import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import type { Change } from '../../../db/schema/change.ts';
import { agreement, mean, type Point, pointsOf } from '../agreement.ts';
import type { Check, Row } from './row.ts';

const group = 'What changes change, by the estimate and by the simulation';
const because = 'stated bound: the estimate gives a direction, the simulation the figure';
const replications = 4;
const plan = { ...illustrativePlan(), horizonWeeks: 260 };
const from = '2028-09-04';
const whole = { id: 'a', from };
const everywhere = { ...whole, zoneId: '*', pathwayId: '*' };

/** Something of each kind that changes queues, from the second of five years on. */
const changes: Record<string, Change> = {
  'a linac more': {
    ...{ ...whole, type: 'addMachine' },
    machine: { ...machine('oxford-la5'), id: 'more', centreId: 'portsmouth', commissioned: from },
  },
  'a linac less': { ...whole, type: 'retireMachine', machineId: 'oxford-la5' },
  'a linac moved': { ...whole, type: 'moveMachine', machineId: 'reading-la3', toCentreId: 'oxford' },
  'a centre closed': { ...whole, type: 'closeCentre', centreId: 'bracknell' },
  'longer days': { ...whole, type: 'changeHours', centreId: 'poole', minutesPerDay: 660 },
  'six days a week': { ...whole, type: 'changeOpeningDays', centreId: 'portsmouth', weekdays: [1, 2, 3, 4, 5, 6] },
  'fewer staff': { ...whole, type: 'changeStaffing', centreId: 'oxford', factor: 0.85, until: '2029-03-05' },
  'more demand': { ...everywhere, type: 'changeDemand', factor: 1.05 },
  'fewer fractions': {
    ...{ ...whole, type: 'changeFractionation', pathwayId: 'breast' },
    mix: [{ fractions: 5, share: 1 }],
  },
  'people sent elsewhere': {
    ...{ ...everywhere, type: 'divertFlow', share: 0.1 },
    ...{ fromCentreId: 'southampton', toCentreId: 'portsmouth' },
  },
  'more breakdowns': {
    ...{ ...whole, type: 'changeBreakdown', machineId: '*' },
    breakdown: { meanDaysBetween: 10, repairHoursMedian: 3, repairHours95th: 20, ageingPerYear: 0.03 },
  },
  'a centre down': { ...whole, type: 'centreDown', centreId: 'swindon', until: '2028-10-16' },
};

function machine(id: string) {
  const found = plan.machines.find((held) => held.id === id);
  if (!found) throw new Error(`The illustrative plan has no ${id}.`);
  return found;
}

const simulated = new Map<Change | null, Promise<Point[]>>();
/** With a change, or with none. */
function pointsWith(change: Change | null): Promise<Point[]> {
  const scenarios = [{ id: 'changed', name: 'Changed', changes: change ? [change] : [] }];
  const points = simulated.get(change) ?? pointsOf({ ...plan, scenarios }, 'changed', replications);
  simulated.set(change, points);
  return points;
}

/** Differences in mean queue that a change makes, by centre and year or of the network. */
async function differencesBy(change: Change, inNetwork: boolean) {
  const [then, now] = [await pointsWith(null), await pointsWith(change)];
  const pairs = now
    .map((point, index) => ({ point, was: then[index] ?? point }))
    .filter(({ point }) => (point.scope === 'network') === inNetwork);
  return {
    simulated: pairs.map(({ point, was }) => point.queue - was.queue),
    estimated: pairs.map(({ point, was }) => point.estimatedQueue - was.estimatedQueue),
  };
}

const kinds: Check[] = Object.entries(changes).map(([name, change]) => ({
  group,
  name,
  run: async (): Promise<Row[]> => {
    const centres = await differencesBy(change, false);
    const { correlation } = agreement(centres.simulated, centres.estimated);
    const network = await differencesBy(change, true);
    const part = mean(network.estimated) / mean(network.simulated);
    const row = (what: string, found: number, tolerance: number): Row => ({
      ...{ what: `${what}, ${name}`, unit: '', expected: 1, found, tolerance, because },
    });
    return [
      row('correlation of differences in queue, centre by year', correlation, 0.15),
      row('difference in the mean queue of the network over that simulated', part, 0.8),
    ];
  },
}));

/** Scans are made elsewhere: nobody waits for the centre's own scanner to come back. */
const scanner: Check = {
  group,
  name: 'the only scanner of a centre away for thirteen weeks',
  run: async () => {
    const away: Change = { ...whole, type: 'machineDown', machineId: 'reading-ct1', until: '2028-12-04' };
    const { simulated, estimated } = await differencesBy(away, true);
    const what = 'difference in mean queue of the network, the only scanner of a centre away';
    return [{ what, unit: 'courses', expected: mean(simulated), found: mean(estimated), tolerance: 1, because }];
  },
};

export const changeChecks: Check[] = [...kinds, scanner];
