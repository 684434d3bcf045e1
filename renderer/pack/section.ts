import type { ReactNode } from 'react';
import type { PackSettings } from '../../db/schema/pack.ts';
import { preferredAmong } from '../../db/schema/packScenarios.ts';
import type { Plan } from '../../db/schema/plan.ts';
import type { Scenario } from '../../db/schema/scenario.ts';
import type { PackContents } from '../simulation/packable.ts';
import type { ExperimentResult } from '../simulation/results.ts';

/** What every section of the pack is drawn from. */
export type SectionProps = {
  plan: Plan;
  result: ExperimentResult;
  /** Those held against the baseline, in order. */
  scenarios: readonly Scenario[];
  /** The one that the pack speaks for. */
  preferred: Scenario | undefined;
  settings: PackSettings;
  about: Omit<PackContents, 'plan' | 'result' | 'scenarioIds'>;
};

/** What the parts of a pack are drawn from: its contents, with the result as it was simulated. */
export type PackSource = Omit<PackContents, 'result'> & { result: ExperimentResult };

export function sectionProps({ plan, result, scenarioIds, ...about }: PackSource): SectionProps {
  const scenarios = scenarioIds.flatMap((wanted) => plan.scenarios.filter(({ id }) => id === wanted));
  const settings = plan.pack ?? {};
  const preferred = preferredAmong(plan, scenarios);
  return { plan, result, scenarios, preferred, settings, about };
}

/** A part of the pack: what it draws beneath its heading, and why it has nothing to draw, in a sentence for the planner. */
export type SectionBody = {
  /** Drawn on lying pages. */
  wide?: boolean;
  Body(props: SectionProps): ReactNode;
  absent?(props: SectionProps): string | null;
  /** Says names in full, however long they are. */
  wholeNames?: boolean;
  /** Stands only where the planner has written what it is about. */
  ownWords?: true;
};

/** Whether any figure of the plan is illustrative, which the cover must say. */
export const holdsIllustrative = ({ sources = [] }: Plan): boolean =>
  sources.some(({ status }) => status === 'illustrative');

/** Width of an A4 page's text in CSS pixels at 96 to the inch, upright and lying, with the margins of pack.css. */
export const textWidth = { portrait: 656, landscape: 984 };
/** Pixels of the smallest text in the pack's pictures: 8 point. */
export const packTextSize = 11;
