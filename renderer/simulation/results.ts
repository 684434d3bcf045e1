import type { Load } from './estimate/loads.ts';

/** What the simulation says, in the shapes of the public `simulate --json` output and of the charts. */

/** A mean over replications with its 95% confidence interval; null below three replications. */
export type Estimate = { mean: number; ci95: [number, number] | null };

export type Metrics = {
  /** Decisions to treat over the period. */
  courses: Estimate;
  starts: Estimate;
  fractionsDemanded: Estimate;
  fractionsDelivered: Estimate;
  fractionsDisplaced: Estimate;
  /** Calendar days from decision to treat to first fraction, of courses that started. */
  waitDays: Estimate & { median: number; p90: number };
  /** Share of starts within the pathway's target, 0 to 1. */
  withinTarget: Estimate;
  breaches: Estimate;
  /** Courses decided and not started, mean over day ends. */
  queue: Estimate;
  /** Treatment minutes delivered over minutes available. */
  utilisation: Estimate;
  minutes: { rostered: Estimate; available: Estimate; delivered: Estimate; lost: Estimate; overtime: Estimate };
  coursesProlonged: { 1: Estimate; 2: Estimate; 3: Estimate };
  movedByMutualAid: Estimate;
  /** One way, by car; absent when the plan holds no travel minutes. */
  travelMinutesPerCourse?: Estimate;
};

export type MachineMetrics = {
  fractionsDelivered: Estimate;
  fractionsDisplaced: Estimate;
  utilisation: Estimate;
  minutes: Metrics['minutes'];
};

/** Quantiles across replications, one value a week; NaN where nothing happened in that week. */
export type Band = {
  mean: Float64Array;
  q05: Float64Array;
  q25: Float64Array;
  q50: Float64Array;
  q75: Float64Array;
  q95: Float64Array;
};

export type WeeklyMetric = 'waitDays' | 'withinTarget' | 'queue' | 'utilisation';

/** `network` or a centre's id. */
export type Scope = string;

/**
 * The first run of a scenario while it is under way. By scope one value for each week of the plan, as that run will have
 * it in the end but for the queues of centres (who is treated elsewhere will have waited there); NaN from the week on
 * that begins on `until`, `YYYY-MM-DD`.
 */
export type RunSoFar = {
  scenario: string;
  until: string;
  weekStarts: readonly string[];
  weekly: Record<Scope, Record<WeeklyMetric, Float32Array>>;
};

/** How long people waited: courses by whole days waited, from 0 days on, mean over replications. */
export type WaitDistribution = { counts: Float64Array };

/**
 * By how many days each replication moves a mean wait from what all of them say together, in order, NaN where nobody
 * started in it. What several means make together, as an area's wait, is known as well as their moves together are small.
 */
export type WaitMoves = { moves: Float64Array };

/**
 * Why people waited, by week, one value for each of `weekStarts`. Days are means over the courses that started in the week
 * (NaN when none did): until the last image, then until the plan was ready, then for a machine. Minutes of treatment are
 * means over replications: asked by courses decided in the week, had by the centre's machines, lost without notice.
 */
export type Causes = Record<
  'starts' | 'untilScan' | 'planning' | 'forMachine' | 'asked' | 'had' | 'lost',
  Float64Array
>;

/** What each run counted of the courses at a centre, in order: decided, started, their days of waiting, and those in time. */
export type CentreRuns = Record<'courses' | 'starts' | 'waitDays' | 'withinTarget', Float64Array>;

export type ScenarioResult = {
  /** `baseline` or a scenario's id. */
  id: string;
  network: Metrics;
  years: ({ year: number } & Metrics)[];
  centres: ({ id: string } & Metrics)[];
  pathways: ({ id: string } & Metrics)[];
  machines: ({ id: string } & MachineMetrics)[];
  /** Mondays, `YYYY-MM-DD`, one for each value of every band. */
  weekStarts: string[];
  bands: Record<Scope, Record<WeeklyMetric, Band>>;
  waits: Record<Scope, WaitDistribution>;
  /** By centre. */
  waitMoves: Record<string, WaitMoves>;
  /** By centre. */
  causes: Record<string, Causes>;
  /** By centre, and only where the experiment asks for each run. */
  runs?: Record<string, CentreRuns>;
};

export type ComparedMetric =
  | 'waitDays'
  | 'withinTarget'
  | 'breaches'
  | 'queue'
  | 'utilisation'
  | 'fractionsDelivered'
  | 'overtimeMinutes'
  | 'coursesProlonged'
  | 'movedByMutualAid'
  | 'travelMinutesPerCourse';

/** Scenario minus what it is held against, paired by replication. `scope` is that of the list it stands in. */
export type Comparison = {
  scenario: string;
  against: string;
  scope: Scope;
  metric: ComparedMetric;
  difference: number;
  ci95: [number, number] | null;
  /** True when the interval leaves out zero. */
  distinguishable: boolean;
};

/** What keeps the figures of a scenario from being relied on at a centre. Loads are minutes asked over minutes had. */
export type Warning =
  | {
      /** The queue still grows when the plan ends. */
      kind: 'queueGrows';
      scenario: string;
      centreId: string;
      /** `YYYY-MM-DD` */
      from: string;
      /** From then to the end of the plan. */
      load: number;
      /** Courses a week, from the year before the last to the last. */
      growthPerWeek: Estimate;
      /** What holds courses up from then on, where it is not the centre's machines as a whole. */
      bottleneck?: Load;
    }
  | {
      /** The queue at the plan's start is shorter than it would be, had the warm-up been long enough. */
      kind: 'warmUpTooShort';
      scenario: string;
      centreId: string;
      /** At the start of the plan. */
      load: number;
      warmUpWeeks: number;
      /** Absent when no warm-up that a plan can have is long enough. */
      neededWeeks?: number;
    }
  | {
      /** Courses are decided for the centre to the end of the plan, and from a day on none of them starts. */
      kind: 'nobodyStarts';
      scenario: string;
      centreId: string;
      /** `YYYY-MM-DD`, a Monday, or the plan's first day. */
      from: string;
      /** Courses that wait there in the plan's last week: they count in no wait and no breach. */
      waiting: number;
    };

export type Engine = {
  version: string;
  workers: number;
  wallMs: number;
  /** Mean time of one replication. */
  replicationMs: number;
  /** Why a worker died and had to be replaced; empty as a rule. */
  replaced: readonly string[];
};

export type ExperimentResult = {
  engine: Engine;
  planHash: string;
  seed: number;
  /** Replications landed so far and those asked for. */
  replications: number;
  requested: number;
  finished: boolean;
  /** The baseline first, then the scenarios asked for, in order. */
  scenarios: ScenarioResult[];
  comparisons: Comparison[];
  /** The same for pathways, whose ids are the scopes. */
  pathwayComparisons: Comparison[];
  /** By scenario in order, then centre; a scenario's warm-up is only told of where it is not as in the baseline. */
  warnings: Warning[];
};
