import type { Change, ChangeType } from '../../../db/schema/change.ts';
import type { Mix } from '../../../db/schema/pathway.ts';

export type ChangeOf<T extends ChangeType> = Extract<Change, { type: T }>;

/** How far a number can be moved, and where it changes nothing: what the plan has. */
export type Range = { min: number; max: number; step: number; neutral?: number };

type Held<K extends string, V> = {
  kind: K;
  key: string;
  label: string;
  value: V;
  /** What the change becomes. */
  set(value: V): Change;
};

export type NumberLever = Held<'number', number> & Range & { unit: string };
export type DateLever = Held<'date', string> & { min: string; max: string };
/** The first day on which it no longer holds; null to the end of the plan. */
export type EndLever = Held<'end', string | null> & { min: string; max: string };
export type ChoiceLever = Held<'choice', string> & { options: readonly { id: string; name: string }[] };
export type DaysLever = Held<'days', readonly number[]>;
export type SwitchLever = Held<'switch', boolean>;
export type MixLever = Held<'mix', Mix> & { before: Mix };

/** One thing of a change that a hand can move, with what the change becomes when it is moved. */
export type Lever = NumberLever | DateLever | EndLever | ChoiceLever | DaysLever | SwitchLever | MixLever;

export const numberLever = (
  key: string,
  [label, unit]: [label: string, unit: string],
  range: Range,
  value: number,
  set: (value: number) => Change,
): NumberLever => ({ kind: 'number', key, label, unit, ...range, value, set });

export const choiceLever = (
  key: string,
  label: string,
  options: ChoiceLever['options'],
  value: string,
  set: (value: string) => Change,
): ChoiceLever => ({ kind: 'choice', key, label, options, value, set });

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
