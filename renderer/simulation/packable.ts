import type { Plan } from '../../db/schema/plan.ts';
import type { Band, ExperimentResult, ScenarioResult, Scope, WeeklyMetric } from './results.ts';

/** Numbers as JSON can hold them: null where there is none. */
type PlainNumbers = (number | null)[];
type PlainBand = { [Quantile in keyof Band]: PlainNumbers };
type PlainBands = Record<Scope, Record<WeeklyMetric, PlainBand>>;
type PlainScenario = Omit<ScenarioResult, 'bands'> & { bands: PlainBands };

/** An experiment's result as JSON: typed arrays as arrays, NaN as null. */
export type PlainResult = Omit<ExperimentResult, 'scenarios'> & { scenarios: PlainScenario[] };

/** What a planning pack is made from, whoever asks for it: the interface or the command line. */
export type PackContents = {
  plan: Plan;
  result: PlainResult;
  /** The scenarios held against the baseline, in the order in which they are shown. */
  scenarioIds: string[];
  /** `YYYY-MM-DD` */
  madeOn: string;
  appVersion: string;
};

const plainNumbers = (values: Float64Array): PlainNumbers =>
  Array.from(values, (value) => (Number.isFinite(value) ? value : null));

const typedNumbers = (values: PlainNumbers): Float64Array => Float64Array.from(values, (value) => value ?? Number.NaN);

function plainBand({ mean, q05, q25, q50, q75, q95 }: Band): PlainBand {
  return {
    mean: plainNumbers(mean),
    q05: plainNumbers(q05),
    q25: plainNumbers(q25),
    q50: plainNumbers(q50),
    q75: plainNumbers(q75),
    q95: plainNumbers(q95),
  };
}

function typedBand({ mean, q05, q25, q50, q75, q95 }: PlainBand): Band {
  return {
    mean: typedNumbers(mean),
    q05: typedNumbers(q05),
    q25: typedNumbers(q25),
    q50: typedNumbers(q50),
    q75: typedNumbers(q75),
    q95: typedNumbers(q95),
  };
}

/** The same bands with every one of them passed through `turn`. */
function turnBands<From, To>(
  bands: Record<Scope, Record<WeeklyMetric, From>>,
  turn: (band: From) => To,
): Record<Scope, Record<WeeklyMetric, To>> {
  return Object.fromEntries(
    Object.entries(bands).map(([scope, { waitDays, withinTarget, queue, utilisation }]) => [
      scope,
      {
        waitDays: turn(waitDays),
        withinTarget: turn(withinTarget),
        queue: turn(queue),
        utilisation: turn(utilisation),
      },
    ]),
  );
}

export function toPlain(result: ExperimentResult): PlainResult {
  return { ...result, scenarios: result.scenarios.map((one) => ({ ...one, bands: turnBands(one.bands, plainBand) })) };
}

export function fromPlain(result: PlainResult): ExperimentResult {
  return { ...result, scenarios: result.scenarios.map((one) => ({ ...one, bands: turnBands(one.bands, typedBand) })) };
}
