import type { CourseGroup, ExtractPriority } from './courseGroup.ts';
import type { Problems } from './problems.ts';

/** A count of courses or visits by a few things, each a place in one of the lists beside it. */
export type Cell<K extends string> = Readonly<Record<K, number>> & { readonly count: number };

/** One month of one place. Days are from the decision to treat to the start of treatment. */
export type PlaceMonth = {
  place: number;
  /** `2026-04` */
  month: string;
  decided: number;
  started: number;
  /** How many courses begun waited so many days: `[days, courses]`, fewest days first. */
  waits: readonly (readonly [number, number])[];
};

export type MachineMonth = {
  machine: number;
  month: string;
  visits: number;
  /** Prescriptions treated at a visit each count; none where there are no prescriptions. */
  fractions: number;
  /** Days on which at least five were treated, so that a visit of somebody on call is no day. */
  days: number;
};

/**
 * What is left of an extract once it is read: counts, of nobody. It is held while its panel is open and is neither shown
 * nor stored as it is, since cells may be under five; `shown.ts` says what may be seen, `derive` what may be taken.
 */
export type Extract = {
  /** Rows below the headings that are not blank, and those of them that could be used. */
  rows: number;
  usedRows: number;
  problems: Problems;
  /** Days of the first and the last visit, as ISO dates; visits strayed far from all others are not counted. */
  from: string;
  to: string;
  /** Visits in all, on a machine or not; courses begun from the first day to the last. */
  visits: number;
  courses: number;
  /** Where a course is treated: the provider, and the machine of its first visit. */
  places: readonly { provider: number; machine: number }[];
  providers: readonly string[];
  machines: readonly string[];
  groups: readonly CourseGroup[];
  origins: readonly string[];
  months: readonly PlaceMonth[];
  /** Monday of each week as an ISO date, with the decisions made in it. */
  weeks: readonly (Cell<'place'> & { monday: string })[];
  /** Courses begun. */
  byGroup: readonly (Cell<'place' | 'group'> & { priority: ExtractPriority })[];
  byOrigin: readonly Cell<'origin' | 'place' | 'group'>[];
  /** Courses begun by how many fractions they have. */
  mixes: readonly Cell<'place' | 'group' | 'fractions'>[];
  mixesBasis: 'prescribed' | 'visits';
  /** Fractions prescribed and given of courses whose both are known and whose last visit is long over. */
  given: { courses: number; prescribed: number; actual: number };
  machineMonths: readonly MachineMonth[];
  /** Visits by the hour of their first exposure. */
  hours: readonly Cell<'machine' | 'hour'>[];
  missing: readonly string[];
};
