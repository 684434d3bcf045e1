import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import type { ExperimentResult, ScenarioResult } from '../../simulation/results.ts';
import { type Figures, figuresAt } from './centreFigures.ts';
import { type CentreStatus, statusOf } from './centreStatus.ts';
import { type MapCentre, mapCentres } from './mapCentres.ts';
import { centreDifference, type Difference, type Sides, zoneDifference } from './mapDifference.ts';
import { type FlowFilter, flowShown } from './mapFilter.ts';
import { type MapFlow, mapFlows } from './mapFlows.ts';
import { type MapZone, mapZones } from './mapZones.ts';
import type { Moment } from './moment.ts';
import { measureOf, type ZoneMeasure } from './zoneMeasures.ts';

/** What the map is asked to show. */
export type MapChoice = {
  network: ResolvedPlan;
  moment: Moment;
  /** Of the scenario on screen; null before anything has landed. */
  result: ScenarioResult | null;
  measure: ZoneMeasure | null;
  filter: FlowFilter;
  /** The baseline to hold the scenario against, with the experiment both were simulated in; null shows it plainly. */
  against: { baseline: ResolvedPlan; experiment: ExperimentResult } | null;
};

export type ShownCentre = MapCentre & {
  figures: Figures | undefined;
  status: CentreStatus;
  difference: Difference | null;
};
export type ShownZone = MapZone & { value: number | null; difference: Difference | null };

/** Everything that the map and its tables say, at one time, of one scenario. */
export type MapShown = MapChoice & { centres: ShownCentre[]; zones: ShownZone[]; flows: MapFlow[] };

export function mapShown(choice: MapChoice): MapShown {
  const { network, moment, result, measure, filter, against } = choice;
  const { date } = moment;
  const sides: Sides | null = against && { ...against, scenario: network, moment };
  const centres = mapCentres(network, date).map((centre): ShownCentre => {
    const figures = figuresAt(result, centre.centre.id, moment);
    const difference = sides && centreDifference(sides, centre.centre.id);
    return { ...centre, figures, status: statusOf(centre, figures), difference };
  });
  const waits = new Map(centres.map(({ centre, figures }) => [centre.id, figures?.waitDays]));
  const zones = mapZones(network, date, filter.pathwayId).map((entry): ShownZone => {
    const value = measure && measureOf(measure, network, entry, date, (id) => waits.get(id));
    const difference = measure && sides && zoneDifference(measure, sides, entry.zone.id, filter.pathwayId);
    return { ...entry, value, difference };
  });
  const flows = mapFlows(network, date, filter.pathwayId).filter(flowShown(network.plan, filter));
  return { ...choice, centres, zones, flows };
}
