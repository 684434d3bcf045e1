/**
 * What one replication measured, as plain typed arrays that travel from a worker. *Totals* are sums over the plan's
 * period, one row for each scope: the network, then calendar years, centres and pathways, in their order in the plan.
 */
export type Measures = {
  totals: Float64Array;
  machines: Float64Array;
  /** Starts by scope and whole days waited, `bins` to a scope. */
  waits: Int32Array;
  bins: number;
  /** Means of the week by scope (the network, then centres), metric and week; NaN where nothing happened. */
  weekly: Float32Array;
  /** Seconds asked and seconds had by centre and week of the warm-up and the plan; see `core/measures/load.ts`. */
  load: Float32Array;
  /** Sums by centre, cause and week of the plan: see `causeMeasures`. */
  causes: Float32Array;
};

/** Columns of a row of totals. Times are in seconds. */
export const total = {
  courses: 0,
  starts: 1,
  demanded: 2,
  delivered: 3,
  displaced: 4,
  waitDays: 5,
  withinTarget: 6,
  /** Sum over day ends of courses decided and not started, and the number of day ends. */
  queue: 7,
  dayEnds: 8,
  rostered: 9,
  available: 10,
  deliveredTime: 11,
  lost: 12,
  overtime: 13,
  prolonged1: 14,
  prolonged2: 15,
  prolonged3: 16,
  movedByMutualAid: 17,
  travelMinutes: 18,
  travelled: 19,
} as const;
export const totalColumns = 20;

/** Columns of a machine's row. Times are in seconds. */
export const machineTotal = {
  delivered: 0,
  displaced: 1,
  rostered: 2,
  available: 3,
  deliveredTime: 4,
  lost: 5,
  overtime: 6,
} as const;
export const machineColumns = 7;

/**
 * What is told of why people waited, by centre and week: courses that started and the days these had waited until they
 * were imaged, until they were planned, and then for a machine; seconds of treatment asked by those decided in the week;
 * seconds that machines had, and those lost without notice. Without what only images.
 */
export const causeMeasures = ['starts', 'untilScan', 'planning', 'forMachine', 'asked', 'had', 'lost'] as const;

export const weeklyMetrics = ['waitDays', 'withinTarget', 'queue', 'utilisation'] as const;

/** What the rows stand for. */
export type Frame = {
  years: readonly number[];
  centres: readonly string[];
  pathways: readonly string[];
  machines: readonly string[];
  weekStarts: readonly string[];
  startDate: string;
  /** Weeks of 7 days of the warm-up, and of the plan, from its first day. */
  warmUpWeeks: number;
  planWeeks: number;
};

/** Rows of totals: the network, years, centres, pathways. */
export const scopeCount = ({ years, centres, pathways }: Frame): number =>
  1 + years.length + centres.length + pathways.length;

/** Weeks of 7 days, warm-up and plan together: both are whole weeks, whatever weekday the plan starts on. */
export const loadWeeks = ({ end }: { end: number }): number => Math.ceil(end / 7);
