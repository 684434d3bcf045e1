/** The day of decision of a candidate for the opening backlog that was not needed: never. */
export const undecided = 2 ** 30;

/**
 * Every course of a replication, one row each in order of decision. The first columns are drawn before anything is
 * booked; the rest are written by booking. Days are those of the timeline, slots those of the network.
 */
export type Courses = {
  /** Rows: decisions to treat, then candidates for the opening backlog. */
  count: number;
  decisions: number;
  /** Fractions of all rows together: rows own consecutive places in the fraction table from `firstFraction`. */
  fractionCount: number;
  decided: Int32Array;
  /** -1 for the opening backlog, whose patients' homes are not known. */
  zone: Int16Array;
  pathway: Int16Array;
  fractions: Int16Array;
  firstFraction: Int32Array;
  /** The course of every fraction. */
  ofFraction: Int32Array;
  /** The course's own draws: centre, planning time, whether it accepts mutual aid, and turn among equals. */
  centreDraw: Float64Array;
  planningDraw: Float64Array;
  aidDraw: Float64Array;
  turn: Float64Array;
  /** Centre it is booked or waits at; -1 until decided. */
  centre: Int16Array;
  /** Unit it is booked on; -1 while it waits. */
  unit: Int16Array;
  /** First day it can start: simulated and planned. -1 until simulation is booked. */
  ready: Int32Array;
  /** Slots of its imaging, `mostImages` to a row, -1 for none. */
  imageSlot: Int32Array;
  /** The ordinal of its place in planning, -1 for none, and at which centre. */
  planned: Int32Array;
  preparedAt: Int16Array;
  /** Day of the last fraction as first booked, and fractions displaced since. */
  plannedEnd: Int32Array;
  displaced: Int16Array;
  /** 1 when mutual aid took it to another centre than its own. */
  aided: Uint8Array;
};

/** Rows with room for this many; `count` is set when they are drawn. */
export function newCourses(rows: number, mostImages: number): Courses {
  return {
    count: 0,
    decisions: 0,
    fractionCount: 0,
    decided: new Int32Array(rows),
    zone: new Int16Array(rows),
    pathway: new Int16Array(rows),
    fractions: new Int16Array(rows),
    firstFraction: new Int32Array(rows),
    ofFraction: new Int32Array(0),
    centreDraw: new Float64Array(rows),
    planningDraw: new Float64Array(rows),
    aidDraw: new Float64Array(rows),
    turn: new Float64Array(rows),
    centre: new Int16Array(rows),
    unit: new Int16Array(rows),
    ready: new Int32Array(rows),
    imageSlot: new Int32Array(rows * mostImages),
    planned: new Int32Array(rows),
    preparedAt: new Int16Array(rows),
    plannedEnd: new Int32Array(rows),
    displaced: new Int16Array(rows),
    aided: new Uint8Array(rows),
  };
}

/** Forgets what booking wrote. */
export function clearBookings(courses: Courses): void {
  courses.centre.fill(-1);
  courses.unit.fill(-1);
  courses.ready.fill(-1);
  courses.imageSlot.fill(-1);
  courses.planned.fill(-1);
  courses.preparedAt.fill(-1);
  courses.plannedEnd.fill(-1);
  courses.displaced.fill(0);
  courses.aided.fill(0);
}
