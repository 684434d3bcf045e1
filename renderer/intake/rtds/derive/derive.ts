import { leastKept } from '../../../../db/schema/observation.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import type { Extract } from '../extract.ts';
import { arrivalOffers } from './arrivalOffers.ts';
import { demandOffers } from './demandOffers.ts';
import { flowOffers, flowsUntold } from './flowOffers.ts';
import { fractionationOffers } from './fractionationOffers.ts';
import { type Matching, plannedPlaces } from './matching.ts';
import { observedOffers } from './observedOffers.ts';
import type { Derived, Offer } from './offer.ts';

export type Derivation = { offers: Offer[] /** What could not be told, each a sentence. */; untold: string[] };

/** Everything that an extract says of a plan, as the planner has matched the two. */
export function derive(plan: Plan, extract: Extract, matching: Matching, holidays: ReadonlySet<number>): Derivation {
  const places = plannedPlaces(plan, extract, matching);
  const begun = (place: number): number =>
    extract.byGroup.reduce((sum, cell) => sum + (cell.place === place ? cell.count : 0), 0);
  const covered = new Set(places.flatMap((place, at) => (begun(at) < leastKept ? [] : (place?.centreIds ?? []))));
  const derived: Derived = { plan, extract, matching, places, covered, holidays };
  const arrivals = arrivalOffers(derived);
  const flows = flowsUntold(derived);
  const has = (id: string): boolean => arrivals.some((offer) => offer.id === id);
  const untold: (string | null | false)[] = [
    flows,
    !has('dispersion') && 'How decisions vary from week to week: this needs half a year of decisions to treat.',
    !has('seasons') && 'Seasons: these need two whole years of decisions to treat, besides the last two months.',
  ];
  return {
    offers: [
      ...demandOffers(derived),
      ...fractionationOffers(derived),
      ...flowOffers(derived),
      ...arrivals,
      ...observedOffers(derived),
    ],
    untold: untold.filter((sentence) => typeof sentence === 'string'),
  };
}
