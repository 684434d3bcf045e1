import type { SourceStatus } from '../../../db/schema/source.ts';

/** A cell by its place among what is shown; row -1 is the headings. */
export type CellAt = { row: number; column: number };

export type GridColumn = {
  key: string;
  label: string;
  unit?: string;
  /** Pixels at the ordinary text size. */
  width: number;
  align: 'left' | 'right';
  about?: string;
  sorted?: 'ascending' | 'descending';
  filter?: string;
};

export type GridRow = {
  key: string;
  name: string;
  /** Not stored: new, or still to be mended. */
  unstored?: boolean;
};

export type GridCell = {
  text: string;
  /** What it stands in the place of, crossed out before it. */
  was?: string;
  /** Said quietly: what a blank stands for. */
  quiet?: boolean;
  fixed?: boolean;
  mark?: SourceStatus | 'none';
  problem?: string;
  changed?: boolean;
  flash?: boolean;
};

export type GridText = CellAt & { text: string };

/** What a grid shows, and what may be typed where. Rows and columns are counted as shown. */
export type GridModel = {
  label: string;
  columns: readonly GridColumn[];
  rows: readonly GridRow[];
  /** Columns at the left that name the row, and those that stay in sight there. */
  headers: number;
  frozen: number;
  cell(at: CellAt): GridCell;
  /** As it is edited and copied. */
  text(at: CellAt): string;
  /** Why a text cannot stand in a cell, as a sentence; null when it can. */
  refusal(at: CellAt, text: string): string | null;
  options?(at: CellAt): readonly string[];
  /** Rows at the foot, a text for each column. */
  foot?: readonly { label: string; texts: readonly string[] }[];
};
