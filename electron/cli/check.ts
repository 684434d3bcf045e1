import { ok, problemText, type Result } from '../../db/schema/problem.ts';
import { planWarnings } from '../../renderer/simulation/planWarnings/planWarnings.ts';
import { readPlanFile } from './readPlanFile.ts';

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** `check FILE`: says what the plan holds and what is odd about it, or everything that is wrong with it. */
export async function check(file: string): Promise<Result<string>> {
  const plan = await readPlanFile(file);
  if (!plan.ok) return plan;
  const { name, centres, machines, zones, pathways, scenarios } = plan.value;
  const parts = [
    counted(centres.length, 'centre'),
    counted(machines.length, 'machine'),
    counted(zones.length, 'zone'),
    counted(pathways.length, 'pathway'),
    counted(scenarios.length, 'scenario'),
  ];
  const warnings = planWarnings(plan.value).map((warning) => `- ${problemText(warning)}\n`);
  const look = warnings.length === 0 ? '' : `Worth a look:\n${warnings.join('')}`;
  return ok(`${name}: the plan is sound (${parts.join(', ')}).\n${look}`);
}
