import { type Observation, ObservedMeasure } from '../../../db/schema/observation.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { type ObservedFigure, observedFigure } from './observedFigure.ts';
import { observedMonths, seriesAt } from './observedMonths.ts';
import { type ObservedPlace, observedPlaces } from './observedPlaces.ts';

export type ObservedRow = {
  place: ObservedPlace;
  measure: ObservedMeasure;
  figure: ObservedFigure;
  span: [string, string];
  series: readonly Observation[];
};

const latest = 12;

/** The latest year of every measure at every place, machines left out: there are many, and a centre has them together. */
export function observedRows(plan: Plan): ObservedRow[] {
  const observations = plan.observations ?? [];
  return observedPlaces(plan)
    .filter(({ kind }) => kind !== 'machine')
    .flatMap((place) =>
      ObservedMeasure.options.flatMap((measure) => {
        const months = observedMonths(observations, place, measure).slice(-latest);
        const figure = observedFigure(measure, months);
        const [first, last] = [months[0]?.month, months.at(-1)?.month];
        if (figure === null || first === undefined || last === undefined) return [];
        return [{ place, measure, figure, span: [first, last], series: seriesAt(observations, place, measure) }];
      }),
    );
}
