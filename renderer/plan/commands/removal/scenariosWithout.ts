import type { Change } from '../../../../db/schema/change.ts';
import type { Scenario } from '../../../../db/schema/scenario.ts';
import { freshId } from '../../scenarioCommands.ts';
import type { Names } from '../recordNames.ts';
import { andGone, type Gone, goneFrom, leans } from './gone.ts';
import { sharesWithout } from './sharesWithout.ts';

/**
 * Scenarios in which the changes that name what is gone are switched off and say why, and so are later ones that name
 * what only those would have added: a planner decides what becomes of them. `names` is from before.
 */
export function scenariosWithout(scenarios: readonly Scenario[], gone: Gone, names: Names): Scenario[] {
  const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  const done = new Map<string, { changes: Change[]; gone: Gone }>();
  const pruned = (scenario: Scenario, below: readonly string[]): { changes: Change[]; gone: Gone } => {
    const held = done.get(scenario.id);
    if (held) return held;
    const parent = byId.get(scenario.parentId ?? '');
    const inherited = parent && !below.includes(parent.id) ? pruned(parent, [...below, scenario.id]).gone : gone;
    const result = changesWithout(scenario.changes, inherited, names);
    done.set(scenario.id, result);
    return result;
  };
  return scenarios.map((scenario) => ({ ...scenario, changes: pruned(scenario, [scenario.id]).changes }));
}

/** Branches of scenarios that are removed keep what they inherited from them as changes of their own. */
export function adopted(scenarios: readonly Scenario[], gone: Gone): Scenario[] {
  const [removed] = scenarios.filter(({ id }) => gone.scenario.has(id));
  if (removed === undefined) return [...scenarios];
  const rest = scenarios.flatMap((scenario): Scenario[] => {
    if (scenario.id === removed.id) return [];
    if (scenario.parentId !== removed.id) return [scenario];
    const { parentId: _, ...orphan } = scenario;
    const taken = scenario.changes.map(({ id }) => id);
    const inherited = removed.changes.map((change) => {
      const id = taken.includes(change.id) ? freshId(change.id, taken) : change.id;
      taken.push(id);
      return { ...change, id };
    });
    const parent = removed.parentId === undefined ? {} : { parentId: removed.parentId };
    return [{ ...orphan, ...parent, changes: [...inherited, ...scenario.changes] }];
  });
  return adopted(rest, gone);
}

function changesWithout(changes: readonly Change[], gone: Gone, names: Names): { changes: Change[]; gone: Gone } {
  const kept: Change[] = [];
  let missing = gone;
  for (const change of changes) {
    const left = changeWithout(change, missing);
    kept.push(left ?? { ...change, off: true, lost: change.lost ?? lostWords(change, missing, names) });
    if (left === null) missing = andAdded(change, missing);
  }
  return { changes: kept, gone: missing };
}

function lostWords(change: Change, gone: Gone, names: Names): string {
  const [first] = goneFrom(change, gone);
  const what = first === undefined ? 'What it speaks of' : names(first.kind, first.id);
  return `It no longer applies: ${what} is no longer in the plan.`;
}

function changeWithout(change: Change, gone: Gone): Change | null {
  if (leans(change, gone)) return null;
  if (change.type === 'changeFlow') {
    const shares = sharesWithout(change.shares, gone.centre);
    return shares === null ? null : { ...change, shares: { ...shares } };
  }
  if (change.type === 'openCentre') {
    const { hostTrustId, ...centre } = change.centre;
    const host = hostTrustId !== undefined && !gone.trust.has(hostTrustId) ? { hostTrustId } : {};
    const travel = change.travel?.filter(({ zoneId }) => !gone.zone.has(zoneId));
    return { ...change, centre: { ...centre, ...host }, ...(travel && { travel }) };
  }
  return change;
}

/** What a change that goes would have added is gone as well. */
function andAdded(change: Change, gone: Gone): Gone {
  if (change.type === 'openCentre') return andGone(gone, 'centre', [change.centre.id]);
  if (change.type === 'addMachine') return andGone(gone, 'machine', [change.machine.id]);
  if (change.type !== 'addProject') return gone;
  const { id, newMachine } = change.project;
  return andGone(andGone(gone, 'project', [id]), 'machine', newMachine ? [newMachine.id] : []);
}
