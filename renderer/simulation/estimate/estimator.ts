import type { Plan } from '../../../db/schema/plan.ts';
import type { Day } from '../calendar/day.ts';
import { remember, rememberEach } from '../memo.ts';
import type { ResolvedPlan } from '../resolvedPlan.ts';
import { newArena } from './arena.ts';
import { newAsking } from './asking.ts';
import type { Blocks } from './blocks.ts';
import { capacityOf, changesTo, together } from './capacity.ts';
import { estimateCentre, type MeanMachine } from './centre.ts';
import { type NetworkEstimate, networkOf } from './estimates.ts';
import { imagingWanted } from './imaging.ts';
import { type CapacityAt, newImagingShares, type WantedAt } from './imagingShares.ts';
import type { Stay } from './stays.ts';

/** Estimates a resolved plan over the plan's weeks. */
export type Estimator = (resolved: ResolvedPlan) => NetworkEstimate;

/**
 * An estimator for plans within the years of these bank holidays (`calendarYears`), by the engine's compiled core. It remembers what it has worked out,
 * so that a plan in which little has changed takes little time: what is asked by the records it rests on, a machine's
 * capacity by its dates, a centre's answer by what it is asked for and what it has. It answers the same whatever it was
 * asked before.
 */
export function newEstimator(bankHolidays: readonly Day[], core: WebAssembly.Module): Estimator {
  const asking = newAsking(bankHolidays);
  const capacityFor = rememberEach(capacityOf);
  const togetherFor = rememberEach(together);
  const plansFor = remember(plansByBlock, 64);
  const networkFor = remember(networkOf);
  const centreFor = rememberEach(estimateCentre);
  const wantedFor = rememberEach(imagingWanted);
  const imagingShares = newImagingShares();
  const arena = newArena(core);

  return (resolved) => {
    const { plan } = resolved;
    const known = asking(resolved);
    const { horizon, blocks, stays, patients } = known;
    /** Minutes of some of a centre's machines. */
    const capacityAt: CapacityAt = (centre, kind, machines) => {
      const own = blocks[centre];
      const each = machines.map((stay) =>
        capacityFor(`${centre}/${stay.life.id}`, horizon, own, stay, changesTo(resolved, stay)),
      );
      return togetherFor(`${centre}/${kind}`, each, own.count, horizon.count);
    };
    const wantedAt: WantedAt = (centre, kind) => {
      const { asked, regimens, preparations } = patients[centre];
      return wantedFor(`${centre}/${kind}`, kind, horizon, asked, regimens, preparations);
    };
    const imagingAt = imagingShares(plan, stays, horizon, blocks, wantedAt, capacityAt);
    const dispersion = meanDispersion(plan);
    const centres = plan.centres.map(({ id, plansPerDay }, centre) => {
      const machines = stays.filter((stay) => stay.treats && stay.centre === centre);
      return centreFor(
        id,
        arena,
        horizon,
        blocks[centre],
        patients[centre],
        capacityAt(centre, 'treatment', machines),
        meanMachine(machines),
        {
          planning: plansPerDay === null ? null : plansFor(blocks[centre], plansPerDay),
          ctSimulator: imagingAt(centre, 'ctSimulator'),
          mrSimulator: imagingAt(centre, 'mrSimulator'),
        },
        dispersion,
      );
    });
    const { weekStarts, weeks } = horizon.timeline;
    const scopes: NetworkEstimate['scopes'] = { network: networkFor(weeks, centres) };
    for (const [index, { id }] of plan.centres.entries()) scopes[id] = centres[index];
    return { id: resolved.id, weekStarts, scopes };
  };
}

/** The planning of a centre is the same on every open day. */
const plansByBlock = ({ count, size }: Blocks, plansPerDay: number) => new Float64Array(count).fill(plansPerDay * size);

function meanMachine(machines: readonly Stay[]): MeanMachine {
  let minutes = 0;
  let reserved = 0;
  for (const { life } of machines) {
    minutes += life.machine.minutesPerDay;
    reserved += life.machine.minutesPerDay * (life.machine.urgentReserve?.share ?? 0);
  }
  return { minutesPerDay: minutes / Math.max(1, machines.length), reserved: minutes > 0 ? reserved / minutes : 0 };
}

/** Variance over mean of the number of decisions, by their number. */
function meanDispersion({ demand }: Plan): number {
  let courses = 0;
  let sum = 0;
  for (const { coursesPerYear, dispersion } of demand) {
    courses += coursesPerYear;
    sum += coursesPerYear * (dispersion ?? 1);
  }
  return courses > 0 ? sum / courses : 1;
}
