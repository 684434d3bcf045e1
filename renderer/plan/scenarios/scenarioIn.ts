import type { Plan } from '../../../db/schema/plan.ts';
import type { Scenario } from '../../../db/schema/scenario.ts';

export const scenarioIn = ({ scenarios }: Plan, id: string): Scenario | undefined =>
  scenarios.find((held) => held.id === id);
