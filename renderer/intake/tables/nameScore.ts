import type { TableColumn } from '../../plan/tables/table.ts';
import { headingWords, withoutUnit } from './headingWords.ts';

/**
 * How well a heading names a column, from 0 to 1: 1 for its own name, a little less for a name it is known by elsewhere,
 * less again where all words of such a name stand among others.
 */
export function nameScorer(column: TableColumn, aliases: readonly string[]): (heading: string) => number {
  const own = [column.label, column.unit === undefined ? column.label : `${column.label}, ${column.unit}`, column.key];
  const exact = new Map<string, number>();
  for (const name of aliases) exact.set(headingWords(name).join(' '), 0.95);
  for (const name of own) exact.set(headingWords(name).join(' '), 1);
  const parts = [column.label, ...aliases].map(headingWords);
  return (heading) => {
    const words = headingWords(heading);
    const found = exact.get(words.join(' ')) ?? exact.get(headingWords(withoutUnit(heading)).join(' '));
    if (found !== undefined) return found;
    const within = parts.map((part) =>
      part.length > 0 && part.every((word) => words.includes(word)) ? 0.4 + 0.45 * (part.length / words.length) : 0,
    );
    return Math.max(0, ...within);
  };
}
