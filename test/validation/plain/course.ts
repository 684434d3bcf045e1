/** A decision to treat with everything that chance decides about it. */
export type Drawn = {
  decided: number;
  zoneId: string;
  pathwayId: string;
  fractions: number;
  /** Uniform on [0, 1): which centre, how long planning takes, who accepts mutual aid, whose turn it is among equals. */
  centreDraw: number;
  planningDraw: number;
  aidDraw: number;
  turn: number;
};

export type Visit = { machineId: string; day: number };

/** What became of a course. Without visits it waits. */
export type PlainCourse = Drawn & {
  centreId?: string;
  imaging: Visit[];
  /** First day on which it may start. */
  ready?: number;
  /** One for every fraction. */
  visits: Visit[];
};
