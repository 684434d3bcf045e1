import type { Plan } from '../../../../db/schema/plan.ts';
import type { Seen } from '../../../plan/observed/observing.ts';
import type { Extract } from '../extract.ts';
import type { Matching, PlannedPlace } from './matching.ts';

export type OfferPart = 'demand' | 'fractionation' | 'flows' | 'arrivals' | 'observed';

/** Something that the extract says of the plan, for the planner to take or leave. */
export type Offer = {
  id: string;
  part: OfferPart;
  name: string;
  /** What the plan has now, and what the extract says, in the same words. */
  now: string;
  found: string;
  /** How much it rests on. */
  basis: string;
  /** Why it should be looked at twice; it is then not ticked to begin with. */
  doubt?: string;
  /** The plan with it; what it says is given `sourceId` as its source. */
  take(plan: Plan, sourceId: string): Plan;
  /** Series to be kept as observations. */
  seen?: readonly Seen[];
};

/** What offers are derived from. */
export type Derived = {
  plan: Plan;
  extract: Extract;
  matching: Matching;
  /** Of each place of the extract. */
  places: readonly (PlannedPlace | null)[];
  /** Centres whose courses are in the extract. */
  covered: ReadonlySet<string>;
  /** Days, since 1970, on which no decisions are made in the plan's countries. */
  holidays: ReadonlySet<number>;
};
