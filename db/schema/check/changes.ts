import type { Problem } from '../problem.ts';
import { ancestorsOf, scenariosById } from './ancestry.ts';
import { type Draft, listed, nested, type Raw, textOf } from './draft.ts';
import { type Kind, type Known, knownIn } from './known.ts';
import { unknownIdsIn } from './references.ts';
import { quoted } from './words.ts';

type Naming = { readonly kind: Kind; readonly raw: Raw };

/**
 * Changes that name what is not there, neither in the plan nor added by an earlier change of the scenario or of
 * those it builds on; that add an id twice; or that lack what they need to do anything.
 */
export function changeProblems(draft: Draft): Problem[] {
  const known = knownIn(draft);
  const byId = scenariosById(draft);
  return listed(draft, 'scenarios').flatMap((scenario) => {
    const before = ancestorsOf(scenario, byId).flatMap((one) => listed(one, 'changes'));
    const own = listed(scenario, 'changes');
    return own.flatMap((change, at) => {
      const earlier = [...before, ...own.slice(0, at)];
      return [...unknownIn(change, earlier, draft, known), ...addedTwice(change, earlier, known), ...lacking(change)];
    });
  });
}

/** What a change adds to the network: the ids that later changes may name. */
function addedBy(change: Raw): Naming[] {
  const projects = nested(change, 'project');
  const machines = [...nested(change, 'machine'), ...projects.flatMap((project) => nested(project, 'newMachine'))];
  return [
    ...projects.map((raw): Naming => ({ kind: 'project', raw })),
    ...machines.map((raw): Naming => ({ kind: 'machine', raw })),
    ...nested(change, 'centre').map((raw): Naming => ({ kind: 'centre', raw })),
  ];
}

/** A cancelled project brings no machine, and cannot be moved or cancelled again. */
function takenBy(change: Raw, earlier: readonly Raw[], draft: Draft): Naming[] {
  if (change.value.type !== 'cancelProject') return [];
  const projects = [...listed(draft, 'projects'), ...earlier.flatMap((one) => nested(one, 'project'))];
  return projects
    .filter((project) => textOf(project, 'id') === textOf(change, 'projectId'))
    .flatMap((project): Naming[] => [
      { kind: 'project', raw: project },
      ...nested(project, 'newMachine').map((raw): Naming => ({ kind: 'machine', raw })),
    ]);
}

const isOn = (change: Raw): boolean => change.value.off !== true;

/** What there is after these changes. A change that is switched off counts only for others that are, too. */
function after(known: Known, earlier: readonly Raw[], draft: Draft): Known {
  return earlier.reduce((sofar, change, at) => {
    const grown = addedBy(change).reduce((ids, naming) => changed(ids, naming, 'add'), sofar);
    return takenBy(change, earlier.slice(0, at), draft).reduce((ids, naming) => changed(ids, naming, 'delete'), grown);
  }, known);
}

function changed(known: Known, { kind, raw }: Naming, how: 'add' | 'delete'): Known {
  const id = textOf(raw, 'id');
  if (id === undefined) return known;
  const ids = new Set(known[kind]);
  ids[how](id);
  return { ...known, [kind]: ids };
}

/** What has lost the thing it spoke of is kept while it is off: only the sources of its figures are looked for. */
function unknownIn(change: Raw, earlier: readonly Raw[], draft: Draft, known: Known): Problem[] {
  if (!isOn(change) && change.value.lost !== undefined) {
    return unknownIdsIn(change, known).filter(({ path }) => /\.(source$|fieldSources\b)/.test(path));
  }
  const inForce = isOn(change) ? earlier.filter(isOn) : earlier;
  const evenIfOn = new Set(unknownIdsIn(change, after(known, earlier, draft)).map(({ path }) => path));
  return unknownIdsIn(change, after(known, inForce, draft)).map(({ path, message }) =>
    evenIfOn.has(path)
      ? { path, message }
      : { path, message: 'names what only a change that is switched off adds; switch that one on, or this one off' },
  );
}

function addedTwice(change: Raw, earlier: readonly Raw[], known: Known): Problem[] {
  const before = earlier.flatMap(addedBy);
  return addedBy(change).flatMap(({ kind, raw }) => {
    const id = textOf(raw, 'id');
    const inPlan = id !== undefined && known[kind]?.has(id) === true;
    const inChange = before.some((other) => other.kind === kind && textOf(other.raw, 'id') === id);
    if (id === undefined || !(inPlan || inChange)) return [];
    const where = inPlan ? 'of the plan' : 'that an earlier change adds';
    return [
      { path: `${raw.path}.id`, message: `${quoted(id)} is already the id of a ${kind} ${where}; choose another` },
    ];
  });
}

function lacking({ path, value }: Raw): Problem[] {
  const { type } = value;
  if (type === 'changeHours' && value.machineId === undefined && value.centreId === undefined) {
    return [{ path, message: 'needs machineId for one machine, or centreId for all machines of a centre' }];
  }
  if (type === 'changeHours' && value.machineId !== undefined && value.centreId !== undefined) {
    return [
      { path, message: 'names a machine and a centre; keep machineId for one machine, or centreId for all of them' },
    ];
  }
  if (type === 'changeDemand' && value.factor === undefined && value.growthPerYear === undefined) {
    return [{ path, message: 'changes nothing: needs factor, growthPerYear or both' }];
  }
  return [];
}
