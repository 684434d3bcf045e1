import type { Core } from './core.ts';
import { drawsOf, type Purpose } from './draws.ts';
import { byteRows, columnOf, intRows, shortRows } from './rows.ts';
import { intsOf } from './views.ts';

/** The day of decision of a candidate for the opening backlog that was not needed: never. */
export const undecided = 2 ** 30;

/**
 * Every course of a replication that keeps its courses, one row each in order of decision, copied out of the core's memory
 * when it is asked for; what each column holds is said there (`core/books/courses.ts`). Days are those of the timeline,
 * slots those of the network.
 */
export type Courses = {
  /** Rows: decisions to treat, then candidates for the opening backlog. */
  readonly count: number;
  readonly decisions: number;
  readonly decided: Int32Array;
  readonly zone: Int16Array;
  readonly pathway: Int16Array;
  readonly fractions: Uint8Array;
  readonly firstFraction: Int32Array;
  readonly centre: Int16Array;
  readonly unit: Int16Array;
  readonly ready: Int16Array;
  readonly imageSlot: Int32Array;
  readonly plannedEnd: Int16Array;
  readonly displaced: Int16Array;
  readonly aided: Uint8Array;
  /** The courses' own draws, each in [0, 1). The core makes them as it needs them, and here when they are asked for. */
  readonly turn: Float64Array;
  readonly centreDraw: Float64Array;
  readonly planningDraw: Float64Array;
  readonly aidDraw: Float64Array;
};

export function coursesIn(core: Core): Courses {
  const made = new Map<Purpose, Float64Array>();
  const drawn = (purpose: Purpose) => {
    const draws = made.get(purpose) ?? drawsOf(core, purpose);
    made.set(purpose, draws);
    return draws;
  };
  const decided = columnOf(core, 'courseDecided', intRows);
  const zone = columnOf(core, 'courseZone', shortRows);
  const pathway = columnOf(core, 'coursePathway', shortRows);
  const fractions = columnOf(core, 'courseFractions', byteRows);
  const firstFraction = columnOf(core, 'courseFirstFraction', intRows);
  const centre = columnOf(core, 'courseCentre', shortRows);
  const unit = columnOf(core, 'courseUnit', shortRows);
  const ready = columnOf(core, 'courseReady', shortRows);
  const plannedEnd = columnOf(core, 'coursePlannedEnd', shortRows);
  const displaced = columnOf(core, 'courseDisplaced', shortRows);
  const aided = columnOf(core, 'courseAided', byteRows);
  return {
    get count() {
      return core.number('courseCount');
    },
    get decisions() {
      return core.number('decisions');
    },
    get decided() {
      return decided();
    },
    get zone() {
      return zone();
    },
    get pathway() {
      return pathway();
    },
    get fractions() {
      return fractions();
    },
    get firstFraction() {
      return firstFraction();
    },
    get centre() {
      return centre();
    },
    get unit() {
      return unit();
    },
    get ready() {
      return ready();
    },
    get imageSlot() {
      return intsOf(core, 'courseImageSlot', core.number('courseRows') * core.number('mostImages'));
    },
    get plannedEnd() {
      return plannedEnd();
    },
    get displaced() {
      return displaced();
    },
    get aided() {
      return aided();
    },
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
