import type { Change } from '../../../db/schema/change.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Scenario } from '../../../db/schema/scenario.ts';
import { clipped } from '../projectName.ts';
import { ancestorsOf } from './lineage.ts';
import { type Made, made, withFreshIds } from './scenarioEdits.ts';
import { overlap, sameChange, subjectOf } from './subject.ts';

/** A change on its way into a merged scenario, with the scenario that it comes from. */
export type Merging = { change: Change; scenario: Scenario };

/** Changes of which only those of one scenario can hold; `winner` is that scenario's id. */
export type Contradiction = { subject: string; sides: readonly Merging[]; winner: string };

/** What a merge would make: the changes in order, what was there twice, and what contradicts. */
export type Merge = {
  changes: readonly Merging[];
  duplicates: number;
  contradictions: readonly Contradiction[];
};

/**
 * Scenarios put together in this order, with what each inherits. What several of them do is done once. Where they
 * contradict each other, the last of them wins unless `winners` names another by the subject.
 */
export function mergeOf(plan: Plan, ids: readonly string[], winners: Readonly<Record<string, string>> = {}): Merge {
  const chosen = ids.flatMap((id) => plan.scenarios.find((scenario) => scenario.id === id) ?? []);
  const sources = [...new Set(chosen.flatMap((scenario) => [...ancestorsOf(plan, scenario), scenario]))];
  const all = sources.flatMap((scenario) => scenario.changes.map((change) => ({ change, scenario })));
  const once = all.filter((one, at) => !all.slice(0, at).some((other) => isSame(one, other)));
  const contradictions = contradictionsOf(plan, once, winners);
  const loses = ({ change, scenario }: Merging) =>
    contradictions.some(({ sides, winner }) => sides.some((side) => side.change === change) && scenario.id !== winner);
  return {
    changes: once.filter((one) => !loses(one)),
    duplicates: all.length - once.length,
    contradictions,
  };
}

const isSame = (one: Merging, other: Merging): boolean =>
  Boolean(one.change.off) === Boolean(other.change.off) && sameChange(one.change, other.change);

function contradictionsOf(plan: Plan, all: readonly Merging[], winners: Readonly<Record<string, string>>) {
  const on = all.filter(({ change }) => !change.off);
  const subjects = [...new Set(on.flatMap(({ change }) => subjectOf(change) ?? []))];
  return subjects.flatMap((subject): Contradiction[] => {
    const about = on.filter(({ change }) => subjectOf(change) === subject);
    const sides = about.filter((one) => about.some((other) => contradict(plan, one, other)));
    const last = sides.at(-1);
    if (last === undefined) return [];
    const wanted = sides.find(({ scenario }) => scenario.id === winners[subject]);
    return [{ subject, sides, winner: (wanted ?? last).scenario.id }];
  });
}

/** A branch that decides otherwise than what it builds on means to; two that stand apart do not know of each other. */
const contradict = (plan: Plan, one: Merging, other: Merging): boolean =>
  one.scenario !== other.scenario &&
  overlap(one.change, other.change) &&
  !ancestorsOf(plan, one.scenario).includes(other.scenario) &&
  !ancestorsOf(plan, other.scenario).includes(one.scenario);

/** The merged scenario as one command: it stands on the baseline, and the scenarios it was made of stay. */
export function mergeScenarios(
  plan: Plan,
  ids: readonly string[],
  name: string,
  winners: Readonly<Record<string, string>> = {},
): Made | null {
  const names = ids.flatMap((id) => plan.scenarios.find((scenario) => scenario.id === id)?.name ?? []);
  if (names.length < 2 || name.trim() === '') return null;
  const changes = withFreshIds(mergeOf(plan, ids, winners).changes.map(({ change }) => change));
  const description = clipped(`Merged from ${names.map((one) => `“${one}”`).join(', ')}.`, 4000);
  return made(plan, { name: clipped(name.trim(), 200), description, changes }, `Merge into the scenario “${name}”`);
}
