import type { Change, ChangeType } from '../../../db/schema/change.ts';
import type { Mix } from '../../../db/schema/pathway.ts';

export type ChangeOf<T extends ChangeType> = Extract<Change, { type: T }>;

/** How far a number can be moved, and where it changes nothing: what the plan has. */
export type Range = { min: number; max: number; step: number; neutral?: number };

type Held<K extends string, V, T> = {
  kind: K;
  key: string;
  label: string;
  value: V;
  /** What the change becomes. */
  set(value: V): T;
};

export type NumberLever<T = Change> = Held<'number', number, T> & Range & { unit: string };
export type DateLever<T = Change> = Held<'date', string, T> & { min: string; max: string };
/** The first day on which it no longer holds; null to the end of the plan. */
export type EndLever<T = Change> = Held<'end', string | null, T> & { min: string; max: string };
export type ChoiceLever<T = Change> = Held<'choice', string, T> & {
  options: readonly { id: string; name: string }[];
};
export type DaysLever<T = Change> = Held<'days', readonly number[], T>;
export type SwitchLever<T = Change> = Held<'switch', boolean, T>;
export type MixLever = Held<'mix', Mix, Change> & { before: Mix };

/** What can be moved of anything, a change of a scenario or what becomes several of them. */
export type PlainLever<T> =
  | NumberLever<T>
  | DateLever<T>
  | EndLever<T>
  | ChoiceLever<T>
  | DaysLever<T>
  | SwitchLever<T>;

/** One thing of a change that a hand can move, with what the change becomes when it is moved. */
export type Lever = PlainLever<Change> | MixLever;

export const numberLever = <T = Change>(
  key: string,
  [label, unit]: [label: string, unit: string],
  range: Range,
  value: number,
  set: (value: number) => T,
): NumberLever<T> => ({ kind: 'number', key, label, unit, ...range, value, set });

export const choiceLever = <T = Change>(
  key: string,
  label: string,
  options: ChoiceLever['options'],
  value: string,
  set: (value: string) => T,
): ChoiceLever<T> => ({ kind: 'choice', key, label, options, value, set });

/** A share moved in percent. */
export const percentLever = (
  key: string,
  label: string,
  range: Range,
  share: number,
  set: (share: number) => Change,
): NumberLever =>
  numberLever(key, [label, '%'], range, Math.round(share * 1000) / 10, (value) =>
    set(Number((value / 100).toFixed(6))),
  );
