import type { Plan } from '../../../db/schema/plan.ts';
import { namesIn } from '../../plan/commands/recordNames.ts';
import type { Band, ExperimentResult, ScenarioResult, WeeklyMetric } from '../../simulation/results.ts';

/** What weekly results are made of: the runs, as far as they have landed. */
export type Simulated = Pick<ExperimentResult, 'planHash' | 'seed' | 'replications'> & {
  engine: Pick<ExperimentResult['engine'], 'version'>;
  scenarios: readonly ScenarioWeeks[];
};

type ScenarioWeeks = Pick<ScenarioResult, 'id' | 'weekStarts' | 'bands' | 'causes'> & {
  centres: readonly { id: string }[];
};

/** As much of a result as its weeks need, to be sent to a worker. */
export const simulatedWeeks = ({ planHash, seed, replications, engine, scenarios }: ExperimentResult): Simulated => ({
  ...{ planHash, seed, replications, engine: { version: engine.version } },
  scenarios: scenarios.map(({ id, weekStarts, bands, causes, centres }) => ({
    ...{ id, weekStarts, bands, causes },
    centres: centres.map((centre) => ({ id: centre.id })),
  })),
});

/** One row of weekly results: a scenario, a centre, and a week by its place in `weekStarts`. */
type At = { scenario: ScenarioWeeks; centreId: string; week: number };

/** A column of weekly results: what it is for other programs, and in words. Null stands where there is nothing. */
export type WeekColumn = {
  name: string;
  about: string;
  unit: string | null;
} & (
  | { type: 'text' | 'day'; valueAt(at: At, run: Simulated, plan: Plan): string }
  | { type: 'whole' | 'number'; valueAt(at: At, run: Simulated, plan: Plan): number | null }
);

const scenarioName = (plan: Plan, id: string): string =>
  id === 'baseline' ? 'Baseline' : namesIn(plan)('scenario', id);

const text = (name: string, about: string, valueAt: (at: At, run: Simulated, plan: Plan) => string): WeekColumn => ({
  ...{ name, about, unit: null, type: 'text', valueAt },
});

const known = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null;

const measures: readonly (readonly [metric: WeeklyMetric, name: string, unit: string, about: string])[] = [
  [
    'waitDays',
    'wait',
    'days',
    'Calendar days from decision to treat to first fraction, mean of the courses that started in the week',
  ],
  [
    'withinTarget',
    'within_target',
    'share of 1',
    'Share of the courses started in the week that started within their pathway’s target',
  ],
  ['queue', 'queue', 'courses', 'Courses decided and not started, mean over the day ends of the week'],
  ['utilisation', 'utilisation', 'share of 1', 'Treatment minutes delivered over minutes available in the week'],
];

const over: readonly (readonly [keyof Band, string])[] = [
  ['mean', 'the mean of the replications'],
  ['q05', '5 in 100 replications are below it'],
  ['q25', '25 in 100 replications are below it'],
  ['q50', 'the median of the replications'],
  ['q75', '75 in 100 replications are below it'],
  ['q95', '95 in 100 replications are below it'],
];

const units: Record<string, string> = { wait: 'days', within_target: 'share', queue: 'courses', utilisation: 'share' };

/** The columns of weekly results, in their order. Names are those of data frames and databases. */
export const weekColumns: readonly WeekColumn[] = [
  text(
    'scenario_id',
    'The scenario, by its id in the plan file; baseline is the plan without changes',
    ({ scenario }) => scenario.id,
  ),
  text('scenario', 'The scenario’s name', ({ scenario }, _run, plan) => scenarioName(plan, scenario.id)),
  text('centre_id', 'The centre, by its id in the plan file', ({ centreId }) => centreId),
  text('centre', 'The centre’s name', ({ centreId }, _run, plan) => namesIn(plan)('centre', centreId)),
  {
    ...{ name: 'week_start', about: 'Monday of the ISO week', unit: 'date', type: 'day' },
    valueAt: ({ scenario, week }) => scenario.weekStarts[week] ?? '',
  },
  {
    ...{ name: 'starts_courses_mean', unit: 'courses', type: 'number' },
    about:
      'Courses started in the week, the mean of the replications: what waits and shares of several weeks or centres are weighted by',
    valueAt: ({ scenario, centreId, week }) => known(scenario.causes[centreId]?.starts[week]),
  },
  ...measures.flatMap(([metric, name, unit, about]) =>
    over.map(
      ([key, which]): WeekColumn => ({
        ...{ name: `${name}_${units[name]}_${key}`, unit, type: 'number' },
        about: `${about}: ${which}`,
        valueAt: ({ scenario, centreId, week }) => known(scenario.bands[centreId]?.[metric][key][week]),
      }),
    ),
  ),
  {
    ...{ name: 'replications', about: 'How many replications the row rests on', unit: null, type: 'whole' },
    valueAt: (_at, { replications }) => replications,
  },
  {
    ...{ name: 'seed', about: 'Where the random numbers began', unit: null, type: 'whole' },
    valueAt: (_at, { seed }) => seed,
  },
  text('plan_hash', 'Fingerprint (SHA-256) of the plan that was simulated', (_at, { planHash }) => planHash),
  text('engine_version', 'Version of the simulation', (_at, { engine }) => engine.version),
];

/** Every row of the results in their order: scenario, centre, week. */
export const weekRows = ({ scenarios }: Simulated): At[] =>
  scenarios.flatMap((scenario) =>
    scenario.centres.flatMap(({ id }) => scenario.weekStarts.map((_, week): At => ({ scenario, centreId: id, week }))),
  );
