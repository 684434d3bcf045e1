import { z } from 'zod';
import { Demand } from '../demand.ts';
import { Machine } from '../machine.ts';
import { Pathway } from '../pathway.ts';
import { IsoDate } from '../primitives.ts';
import type { Problem } from '../problem.ts';
import { type Draft, type Found, listed, nested, sound } from './draft.ts';
import { both, quoted } from './words.ts';

const demand = z.object(Demand.pick({ pathwayId: true, coursesPerYear: true }).shape);
const pathway = z.object(Pathway.pick({ id: true, capabilities: true }).shape);
const imaged = z.object(Pathway.pick({ id: true, imaging: true }).shape);
/** What could not be read of a machine is undefined, and then held to be whatever is needed. */
const machine = z.object({
  kind: Machine.shape.kind.optional().catch(undefined),
  capabilities: Machine.shape.capabilities.optional().catch(undefined),
  outOfService: IsoDate.optional().catch(undefined),
});
type Able = z.infer<typeof machine>;

/** Pathways with demand that no machine of the network, now or after its projects, can treat or image. */
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
    ...sound(pathways, imaged)
      .filter(isWanted)
      .flatMap((one) => unimaged(one, machines)),
  ];
}

const isScanner = ({ kind }: Able): boolean => kind === 'ctSimulator' || kind === 'mrSimulator';

function untreatable({ path, record }: Found<z.infer<typeof pathway>>, machines: readonly Able[]): Problem[] {
  const treating = machines.filter((one) => !isScanner(one));
  const canDo = (one: Able, needed: string) => one.capabilities?.includes(needed) ?? true;
  if (treating.some((one) => record.capabilities.every((needed) => canDo(one, needed)))) return [];
  const where = `${path}.capabilities`;
  if (treating.length === 0) {
    return [{ path: where, message: 'there is demand for it, and the network has no machine that treats; add one' }];
  }
  const absent = record.capabilities.filter((needed) => !treating.some((one) => canDo(one, needed)));
  const lacking = absent.length === 0 ? `${both(record.capabilities.map(quoted))} together` : both(absent.map(quoted));
  const message = `there is demand for it, and no machine of the network can do ${lacking}; give it to a machine, or take it out here`;
  return [{ path: where, message }];
}

function unimaged({ path, record }: Found<z.infer<typeof imaged>>, machines: readonly Able[]): Problem[] {
  return record.imaging.flatMap(({ kind }, at) => {
    if (machines.some((one) => (one.kind ?? kind) === kind)) return [];
    const message = `there is demand for it, and the network has no machine of kind "${kind}"; add one, or take the imaging out`;
    return [{ path: `${path}.imaging[${at}].kind`, message }];
  });
}
