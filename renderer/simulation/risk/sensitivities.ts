import { z } from 'zod';
import type { Change } from '../../../db/schema/change.ts';
import { freshId } from '../../../db/schema/freshId.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Scenario } from '../../../db/schema/scenario.ts';
import { UncertainInput, type Uncertainty } from '../../../db/schema/uncertainty.ts';
import { addWeeks } from '../calendar/day.ts';
import type { ResolvedPlan } from '../resolvedPlan.ts';

/** What leaves an input as the plan has it; null where the plan has a value for each of many. */
export const neutralValues: Record<UncertainInput, number | null> = {
  ...{ demand: 1, growth: null, staffing: 1, timeBetweenFailures: 1, repairTime: 1, projectLength: 1, projectDelay: 0 },
};

/** The changes that give an input this value from the plan's first day, on what a scenario has made of the plan. */
export function inputChanges({ plan }: ResolvedPlan, input: UncertainInput, value: number): Change[] {
  const from = plan.startDate;
  const everybody = { zoneId: '*', pathwayId: '*', from } as const;
  switch (input) {
    case 'demand':
      return [{ type: 'changeDemand', id: input, ...everybody, factor: value }];
    case 'growth':
      return [{ type: 'changeDemand', id: input, ...everybody, growthPerYear: value }];
    case 'staffing':
      return plan.centres.map(({ id }) => ({
        ...{ type: 'changeStaffing', id: `${input}-${id}`, centreId: id, factor: value, from },
      }));
    case 'timeBetweenFailures':
    case 'repairTime':
      return machinesOf(plan).flatMap(({ id, breakdown }): Change[] => {
        if (!breakdown) return [];
        const changed =
          input === 'timeBetweenFailures'
            ? { ...breakdown, meanDaysBetween: breakdown.meanDaysBetween * value }
            : {
                ...breakdown,
                repairHoursMedian: breakdown.repairHoursMedian * value,
                repairHours95th: breakdown.repairHours95th * value,
              };
        return [{ type: 'changeBreakdown', id: `${input}-${id}`, machineId: id, breakdown: changed, from }];
      });
    case 'projectLength':
    case 'projectDelay':
      return plan.projects.flatMap((project): Change[] => {
        if (project.status === 'done' || project.status === 'underway') return [];
        const start = input === 'projectDelay' ? addWeeks(project.start, value) : project.start;
        const stages = project.stages.map((stage) => ({
          ...stage,
          weeks: Math.max(0.5, Math.round(stage.weeks * value * 2) / 2),
        }));
        return [
          {
            ...{ type: 'moveProject', id: `${input}-${project.id}`, projectId: project.id, start },
            ...(input === 'projectLength' && { stages }),
          },
        ];
      });
  }
}

const machinesOf = ({ machines, projects }: Plan) => [
  ...machines,
  ...projects.flatMap(({ newMachine }) => newMachine ?? []),
];

/** One end of one input, as a scenario that is simulated and not stored. */
export const End = z.strictObject({
  input: UncertainInput,
  end: z.enum(['low', 'high']),
  value: z.number(),
  scenarioId: z.string(),
});
export type End = z.infer<typeof End>;

/** Both ends of every input that the plan has a range for, on top of a scenario or the baseline. */
export function sensitivityEnds(plan: Plan, network: ResolvedPlan, on: string | null): { plan: Plan; ends: End[] } {
  const taken = plan.scenarios.map(({ id }) => id);
  const scenarios: Scenario[] = [];
  const ends = UncertainInput.options.flatMap((input) => {
    const range: Uncertainty | undefined = plan.uncertainty?.[input];
    if (!range) return [];
    return (['low', 'high'] as const).flatMap((end): End[] => {
      const value = range[end];
      const changes = inputChanges(network, input, value);
      if (value === neutralValues[input] || changes.length === 0) return [];
      const id = freshId(`${input}-${end}`, taken);
      taken.push(id);
      scenarios.push({ id, name: `${input}, ${end}`, ...(on !== null && { parentId: on }), changes });
      return [{ input, end, value, scenarioId: id }];
    });
  });
  return { plan: { ...plan, scenarios: [...plan.scenarios, ...scenarios] }, ends };
}
