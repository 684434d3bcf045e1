import { type Named, nameIndex } from './named.ts';
import { parsed, unreadable, type ValueKind } from './valueKind.ts';

export type Option<T> = { value: T; words: string };

/** One of a few values, typed as its words, the beginning of them, or the value itself as plan files have it. */
export function choice<T extends string | number | boolean>(options: readonly Option<T>[]): ValueKind {
  const things = options.map(({ value, words }): Named => ({ id: String(value), name: words }));
  const index = nameIndex(things);
  const wordsOf = (value: unknown): string => options.find((option) => option.value === value)?.words ?? '';
  return {
    align: 'left',
    show: wordsOf,
    write: wordsOf,
    parse(text) {
      const found = index.find(text);
      if (found) return parsed(options[things.indexOf(found)]?.value);
      const list = options.map(({ words }) => words);
      return unreadable(`is one of ${list.slice(0, -1).join(', ')} or ${list.at(-1)}, not “${text.trim()}”`);
    },
    options: () => options.map(({ words }) => words),
    closed: true,
  };
}

const truths: readonly Option<boolean>[] = [
  { value: true, words: 'Yes' },
  { value: false, words: 'No' },
];
const said = choice(truths);

/** Yes or no, as people and spreadsheets put it. */
export const yesNo: ValueKind = {
  ...said,
  parse(text, plan) {
    const word = text.trim().toLowerCase();
    if (['y', 'true', '1', '✓', 'x'].includes(word)) return parsed(true);
    if (['n', 'false', '0', '-', '–'].includes(word)) return parsed(false);
    const read = said.parse(text, plan);
    return read.ok ? read : unreadable(`is Yes or No, not “${text.trim()}”`);
  },
};
