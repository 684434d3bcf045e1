import type { StoryStep } from '../../../db/schema/workshop.ts';
import { demandCaption } from '../../charts/demand/DemandBars.tsx';
import { flowsCaption } from '../../charts/flows/FlowRibbons.tsx';
import { longDate } from '../../plan/dates.ts';
import { list } from '../../plan/health/list.ts';
import { clipped } from '../../plan/projectName.ts';
import { kpiOf } from '../../plan/results/kpis.ts';
import { scenarioOf } from '../../plan/results/scenarioOf.ts';
import type { ScopeWords } from '../../plan/results/scope.ts';
import { partCaption } from '../../plan/workshop/partCaption.ts';
import { showsOf } from '../../plan/workshop/stepShows.ts';
import { lowerFirst, upperFirst } from '../../simulation/firstLetter.ts';
import type { WeeklyMetric } from '../../simulation/results.ts';
import { holdsIllustrative } from '../section.ts';
import type { Deck, SlideStep } from './slide.ts';

/** As much of a scenario's name as a line has room for. */
const longestScenario = 110;

/** What a step shows, above its question: the scenario, or that it is gone. */
export function scenarioLine({ step, scenario }: SlideStep): string {
  const gone = scenario === null && step.scenarioId !== null;
  const name = scenario ? clipped(scenario.name, longestScenario) : 'Baseline: the plan as it stands';
  return gone ? `${name}. The scenario of this step is no longer in the plan` : name;
}

/** What the picture of a step is of. */
export function pictureCaption({ step, scope, date, told }: SlideStep): string {
  switch (step.view) {
    case 'network':
      return `Flows on ${longDate(date)}. Numbers: linacs. Dots: where people live`;
    case 'fleet':
      return 'Machines and projects, with the years of the plan';
    case 'demand':
      return demandCaption(date);
    case 'flows':
      return flowsCaption(date);
    case 'scenarios':
      return besideCaption(step, scope, told);
    case 'compare': {
      const { part } = showsOf(step);
      if (part === undefined || part === 'sensitivity') return fanCaption(step, scope);
      return part === 'changes' ? besideCaption(step, scope, told) : partCaption(part, step, scope, date);
    }
    case 'risk':
      return fanCaption(step, scope);
  }
}

const besideCaption = (step: StoryStep, scope: ScopeWords, told: SlideStep['told']): string =>
  told.length === 0 ? fanCaption(step, scope) : `What is changed; beside it, ${lowerFirst(fanCaption(step, scope))}`;

/** A measure by week, and how its lines and bands are read. */
const fanCaption = ({ focus }: StoryStep, { name }: ScopeWords): string =>
  `${shortTitles[focus?.metric ?? 'waitDays']}, ${name}. Line: median; bands: half of the runs, and 90%`;

/** A measure's title where it shares its line. */
const shortTitles: { readonly [M in WeeklyMetric]: string } = {
  waitDays: 'Mean wait in days, by week of start',
  withinTarget: 'Share started within target, by week of start',
  queue: 'Courses waiting to start, by week',
  utilisation: 'Machine time used, by week',
};

/** What the figures under a picture are, and what stands beneath each. */
export function figuresCaption({ step, scenario, scenarios, scope }: SlideStep): string {
  const side = scenarios.length > (scenario === null ? 0 : 1);
  const what = side ? `${kpiOf[step.focus?.metric ?? 'waitDays'].name}, ${scope.name}` : upperFirst(scope.name);
  const beneath = scenarios.length > 0 ? ' and against the baseline' : '';
  return `${what}, whole plan${beneath} (95% intervals in brackets)`;
}

/** What a slide cannot show of its step, and where it is; null where it shows all. */
export const elsewhereWords = ({ step }: SlideStep): string | null =>
  step.view === 'risk' ? 'What was tried of risk is shown before the room and printed in the planning pack.' : null;

/** That scenarios held beside the step's own were not simulated; null where all were. Of its own the answer says so. */
export function unsimulated({ result }: Pick<Deck, 'result'>, { scenario, scenarios }: SlideStep): string | null {
  const missing = scenarios.filter(({ id }) => id !== scenario?.id && scenarioOf(result, id) === undefined);
  if (missing.length === 0) return null;
  const names = list(missing.map(({ name }) => `“${name}”`));
  return `${names} ${missing.length === 1 ? 'was' : 'were'} not simulated for these slides.`;
}

/** As much of the plan's name as the foot of a slide has room for. */
const longestName = 60;

/** What stands at the foot of every slide. */
export const footLine = ({ plan, result, about }: Deck): string =>
  [
    clipped(plan.name, longestName),
    `${result.replications} runs, seed ${result.seed}`,
    ...(holdsIllustrative(plan) ? ['illustrative figures'] : []),
    ...(about.outOfDate ? ['out of date'] : []),
  ].join(' · ');
