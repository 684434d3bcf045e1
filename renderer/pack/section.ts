import type { Plan } from '../../db/schema/plan.ts';
import type { Scenario } from '../../db/schema/scenario.ts';
import type { ExperimentResult } from '../simulation/results.ts';

/** What every section of the pack is drawn from. */
export type SectionProps = { plan: Plan; result: ExperimentResult; scenarios: readonly Scenario[] };

/** Whether any figure of the plan is illustrative, which the cover must say. */
export const holdsIllustrative = ({ sources = [] }: Plan): boolean =>
  sources.some(({ status }) => status === 'illustrative');

/** Width of an A4 page's text in CSS pixels at 96 to the inch, upright and lying, with the margins of pack.css. */
export const textWidth = { portrait: 656, landscape: 984 };
/** Pixels of the smallest text in the pack's pictures: 8 point. */
export const packTextSize = 11;
