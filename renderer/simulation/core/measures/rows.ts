import { centreCount } from '../network/centres';
import { pathwayCount } from '../network/pathways';
import { yearCount } from '../network/reporting';

/** Columns of a row of totals: see `total` of `measures/measures.ts` beside the core, which says what each counts. */
export enum Total {
  courses,
  starts,
  demanded,
  delivered,
  displaced,
  waitDays,
  withinTarget,
  queue,
  dayEnds,
  rostered,
  available,
  deliveredTime,
  lost,
  overtime,
  prolonged1,
  prolonged2,
  prolonged3,
  movedByMutualAid,
  travelMinutes,
  travelled,
}
export const totalColumns: i32 = 20;

/** Columns of a machine's row. */
export enum MachineTotal {
  delivered,
  displaced,
  rostered,
  available,
  deliveredTime,
  lost,
  overtime,
}
export const machineColumns: i32 = 7;

/** Rows of totals: the network's is 0, then the years', centres' and pathways'. */
export function yearRow(year: i32): i32 {
  return 1 + year;
}

export function centreRow(centre: i32): i32 {
  return 1 + yearCount + centre;
}

export function pathwayRow(pathway: i32): i32 {
  return 1 + yearCount + centreCount + pathway;
}

export function rowCount(): i32 {
  return 1 + yearCount + centreCount + pathwayCount;
}
