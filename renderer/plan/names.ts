/** Names as they compare: whatever the capitals, the spaces, the punctuation, or “and” for “&”. */
export const plainly = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’]|\p{M}/gu, '')
    .replace(/[^a-z0-9*]+/g, ' ')
    .trim();

/** Codes and headings as they compare: without spaces, punctuation and case. */
export const squeezed = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Words of a name, figures apart from letters: “LA2” is of two. */
export const wordsOf = (name: string): string[] =>
  plainly(name.replace(/([a-z])(\d)/gi, '$1 $2').replaceAll('_', ' '))
    .split(' ')
    .filter(Boolean);

/** What kind of place something is, not which: people write “Poole”, “Poole Hospital” and “the hospital at Poole”. */
const kinds = new Set([
  ...['hospital', 'hospitals', 'hosp', 'infirmary', 'centre', 'center', 'clinic', 'unit', 'department', 'site'],
  ...['university', 'general', 'cancer', 'oncology', 'radiotherapy', 'nhs', 'foundation', 'trust', 'ft', 'healthcare'],
  ...['the', 'of', 'and', 'at', 'for', 's'],
]);

/** The words of a name that say which of its kind a thing is; all of them where none does. */
export function tellingWords(name: string): string[] {
  const words = wordsOf(name);
  const telling = words.filter((word) => !kinds.has(word));
  return telling.length > 0 ? telling : words;
}

/** Words that people add to a name or leave out, and never mean another thing by. */
const light = new Set([
  'hospital',
  'hospitals',
  'hosp',
  'centre',
  'center',
  'clinic',
  'cancer',
  'radiotherapy',
  'the',
  'of',
  'at',
]);

/** A name without them. */
export const lightly = (name: string): string =>
  plainly(name)
    .split(' ')
    .filter((word) => !light.has(word))
    .join(' ');

const initials = (words: readonly string[]): string =>
  words
    .filter((word) => !['and', 'of', 'the', 'nhs'].includes(word))
    .map((word) => word.charAt(0))
    .join('');

/** What people put behind the first letters of a place: QAH, MKUH. */
const kindLetters = /^[ughc]{0,2}$/;

/**
 * Whether a short word stands for a name by its first letters, as people speak of hospitals and trusts: QA or QAH for Queen
 * Alexandra, UHS for University Hospital Southampton NHS Foundation Trust, H&N for Head and neck.
 */
export function isShortFor(short: string, name: string): boolean {
  const letters = plainly(short)
    .split(' ')
    .filter((word) => word !== 'and')
    .join('');
  if (!/^[a-z]{2,5}$/.test(letters)) return false;
  if (initials(wordsOf(name)).startsWith(letters)) return true;
  const telling = initials(tellingWords(name.split(',')[0] ?? ''));
  return telling.length >= 2 && letters.startsWith(telling) && kindLetters.test(letters.slice(telling.length));
}

const has = (all: readonly string[], some: readonly string[]): boolean => some.every((word) => all.includes(word));

/** What tells things of one place apart: their figures, or the letter that stands last in the place of one too. */
type Numbered = 'figures' | 'figuresOrLetter';

/** The numbers of a name: `LA2` is 2, and so is `Linac B` where letters count. */
function numbersOf(words: readonly string[], by: Numbered): number[] {
  const figures = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const last = words.at(-1) ?? '';
  const isLetter = by === 'figuresOrLetter' && figures.length === 0 && words.length > 1 && /^[a-h]$/.test(last);
  return isLetter ? [last.charCodeAt(0) - 96] : figures;
}

/**
 * How likely two names are of the same thing, from 0 to 1: 1 where they are the same name; 0.95 where they differ in what
 * kind of place it is; 0.9 where one says all that the other says, as “SGH LA1” says all of “LA1”. Where
 * things of one place are told apart by numbers, 0.6 for the same number: “Linac 2 (Reading)” and “LA2”.
 */
export function likeness(a: string, b: string, numbered: Numbered | null): number {
  if (plainly(a) === plainly(b)) return plainly(a) === '' ? 0 : 1;
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (one.length === 0 || other.length === 0) return 0;
  const [telling, told] = [tellingWords(a), tellingWords(b)];
  if (has(telling, told) && has(told, telling)) return 0.95;
  const [few, many] = telling.length <= told.length ? [telling, told] : [told, telling];
  const by = numbered ?? 'figures';
  const [numbersOne, numbersOther] = [numbersOf(one, by), numbersOf(other, by)];
  if (has(many, few) && numbersOne.join() === numbersOther.join()) return 0.9;
  const number = numbersOne.at(-1);
  return numbered !== null && number !== undefined && number === numbersOther.at(-1) ? 0.6 : 0;
}

/** Of these the one that is most like something, where no other is as much so. */
export function likest<T>(these: readonly T[], like: (one: T) => number): T | null {
  const scored = these.map((one) => ({ one, score: like(one) })).filter(({ score }) => score > 0);
  const [first, second] = scored.toSorted((x, y) => y.score - x.score);
  return first && first.score > (second?.score ?? 0) ? first.one : null;
}

/** Each of these with the one of those that is most like it, where it is the only one and is most like no other. */
export function pairedByLikeness<A, B>(
  these: readonly A[],
  those: readonly B[],
  like: (one: A, other: B) => number,
): Map<A, B> {
  const best = new Map<A, B>();
  for (const one of these) {
    const other = likest(those, (that) => like(one, that));
    if (other !== null) best.set(one, other);
  }
  const claimed = Map.groupBy(best, ([, other]) => other);
  return new Map([...best].filter(([, other]) => claimed.get(other)?.length === 1));
}
