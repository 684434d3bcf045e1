import type { Pathway } from '../schema/pathway.ts';

/** A pathway before its shared defaults: minutes are [first, later], planning working days [min, mode, max]. */
export type PathwayRow = Pick<Pathway, 'id' | 'name' | 'tumourSite' | 'category' | 'priority'> & {
  mix: Record<number, number>;
  /** Mixes that take over from a date. */
  later?: [from: string, mix: Record<number, number>][];
  minutes: [number, number];
  ct: number;
  mr?: number;
  planning: [number, number, number];
  needs?: string[];
  targetDays?: number;
  pattern?: Pathway['pattern'];
  sameDay?: boolean;
  urgent?: boolean;
  /** Source of the fractionation; `pathway-judgement` where none is cited. */
  fractionsFrom?: string;
};
