import type { Addition } from './addThing.ts';
import type { ChosenUses } from './chosenUses.ts';
import type { Lie } from './fileTable.ts';
import type { UsesKept } from './usesLastTime.ts';

/** All that a planner has said about a sheet that goes into a table of the plan. */
export type SaidOfTable = {
  /** Where the table lies; null while it is as recognised. */
  lie: Lie | null;
  chosen: ChosenUses;
  /** The same in every row, by our column. */
  same: Readonly<Record<string, string>>;
  /** By `meaningKey`. */
  means: Readonly<Record<string, string | null>>;
  /** By `fixKey`. */
  fixes: Readonly<Record<string, string>>;
  skipped: readonly number[];
  /** By line: the key of the plan's row that it is about, or `new`. */
  matches: Readonly<Record<number, string>>;
  /** Things that the file names and the plan does not have, added with its rows. */
  additions: readonly Addition[];
  adds: boolean;
  othersGo: boolean;
};

/** A sheet that is to be read as a kind of table, on a day. */
export type AskedTable = {
  sheetName: string;
  kindId: string;
  said: SaidOfTable;
  lastTime: readonly UsesKept[];
  today: string;
};
