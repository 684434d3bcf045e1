import { z } from 'zod';
import { Demand } from '../demand.ts';
import { bunkerKinds, Machine } from '../machine.ts';
import { Pathway } from '../pathway.ts';
import { IsoDate } from '../primitives.ts';
import type { Problem } from '../problem.ts';
import { type Draft, type Found, listed, nested, sound } from './draft.ts';
import { both, quoted } from './words.ts';

const demand = z.object(Demand.pick({ pathwayId: true, coursesPerYear: true }).shape);
const pathway = z.object(Pathway.pick({ id: true, capabilities: true }).shape);
const imaged = z.object(Pathway.pick({ id: true, imaging: true }).shape);
const visits = z.object(
  Pathway.pick({ capabilities: true, minutesFirst: true, minutesLater: true, pattern: true, fractionation: true })
    .shape,
);
const attended = pathway.extend(visits.shape);
/** What could not be read of a machine is undefined, and then held to be whatever is needed. */
const machine = z.object({
  kind: Machine.shape.kind.optional().catch(undefined),
  capabilities: Machine.shape.capabilities.optional().catch(undefined),
  minutesPerDay: Machine.shape.minutesPerDay.optional().catch(undefined),
  outOfService: IsoDate.optional().catch(undefined),
});
type Able = z.infer<typeof machine>;

/**
 * Pathways with demand that no machine of the network, now or after its projects, can treat or image, or for which
 * none is rostered long enough in a day: their courses would wait for ever.
 */
export function treatableProblems(draft: Draft): Problem[] {
  if (!Array.isArray(draft.value.machines)) return [];
  const startDate = sound([draft], z.object({ startDate: IsoDate }))[0]?.record.startDate ?? '';
  const raws = [
    ...listed(draft, 'machines'),
    ...listed(draft, 'projects').flatMap((project) => nested(project, 'newMachine')),
  ];
  const machines = sound(raws, machine)
    .map(({ record }) => record)
    .filter(({ outOfService }) => outOfService === undefined || outOfService > startDate);
  const wanted = new Set(
    sound(listed(draft, 'demand'), demand)
      .filter(({ record }) => record.coursesPerYear > 0)
      .map(({ record }) => record.pathwayId),
  );
  const isWanted = ({ record }: Found<{ id: string }>): boolean => wanted.has(record.id);
  const pathways = listed(draft, 'pathways');
  return [
    ...sound(pathways, pathway)
      .filter(isWanted)
      .flatMap((one) => untreatable(one, machines)),
    ...sound(pathways, attended)
      .filter(isWanted)
      .flatMap((one) => tooLong(one, machines)),
    ...sound(pathways, imaged)
      .filter(isWanted)
      .flatMap((one) => unimaged(one, machines)),
  ];
}

export const isScanner = ({ kind }: Able): boolean => kind === 'ctSimulator' || kind === 'mrSimulator';

const canDo = (one: Able, needed: string): boolean => one.capabilities?.includes(needed) ?? true;

/** As the engine has it: what asks for no capability is ordinary external beam treatment, which takes a linac. */
export function canTreat(one: Able, capabilities: readonly string[]): boolean {
  if (isScanner(one)) return false;
  if (capabilities.length === 0) return one.kind === undefined || bunkerKinds.includes(one.kind);
  return capabilities.every((needed) => canDo(one, needed));
}

function untreatable({ path, record }: Found<z.infer<typeof pathway>>, machines: readonly Able[]): Problem[] {
  const treating = machines.filter((one) => !isScanner(one));
  if (treating.some((one) => canTreat(one, record.capabilities))) return [];
  const where = `${path}.capabilities`;
  if (treating.length === 0) {
    return [{ path: where, message: 'there is demand for it, and the network has no machine that treats; add one' }];
  }
  if (record.capabilities.length === 0) {
    const message =
      'there is demand for it, and what asks for no capability takes a linac, of which the network has none; name what its machine can do, there and here';
    return [{ path: where, message }];
  }
  const absent = record.capabilities.filter((needed) => !treating.some((one) => canDo(one, needed)));
  const lacking = absent.length === 0 ? `${both(record.capabilities.map(quoted))} together` : both(absent.map(quoted));
  const message = `there is demand for it, and no machine of the network can do ${lacking}; give it to a machine, or take it out here`;
  return [{ path: where, message }];
}

const longestDay = (machines: readonly Able[]): number =>
  Math.max(0, ...machines.map(({ minutesPerDay }) => minutesPerDay ?? Number.POSITIVE_INFINITY));

function tooLong({ path, record }: Found<z.infer<typeof attended>>, machines: readonly Able[]): Problem[] {
  const able = machines.filter((one) => canTreat(one, record.capabilities));
  const day = longestDay(able);
  const needed = minutesOfOneDay(record);
  if (able.length === 0 || needed <= day) return [];
  const message = `there is demand for it, and one of its days takes ${needed} minutes, while no machine that can give it is rostered for more than ${day}; shorten it, or lengthen a machine's day`;
  return [{ path: `${path}.minutesFirst`, message }];
}

/** What one course takes of a machine on its longest day. */
function minutesOfOneDay({ minutesFirst, minutesLater, pattern, fractionation }: z.infer<typeof visits>): number {
  const most = Math.max(
    ...fractionation.flatMap(({ mix }) => mix.map(({ fractions, share }) => (share > 0 ? fractions : 1))),
  );
  if (most === 1) return minutesFirst;
  if (pattern !== 'twiceDaily') return Math.max(minutesFirst, minutesLater);
  return Math.max(minutesFirst + minutesLater, most > 3 ? 2 * minutesLater : 0);
}

function unimaged({ path, record }: Found<z.infer<typeof imaged>>, machines: readonly Able[]): Problem[] {
  return record.imaging.flatMap(({ kind, minutes }, at) => {
    const able = machines.filter((one) => (one.kind ?? kind) === kind);
    const day = longestDay(able);
    if (able.length > 0 && minutes <= day) return [];
    if (able.length > 0) {
      const message = `there is demand for it, and it takes ${minutes} minutes, while no machine of kind "${kind}" is rostered for more than ${day}; shorten it, or lengthen a machine's day`;
      return [{ path: `${path}.imaging[${at}].minutes`, message }];
    }
    const message = `there is demand for it, and the network has no machine of kind "${kind}"; add one, or take the imaging out`;
    return [{ path: `${path}.imaging[${at}].kind`, message }];
  });
}
