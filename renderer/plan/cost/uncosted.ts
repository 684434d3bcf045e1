import type { Plan } from '../../../db/schema/plan.ts';
import type { Scenario } from '../../../db/schema/scenario.ts';
import { list } from '../health/list.ts';
import { scenarioSentences } from '../scenarios/changeSentence.ts';

const builds = {
  openCentre: ['opens a centre', 'centres', 'opens'],
  addMachine: ['adds a machine', 'machines', 'adds'],
  moveMachine: ['moves a machine', 'machines', 'moves'],
} as const;

/**
 * What a scenario builds, buys or moves that no project of it pays for, as “opens a centre and adds 2 machines”; null
 * where every such thing has its capital.
 */
export function uncosted(plan: Plan, scenario: Scenario): string | null {
  const changes = scenarioSentences(plan, scenario).flatMap(({ change }) => (change.off ? [] : [change]));
  const words = Object.entries(builds).flatMap(([type, [one, many, does]]) => {
    const count = changes.filter((change) => change.type === type).length;
    return count === 0 ? [] : [count === 1 ? one : `${does} ${count} ${many}`];
  });
  const bare = changes.filter(
    (change) =>
      change.type === 'addProject' && change.project.capitalCost === undefined && change.project.kind !== 'retire',
  ).length;
  if (bare > 0)
    words.push(bare === 1 ? 'adds a project without a capital cost' : `adds ${bare} projects without a capital cost`);
  return words.length === 0 ? null : list(words);
}
