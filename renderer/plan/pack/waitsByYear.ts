import type { ScenarioResult } from '../../simulation/results.ts';
import { centreYears, yearsOf } from './centreYears.ts';

/** Mean wait in days and share within target of a place, by the years of `yearsOf`; NaN where nobody started. */
export type YearlyWaits = { id: string; waitDays: number[]; withinTarget: number[] };

/** Every centre, each course counting once, and the network as the simulation has it by calendar year. */
export function waitsByYear(scenario: ScenarioResult): { centres: YearlyWaits[]; network: YearlyWaits } {
  const metrics = yearsOf(scenario.weekStarts).map(({ year }) => scenario.years.find((held) => held.year === year));
  return {
    centres: scenario.centres.map(({ id }) => {
      const years = centreYears(scenario, id);
      return {
        ...{ id, waitDays: years.map(({ waitDays }) => waitDays) },
        withinTarget: years.map(({ withinTarget }) => withinTarget),
      };
    }),
    network: {
      id: 'network',
      waitDays: metrics.map((year) => year?.waitDays.mean ?? Number.NaN),
      withinTarget: metrics.map((year) => year?.withinTarget.mean ?? Number.NaN),
    },
  };
}
