import { distance } from 'fastest-levenshtein';

/**
 * The candidate somebody most likely meant, or undefined when none is close: the same but for case, one the
 * beginning of the other, or few enough slips of the keyboard for the length of the word.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const sought = word.toLowerCase();
  let best: { candidate: string; slips: number } | undefined;
  for (const candidate of candidates) {
    const other = candidate.toLowerCase();
    const [shorter, longer] = sought.length < other.length ? [sought, other] : [other, sought];
    const slips = shorter.length >= 4 && longer.startsWith(shorter) ? 1 : distance(sought, other);
    if (best === undefined || slips < best.slips) best = { candidate, slips };
  }
  if (best === undefined) return undefined;
  const allowed = Math.max(1, Math.floor(Math.max(word.length, best.candidate.length) / 3));
  return best.slips <= allowed ? best.candidate : undefined;
}

/** `a, b or c` */
export const either = (words: readonly string[]): string => joined(words, 'or');

/** `a, b and c` */
export const both = (words: readonly string[]): string => joined(words, 'and');

function joined(words: readonly string[], last: string): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** `a machine`, `an opening` */
export const article = (noun: string): string => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;

/** A value as a person would recognise it from their file, cut short when it is long. */
export function quoted(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}...` : value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'a group of fields';
  return String(value);
}

/** A share or factor without the noise of binary fractions: at most four decimals. */
export const figure = (value: number): string => String(Number(value.toFixed(4)));
