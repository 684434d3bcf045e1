import { z } from 'zod';
import { contentHashByParts } from '../../db/schema/hash.ts';
import type { Plan } from '../../db/schema/plan.ts';
import type { Band, Causes, ExperimentResult, WaitDistribution, WaitMoves } from './results.ts';
import type { PackTrials } from './risk/trials.ts';

/** A value as JSON holds it: typed arrays as arrays, and null where a number is NaN. */
type Plain<T> = T extends number
  ? number | null
  : T extends Float64Array
    ? (number | null)[]
    : T extends object
      ? { [Key in keyof T]: Plain<T[Key]> }
      : T;

/** An experiment's result as JSON, made by `toPlain` and read by `fromPlain`. */
export type PlainResult = Plain<ExperimentResult>;

/** What a planning pack is made from, whoever asks for it: the interface or the command line. */
export type PackContents = {
  plan: Plan;
  result: PlainResult;
  /** The scenarios held against the baseline, in the order in which they are shown. */
  scenarioIds: string[];
  /** `YYYY-MM-DD` */
  madeOn: string;
  appVersion: string;
  /** The figures come from other inputs than the plan's, and the planner had the pack made all the same. */
  outOfDate?: boolean | undefined;
  /** What was done to the plan since a pack was last made of it; absent where nobody knows, as of a plan file. */
  changes?: PackChanges | undefined;
  /** What was tried of losses and of uncertain inputs, as far as it was. */
  trials?: PackTrials | undefined;
};

/** What the slides of a storyboard are made from: as a pack is, and whether the notes to its steps are printed behind them. */
export type SlidesContents = Omit<PackContents, 'changes'> & { kind: 'slides'; notes: boolean };

/** `since` is when the last pack was made, as an instant; null when none was. */
export type PackChanges = { since: string | null; entries: { at: string; label: string; why?: string | undefined }[] };

const typedArrays: ReadonlySet<string> = new Set<keyof Band | keyof WaitDistribution | keyof WaitMoves | keyof Causes>([
  ...(['mean', 'q05', 'q25', 'q50', 'q75', 'q95'] as const),
  'counts',
  'moves',
  ...(['starts', 'untilScan', 'planning', 'forMachine', 'asked', 'had', 'lost'] as const),
]);

const arraysAsLists = (_key: string, value: unknown): unknown =>
  value instanceof Float64Array ? Array.from(value) : value;

export function toPlain(result: ExperimentResult): PlainResult {
  return JSON.parse(JSON.stringify(result, arraysAsLists));
}

/** A pack's contents as text. Curves are written with seven figures: nobody sees more, and there are millions of them. */
export const packText = (contents: Simulated<PackContents>): string => JSON.stringify(contents, briefly);

/** The contents of slides as text, as a pack's are written. */
export const slidesText = (contents: Simulated<SlidesContents>): string => JSON.stringify(contents, briefly);

/** Contents with the result as it was simulated. */
type Simulated<C> = Omit<C, 'result'> & { result: ExperimentResult };

const briefly = (_key: string, value: unknown): unknown =>
  value instanceof Float64Array ? Array.from(value, (figure) => Number(figure.toPrecision(7))) : value;

/** A result as a pack of this plan has it: results outlive what is only said of a plan, and the pack prints the plan as it is. */
export const resultForPack = (result: ExperimentResult, plan: Plan): ExperimentResult => ({
  ...result,
  planHash: contentHashByParts(plan),
});

const asResult = z.custom<ExperimentResult>();

/** The result as it was: only `ci95` is ever null of itself, so any other null was a number that there is none of. */
export const fromPlain = (result: PlainResult): ExperimentResult => asResult.parse(revived('', result));

function revived(key: string, value: unknown): unknown {
  if (value === null) return key === 'ci95' ? null : Number.NaN;
  if (typeof value !== 'object') return value;
  if (!Array.isArray(value))
    return Object.fromEntries(Object.entries(value).map(([at, one]) => [at, revived(at, one)]));
  if (typedArrays.has(key)) return Float64Array.from(value, (figure: number | null) => figure ?? Number.NaN);
  return value.map((one) => revived('', one));
}
