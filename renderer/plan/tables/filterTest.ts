import { numeral } from './kinds/numeral.ts';

type Test = (text: string, value: unknown) => boolean;

const comparisons: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '>': (a, b) => a > b,
  '<': (a, b) => a < b,
  '>=': (a, b) => a >= b,
  '<=': (a, b) => a <= b,
  '=': (a, b) => a === b,
};

/** What a filter lets through: “> 20” and the like by size, “blank” and “not blank”, and else what holds the words. */
export function filterTest(filter: string): Test {
  const words = filter.trim().toLowerCase();
  if (words === 'blank') return (text) => text === '';
  if (words === 'not blank') return (text) => text !== '';
  const [, sign = '', figure = ''] = /^(>=|<=|>|<|=)\s*(.+)$/.exec(words) ?? [];
  const compare = comparisons[sign];
  const limit = numeral(figure.replace('%', ''));
  if (compare && limit !== null) {
    const bound = figure.includes('%') ? limit / 100 : limit;
    return (text, value) => {
      const number = typeof value === 'number' ? value : null;
      // A column of percentages is filtered by what it shows.
      const scaled = number !== null && text.endsWith('%') && !figure.includes('%') ? number * 100 : number;
      return scaled !== null && compare(scaled, bound);
    };
  }
  return (text) => text.toLowerCase().includes(words.replace(/^=\s*/, ''));
}
