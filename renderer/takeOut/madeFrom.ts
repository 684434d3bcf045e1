import { csvText } from '../saving/table/csv.ts';
import type { MadeBy } from './askTakeOut.ts';

/** What a file of figures was made from, each under the name that analysts read it by. */
export type MadeFrom = readonly (readonly [what: string, value: string | number | null])[];

type Made = {
  plan: { name: string; hash: string };
  /** What of it was asked for, such as the seed. */
  asked: MadeFrom;
  engineVersion: string;
  facts: MadeBy;
};

export const madeFrom = ({ plan, asked, engineVersion, facts }: Made): MadeFrom => [
  ['plan', plan.name],
  ['plan_hash', plan.hash],
  ...asked,
  ['engine_version', engineVersion],
  ['isocentre_version', facts.appVersion],
  ['made_on', facts.madeOn],
];

/** The same as a CSV file beside the figures. */
export const madeFromCsv = (made: MadeFrom): string => csvText([['what', 'value'], ...made]);
