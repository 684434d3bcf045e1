import { contentHashByParts } from '../../db/schema/hash.ts';
import type { Plan } from '../../db/schema/plan.ts';
import { toIso } from '../plan/dates.ts';
import { illustrativeCount } from '../plan/sources/figures.ts';
import { sourcesUsed } from '../plan/sources/sourcesUsed.ts';
import { engineVersion } from '../simulation/version.ts';
import { comparedScenarios } from '../state/compareSlice.ts';
import { shownPlan, shownScenarioId } from '../state/planSlice.ts';
import { isOutOfDate } from '../state/runSlice.ts';
import type { Store } from '../state/store.ts';

/** What figures are the means of, when they are not the plan's own. */
export type RunFacts = {
  seed: number;
  runs: number;
  /** How many are to be run; more than `runs` while they land. */
  wanted: number;
  engine: string;
  /** The hash of the inputs that were simulated; null where it is not known apart from the plan's. */
  inputsHash: string | null;
  /** True where inputs have changed since. */
  outOfDate: boolean;
};

/** What a saved picture or table says of itself, so that anybody who is given it can tell where it came from. */
export type FigureFacts = {
  title: string;
  /** What it shows, in a sentence or two; may be empty. */
  about: string;
  plan: string;
  planHash: string;
  scenarios: readonly string[];
  run: RunFacts | null;
  /** How many of the plan's figures are illustrative, of how many. */
  illustrative: number;
  figures: number;
  sources: readonly string[];
  appVersion: string;
  /** `YYYY-MM-DD` */
  date: string;
};

/** Whether something is read off the plan, off the runs on screen, or off runs of its own. */
export type FigureOf = 'plan' | 'runs' | { runs: number; outOfDate: boolean };

export type Asked = {
  title: string;
  about: string;
  of: FigureOf;
  /** Absent: what is on screen. */
  scenarioIds?: readonly string[] | undefined;
};

/** The facts of something on screen; null while there is no plan. */
export function figureFacts(state: Store, asked: Asked, appVersion: string): FigureFacts | null {
  const plan = shownPlan(state);
  if (plan === null) return null;
  const used = sourcesUsed(plan);
  const { illustrative, all } = illustrativeCount(plan);
  const ids = asked.scenarioIds ?? scenariosShown(state, plan);
  return {
    title: asked.title,
    about: asked.about,
    plan: plan.name,
    planHash: contentHashByParts(plan),
    scenarios: plan.scenarios.filter(({ id }) => ids.includes(id)).map(({ name }) => name),
    run: runOf(state, asked.of),
    illustrative,
    figures: all,
    sources: (plan.sources ?? []).filter(({ id }) => used.has(id)).map(({ title }) => title),
    appVersion,
    date: toIso(new Date()),
  };
}

function scenariosShown(state: Store, plan: Plan): readonly string[] {
  const id = shownScenarioId(state);
  if (state.view === 'compare' && state.walk === null) return comparedScenarios(plan, id, state.comparedIds);
  return id === null ? [] : [id];
}

function runOf(state: Store, of: FigureOf): RunFacts | null {
  if (of === 'plan') return null;
  const { result, seed } = state;
  if (of !== 'runs')
    return { seed, runs: of.runs, wanted: of.runs, engine: engineVersion, inputsHash: null, outOfDate: of.outOfDate };
  if (result === null) return null;
  return {
    seed: result.seed,
    runs: result.replications,
    wanted: result.finished ? result.replications : result.requested,
    engine: result.engine.version,
    inputsHash: result.planHash,
    outOfDate: isOutOfDate(state),
  };
}
