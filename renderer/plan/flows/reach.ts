import type { Centre } from '../../../db/schema/centre.ts';
import type { Machine } from '../../../db/schema/machine.ts';
import type { Pathway } from '../../../db/schema/pathway.ts';
import { canTreat, isTreatmentMachine } from '../../simulation/compile/eligibility.ts';
import { type MachineLife, resolvedMachines } from '../../simulation/resolvedMachines.ts';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import { shortDate } from '../dates.ts';
import { perNetwork } from '../map/perNetwork.ts';

/** Whether a centre can treat a pathway: null when it can, else why not, as "no machine with SABR". */
export type Reach = (centreId: string, pathwayId: string) => string | null;

const covers = (from: string | null | undefined, until: string | null | undefined, date: string): boolean =>
  (from ?? '') <= date && (until === null || until === undefined || date < until);

/** What the machines of each centre can treat on a date, once projects and changes have been worked through. */
export const reachOn = perNetwork((network: ResolvedPlan, date: string): Reach => {
  const lives = resolvedMachines(network);
  const pathways = new Map(network.plan.pathways.map((pathway) => [pathway.id, pathway]));
  const known = new Map<string, string | null>();
  const ask = (centreId: string, pathwayId: string): string | null => {
    const centre = network.plan.centres.find(({ id }) => id === centreId);
    const pathway = pathways.get(pathwayId);
    return centre && pathway ? obstacle(centre, pathway, lives, date) : 'not in the plan';
  };
  return (centreId, pathwayId) => {
    const key = `${centreId}/${pathwayId}`;
    const held = known.get(key);
    const answer = held === undefined ? ask(centreId, pathwayId) : held;
    known.set(key, answer);
    return answer;
  };
});

function obstacle(centre: Centre, pathway: Pathway, lives: readonly MachineLife[], date: string): string | null {
  if (centre.opens !== undefined && centre.opens > date) return `opens ${shortDate(centre.opens)}`;
  if (centre.closes !== undefined && centre.closes <= date) return `closed since ${shortDate(centre.closes)}`;
  const here = lives.filter(
    ({ machine, inService, outOfService, stays }) =>
      isTreatmentMachine(machine) &&
      covers(inService, outOfService, date) &&
      stays.some((stay) => stay.centreId === centre.id && covers(stay.from, stay.until, date)),
  );
  if (here.length === 0) return 'no machine in service';
  const able = here.filter(({ machine }) => canTreat(machine, pathway));
  if (able.length === 0)
    return lacking(
      here.map(({ machine }) => machine),
      pathway,
    );
  const running = able.filter(
    ({ outages, down }) => ![...outages, ...down].some(({ from, until }) => covers(from, until, date)),
  );
  return running.length > 0 ? null : `${able.map(({ machine }) => machine.name).join(', ')} out of service`;
}

function lacking(machines: readonly Machine[], { capabilities }: Pathway): string {
  if (capabilities.length === 0) return 'no linac';
  const absent = capabilities.filter((needed) => !machines.some((machine) => machine.capabilities.includes(needed)));
  return absent.length > 0
    ? `no machine with ${absent.join(' or ')}`
    : `no one machine with ${capabilities.join(' and ')}`;
}
