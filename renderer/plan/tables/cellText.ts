import type { Plan } from '../../../db/schema/plan.ts';
import { upperFirst } from '../../simulation/firstLetter.ts';
import { type Parsed, parsed, unreadable } from './kinds/valueKind.ts';
import type { TableColumn } from './table.ts';

/** What a cell is to hold, as text: typed, pasted, filled or cleared. */
export type CellText = { rowKey: string; columnKey: string; text: string };

/** The value of a text in a column, or why it cannot be one. Blank is no value, where the column lets it be. */
export function readCell(column: TableColumn, text: string, plan: Plan): Parsed {
  if (column.readOnly !== undefined) return unreadable(`cannot be typed in: it is ${column.readOnly}`);
  if (text.trim() !== '') return column.kind.parse(text, plan);
  return column.required ? unreadable('cannot be blank') : parsed(undefined);
}

/** A reason as a sentence. */
export const sentence = (reason: string): string => {
  const words = upperFirst(reason);
  return /[.?!]$/.test(words) ? words : `${words}.`;
};
