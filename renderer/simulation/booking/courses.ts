import type { Core } from './core.ts';
import { drawsOf, type Purpose } from './draws.ts';
import { bytesOf, intsOf, shortsOf } from './views.ts';

/** The day of decision of a candidate for the opening backlog that was not needed: never. */
export const undecided = 2 ** 30;

/**
 * Every course of a replication that keeps them, one row each in order of decision, as they stand in the core's memory;
 * what each column holds is said there (`core/books/courses.ts`). Days are those of the timeline, slots those of the network.
 */
export type Courses = {
  /** Rows: decisions to treat, then candidates for the opening backlog. */
  count: number;
  decisions: number;
  decided: Int32Array;
  zone: Int16Array;
  pathway: Int16Array;
  fractions: Uint8Array;
  firstFraction: Int32Array;
  centre: Int16Array;
  unit: Int16Array;
  ready: Int16Array;
  imageSlot: Int32Array;
  plannedEnd: Int16Array;
  displaced: Int16Array;
  aided: Uint8Array;
  /** The courses' own draws, each in [0, 1). The core makes them as it needs them, and here when they are asked for. */
  readonly turn: Float64Array;
  readonly centreDraw: Float64Array;
  readonly planningDraw: Float64Array;
  readonly aidDraw: Float64Array;
};

export function coursesIn(core: Core): Courses {
  const count = core.number('courseCount');
  const rows = core.number('courseRows');
  const made = new Map<Purpose, Float64Array>();
  const drawn = (purpose: Purpose) => {
    const draws = made.get(purpose) ?? drawsOf(core, purpose);
    made.set(purpose, draws);
    return draws;
  };
  return {
    count,
    decisions: core.number('decisions'),
    decided: intsOf(core, 'courseDecided', rows),
    zone: shortsOf(core, 'courseZone', rows),
    pathway: shortsOf(core, 'coursePathway', rows),
    fractions: bytesOf(core, 'courseFractions', rows),
    firstFraction: intsOf(core, 'courseFirstFraction', rows),
    centre: shortsOf(core, 'courseCentre', rows),
    unit: shortsOf(core, 'courseUnit', rows),
    ready: shortsOf(core, 'courseReady', rows),
    imageSlot: intsOf(core, 'courseImageSlot', rows * core.number('mostImages')),
    plannedEnd: shortsOf(core, 'coursePlannedEnd', rows),
    displaced: shortsOf(core, 'courseDisplaced', rows),
    aided: bytesOf(core, 'courseAided', rows),
    get turn() {
      return drawn('turn');
    },
    get centreDraw() {
      return drawn('centre');
    },
    get planningDraw() {
      return drawn('planning');
    },
    get aidDraw() {
      return drawn('mutualAid');
    },
  };
}
