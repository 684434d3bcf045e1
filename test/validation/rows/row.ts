/** One line of the validation table: what theory or a paper says, what the engine says, and how far apart they may be. */
export type Row = {
  /** What is compared, in words. */
  what: string;
  unit: string;
  expected: number;
  found: number;
  /** The most that found may differ from expected. */
  tolerance: number;
  /** Where the expected figure and the tolerance come from. */
  because: string;
};

/** Something that is run once and gives one or more rows. */
export type Check = {
  group: string;
  name: string;
  run: () => Promise<Row[]>;
};

export const isWithin = ({ expected, found, tolerance }: Row): boolean => Math.abs(found - expected) <= tolerance;
