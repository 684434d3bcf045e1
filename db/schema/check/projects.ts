import { z } from 'zod';
import { Machine } from '../machine.ts';
import type { Problem } from '../problem.ts';
import { type Clash, clashesIn } from './clashes.ts';
import { dateOf, dayOf } from './day.ts';
import { type Draft, type Found, listed, nested, sound } from './draft.ts';
import { idsOf } from './known.ts';
import { programmeOf, type Work } from './programme.ts';
import { quoted } from './words.ts';

const life = z.object(
  Machine.pick({ id: true, centreId: true, commissioned: true, inService: true, outOfService: true }).shape,
);
type Life = Found<z.infer<typeof life>>;

/** Projects on a machine that is not there at the time, and two at once in one bunker. */
export function projectProblems(draft: Draft): Problem[] {
  const programme = programmeOf(draft);
  const centres = idsOf(listed(draft, 'centres'));
  const existing = new Map(sound(listed(draft, 'machines'), life).map((one) => [one.record.id, one]));
  const brought = sound(
    listed(draft, 'projects').flatMap((project) => nested(project, 'newMachine')),
    life,
  );
  return [
    ...programme.flatMap((work) => notThere(work, existing.get(work.machineId ?? ''))),
    ...clashesIn(programme).map(clashProblem),
    ...programme.flatMap(onItsOwnMachine),
    ...brought.flatMap((machine) => beforeItsProject(machine, programme)),
    ...brought
      .filter(({ record }) => centres.has(record.centreId))
      .flatMap((machine) => inAnotherBunker(machine, programme, [...existing.values(), ...brought], centres)),
  ];
}

function notThere({ path, startDay }: Work, machine: Life | undefined): Problem[] {
  if (machine === undefined) return [];
  const { id, commissioned, inService, outOfService } = machine.record;
  if (startDay < dayOf(inService ?? commissioned)) {
    const since =
      inService === undefined ? `was commissioned on ${commissioned}` : `comes into service on ${inService}`;
    const message = `${dateOf(startDay)} is before ${quoted(id)} exists: it ${since}; start then or later`;
    return [{ path: `${path}.start`, message }];
  }
  if (outOfService !== undefined && startDay > dayOf(outOfService)) {
    const message = `${dateOf(startDay)} is after ${quoted(id)} has gone: it is out of service from ${outOfService}; start by then`;
    return [{ path: `${path}.start`, message }];
  }
  return [];
}

function clashProblem({ kind, work, other }: Clash): Problem {
  const machine = quoted(work.machineId);
  switch (kind) {
    case 'overlap': {
      const message = `overlaps project ${quoted(other.id)} on ${machine}, which ends on ${dateOf(other.endDay)}; start then or later`;
      return { path: `${work.path}.start`, message };
    }
    case 'gone': {
      const successor = other.newMachineId === undefined ? '' : `; its successor is ${quoted(other.newMachineId)}`;
      const message = `${machine} has gone by ${dateOf(work.startDay)}: project ${quoted(other.id)} takes it away on ${dateOf(other.outDay)}${successor}`;
      return { path: `${work.path}.machineId`, message };
    }
    case 'notYet': {
      const message = `${dateOf(work.startDay)} is before ${machine} exists: project ${quoted(other.id)} in the same bunker brings it on ${dateOf(other.endDay)}; start then or later`;
      return { path: `${work.path}.start`, message };
    }
  }
}

function onItsOwnMachine({ path, machineId, newMachineId }: Work): Problem[] {
  if (machineId === undefined || machineId !== newMachineId) return [];
  const message = `${quoted(machineId)} is the new machine of this project itself; name the machine that goes`;
  return [{ path: `${path}.machineId`, message }];
}

function beforeItsProject(machine: Life, programme: readonly Work[]): Problem[] {
  const { id, inService } = machine.record;
  const work = makerOf(machine, programme);
  if (work === undefined || inService === undefined || dayOf(inService) >= work.startDay) return [];
  const message = `${inService} is before the project that brings it starts, ${dateOf(work.startDay)}; leave it out, and ${quoted(id)} treats when the last stage ends`;
  return [{ path: `${machine.path}.inService`, message }];
}

/** A centre that does not exist is for `referenceProblems`; nothing is said here about who stands at it. */
function inAnotherBunker(
  machine: Life,
  programme: readonly Work[],
  all: readonly Life[],
  centres: ReadonlySet<string>,
): Problem[] {
  const { centreId } = machine.record;
  const work = makerOf(machine, programme);
  const old = all.find(({ record }) => record.id === work?.machineId)?.record;
  if (work?.kind !== 'replace' || old === undefined || !centres.has(old.centreId)) return [];
  const moves = programme.filter(({ kind, machineId }) => kind === 'move' && machineId === old.id);
  if ([old.centreId, ...moves.map(({ toCentreId }) => toCentreId)].includes(centreId)) return [];
  const message = `is ${quoted(centreId)}, but a replacement stands in the bunker of the machine it replaces, at ${quoted(old.centreId)}`;
  return [{ path: `${machine.path}.centreId`, message }];
}

const makerOf = (machine: Life, programme: readonly Work[]): Work | undefined =>
  programme.find(({ path }) => `${path}.newMachine` === machine.path);
