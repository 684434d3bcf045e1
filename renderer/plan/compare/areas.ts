import { sum } from 'd3-array';
import type { Plan } from '../../../db/schema/plan.ts';
import type { ExperimentResult } from '../../simulation/results.ts';
import { figuresAt } from '../map/centreFigures.ts';
import { type Difference, told, zoneDifference } from '../map/mapDifference.ts';
import { mapNetwork } from '../map/mapNetwork.ts';
import { mapZones } from '../map/mapZones.ts';
import { type Moment, planEnd } from '../map/moment.ts';
import { measureOf, type ZoneMeasure } from '../map/zoneMeasures.ts';
import { deprivationFifths } from './groups.ts';

/** What an area has in the baseline and how it differs in a scenario. */
export type AreaChange = {
  id: string;
  name: string;
  coursesPerYear: number;
  wait: number | null;
  travel: number | null;
  waitChange: Difference | null;
  travelChange: Difference | null;
};

const measures = ['wait', 'travel'] as const satisfies ZoneMeasure[];

/** Every area over the whole plan, with flows and travel as they are on a date. */
export function areaChanges(plan: Plan, experiment: ExperimentResult, scenarioId: string, date: string): AreaChange[] {
  const baseline = mapNetwork(plan, null);
  const scenario = mapNetwork(plan, scenarioId);
  const moment: Moment = { period: 'plan', date, from: plan.startDate, until: planEnd(plan) };
  const own = experiment.scenarios[0] ?? null;
  return mapZones(baseline, date).map((entry) => {
    const baselineOf = (measure: ZoneMeasure) =>
      measureOf(measure, baseline, entry, date, (id) => figuresAt(own, id, moment)?.waitDays);
    const [waitChange, travelChange] = measures.map((measure) =>
      zoneDifference(measure, { baseline, scenario, experiment, moment }, entry.zone.id, null),
    );
    return {
      ...{ id: entry.zone.id, name: entry.zone.name, coursesPerYear: entry.coursesPerYear },
      ...{ wait: baselineOf('wait'), travel: baselineOf('travel') },
      ...{ waitChange: waitChange ?? null, travelChange: travelChange ?? null },
    };
  });
}

/** A fifth of the people by deprivation: means over its courses, of what is known. */
export type FifthRow = {
  name: string;
  areas: number;
  people: number;
  wait: number;
  travel: number;
  waitChange: Difference;
  travelChange: number;
};

export function fifthChanges(plan: Plan, areas: readonly AreaChange[], year: number): FifthRow[] {
  const byId = new Map(areas.map((area) => [area.id, area]));
  return deprivationFifths(plan.zones, year).map(({ name, zones, people }) => {
    const own = zones.flatMap(({ id }) => byId.get(id) ?? []);
    const mean = (of: (area: AreaChange) => number | null | undefined): number => {
      const known = own.flatMap((area) => {
        const value = of(area);
        return value === null || value === undefined ? [] : [{ value, courses: area.coursesPerYear }];
      });
      return sum(known, ({ value, courses }) => value * courses) / sum(known, ({ courses }) => courses);
    };
    return {
      ...{ name, areas: zones.length, people },
      ...{ wait: mean(({ wait }) => wait), travel: mean(({ travel }) => travel) },
      waitChange: told(
        mean(({ waitChange }) => waitChange?.value),
        meanMoves(own),
      ),
      travelChange: mean(({ travelChange }) => travelChange?.value),
    };
  });
}

/** What each replication moves the mean over these areas' courses by; NaN where it says nothing of one of them. */
function meanMoves(areas: readonly AreaChange[]): number[] {
  const known = areas.flatMap(({ waitChange, coursesPerYear }) => {
    const moves = waitChange?.noise?.moves;
    return moves === undefined ? [] : [{ moves, courses: coursesPerYear }];
  });
  const courses = sum(known, (area) => area.courses);
  const count = Math.min(...known.map(({ moves }) => moves.length));
  return Array.from({ length: Number.isFinite(count) ? count : 0 }, (_, at) =>
    known.reduce((all, area) => all + (area.courses * (area.moves[at] ?? Number.NaN)) / courses, 0),
  );
}
