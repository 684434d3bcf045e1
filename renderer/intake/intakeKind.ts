import type { Plan } from '../../db/schema/plan.ts';
import type { PeekedSheet } from './peeked.ts';

/** A kind of file that planners have, such as a cancer waiting times download. */
export type IntakeKind = {
  id: string;
  name: string;
  /** A sentence for people who choose by hand. */
  describes: string;
  /**
   * How surely a table is of this kind, by its headings and first rows: 0 is not at all, 1 is beyond doubt. The file's
   * name tells apart what is laid out alike.
   */
  fits(sheet: PeekedSheet, plan: Plan, fileName: string): number;
};
