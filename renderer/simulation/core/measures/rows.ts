import { centreCount } from '../network/centres';
import { pathwayCount } from '../network/pathways';
import { yearCount } from '../network/reporting';

/** A row of totals: see `total` of `measures/measures.ts` beside the core, which says what each counts. */
@unmanaged
@final
export class Totals {
  courses: f64;
  starts: f64;
  demanded: f64;
  delivered: f64;
  displaced: f64;
  waitDays: f64;
  withinTarget: f64;
  queue: f64;
  dayEnds: f64;
  rostered: f64;
  available: f64;
  deliveredTime: f64;
  lost: f64;
  overtime: f64;
  prolonged1: f64;
  prolonged2: f64;
  prolonged3: f64;
  movedByMutualAid: f64;
  travelMinutes: f64;
  travelled: f64;
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
