import type { Clusters } from '../random/distributions.ts';
import type { FailureProcess } from './failures.ts';
import type { Flows } from './flows.ts';
import type { Lists } from './lists.ts';
import type { MutualAid } from './mutualAid.ts';
import type { Reserve } from './reserve.ts';
import type { Timeline } from './timeline.ts';

/**
 * A resolved plan compiled for speed: indices instead of ids, whole seconds instead of minutes, days counted from the
 * first of the warm-up. It is never written to after compiling; what changes during a replication is in booking/state.
 *
 * A *unit* is a machine during one stay at one centre: a machine that moves is two units. Days of a unit are counted
 * in open days of its centre (*ordinals*), since a closed day is no day to a course; `units.base[unit] + ordinal` is a
 * *slot*, a unit on an open day. A unit has slots for the days of its stay only: machines come and go, and a table of
 * every machine on every day would stand half empty.
 */
export type Network = {
  timeline: Timeline;
  /** The most open days that any centre has, and so an ordinal later than all. */
  stride: number;
  /** Day of every slot. */
  slotDay: Uint16Array;
  centres: Centre[];
  units: Units;
  machines: { id: string; treats: boolean }[];
  pathways: Pathway[];
  /** Different regimens: see `Pathway.regimen`. */
  regimens: number;
  /** Units that may treat a pathway at a centre, by `pathway * centres + centre`. */
  eligible: Lists;
  /**
   * Units a patient may move to mid-course, by `pathway * units + unit`: those of the same centre and matched group
   * that may treat the pathway.
   */
  partners: Lists;
  /**
   * For every day, the day on which the present time of being able to treat ends; 0 on days when no unit can. Cuts
   * without notice count only while they last.
   */
  treatableUntil: Int32Array[];
  zones: Zone[];
  streams: Stream[];
  flows: Flows;
  /** The most imaging any pathway asks for, and the seconds of the shortest. */
  mostImages: number;
  shortestImage: number;
  backlog: { centre: number; pathway: number; courses: number; key: number }[];
  withdrawals: Withdrawal[];
  failures: FailureProcess[];
  /** What is held for urgent courses; null when nothing is. */
  reserve: Reserve | null;
  /** In order of time, the first from day 0. */
  mutualAid: MutualAid[];
};

export type Centre = {
  id: string;
  /** Day of each ordinal, and for each day the first ordinal on or after it. */
  openDays: Int32Array;
  ordinalAt: Int32Array;
  /** Treatment plans that can be started on each open day; null when planning never limits. */
  plans: Int32Array | null;
  /** Its own units. */
  units: Int16Array;
  /** Most overtime of a machine in a day, to recover category 1. */
  overtimeSeconds: number;
  imaging: Record<Imaging['kind'], Imagers>;
};

/** Who does a kind of imaging for a centre. */
export type Imagers = {
  /** Its own units. */
  units: Int16Array;
  /** The centres it may send people to, itself among them, the first to be asked first; none when nothing limits it. */
  order: readonly number[];
  /** Of its own units as `treatableUntil` is of those that treat. */
  until: Int32Array;
};

export type Units = {
  count: number;
  centre: Int16Array;
  machine: Int16Array;
  treats: Uint8Array;
  /** Slots of all units, and what to add to an ordinal of each unit for its slot, from `firstOrdinal` to `lastOrdinal`. */
  slots: number;
  base: Int32Array;
  /** Seconds by slot: rostered, and of these the ones booking may count on (section 3 of the model). */
  rostered: Int32Array;
  capacity: Int32Array;
  /** 1 on slots with planned service: fractions go to a matched unit, or the day is a planned gap. */
  service: Uint8Array;
  /**
   * In service, the ordinal at which this spell of service ends, by a project outage or for good: courses are never
   * booked across it. Out of service, less than 0: the first ordinal of the next spell, or the stride when there is
   * none, taken from 0.
   */
  spell: Int16Array;
  /** First ordinal in service of each unit, and the one after its last; both 0 of one that never is. */
  firstOrdinal: Int32Array;
  lastOrdinal: Int32Array;
};

export type Imaging = { kind: 'ctSimulator' | 'mrSimulator'; seconds: number };

/** Open days from one visit to the next; weekly counts calendar days instead. */
export type Pattern = { fractionsPerVisit: 1 | 2; step: number; weekly: boolean };

export type Pathway = {
  id: string;
  category: 1 | 2 | 3;
  targetDays: number;
  priority: number;
  secondsFirst: number;
  secondsLater: number;
  pattern: Pattern;
  sameDay: boolean;
  /** May use the seconds held for urgent courses. */
  urgent: boolean;
  imaging: Imaging[];
  planning: { min: number; mode: number; max: number } | null;
  mixes: { from: number; fractions: Int16Array; cumulative: Float64Array }[];
  /** Number by fractions. Courses alike to booking have the same and share what searches have learnt. */
  regimen: Int16Array;
};

export type Zone = {
  id: string;
  /** Centres by travel time, the nearest first; those without a known time follow by distance. */
  nearest: Int16Array;
  /** Minutes by car to each centre; NaN when not known. */
  minutes: Float64Array;
};

/** Decisions to treat of one zone and pathway. */
export type Stream = {
  zone: number;
  pathway: number;
  key: number;
  clusters: Clusters;
  /** Clusters expected up to the end of each decision day: `clustersPerYear * profile`. */
  clustersPerYear: number;
  profile: Profile;
};

/** Decision days, and what part of a first year's decisions has been made by the end of each. */
export type Profile = {
  days: Int32Array;
  cumulative: Float64Array;
  /** For equal steps of the total, an index no later than the first whose running total has reached the step. */
  soonest: Int32Array;
};

/** A cut without notice: booking learns of it on its first day. */
export type Withdrawal = { unit: number; from: number; until: number };
