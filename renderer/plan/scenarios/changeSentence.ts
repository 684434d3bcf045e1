import type { Change } from '../../../db/schema/change.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Project } from '../../../db/schema/project.ts';
import type { Scenario } from '../../../db/schema/scenario.ts';
import { type Names, namesIn } from '../commands/recordNames.ts';
import { ancestorsOf } from './lineage.ts';
import { sentenceOf } from './sentenceOf.ts';

/**
 * What a change does, as a sentence without its full stop, things by their names and dates in words: “Queen Alexandra
 * LA2 replacement starts on 4 May 2029 instead of 4 May 2028, a year later”. What the plan no longer holds is said by
 * its id.
 */
export const changeSentence = (plan: Plan, change: Change): string =>
  sentenceOf(change, namesIn(plan), (id) => projectAnywhere(plan, id));

/** The same where only names are known, as in the change log; says too that a change is switched off. */
export const changeWords = (change: Change, names: Names): string =>
  `${sentenceOf(change, names)}${change.off ? ' (switched off)' : ''}`;

/** A change of a scenario in words; `from` is the scenario it is inherited from, null where it is its own. */
export type ScenarioSentence = { change: Change; sentence: string; from: Scenario | null };

/** Everything a scenario does, in the order in which it is applied: what it inherits, the eldest first, then its own. */
export const scenarioSentences = (plan: Plan, scenario: Scenario): ScenarioSentence[] =>
  [...ancestorsOf(plan, scenario), scenario].flatMap((whose) =>
    whose.changes.map((change) => ({
      change,
      sentence: changeSentence(plan, change),
      from: whose.id === scenario.id ? null : whose,
    })),
  );

/** The day on which a change begins to tell; null for what holds from the start or has no date. */
export function changeDate(plan: Plan, change: Change): string | null {
  if (change.type === 'addProject') return change.project.start;
  if (change.type === 'cancelProject') return projectAnywhere(plan, change.projectId)?.start ?? null;
  if (change.type === 'moveProject') return change.start;
  return change.from ?? null;
}

/** A project of the plan, or one that a scenario adds. */
export const projectAnywhere = (plan: Plan, id: string): Project | undefined =>
  plan.projects.find((project) => project.id === id) ??
  plan.scenarios
    .flatMap(({ changes }) => changes)
    .flatMap((change) => (change.type === 'addProject' ? [change.project] : []))
    .find((project) => project.id === id);
