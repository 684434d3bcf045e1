import { plainly } from '../../plan/tables/kinds/named.ts';

const tokens = (name: string): string[] =>
  plainly(name.replace(/([a-z])(\d)/gi, '$1 $2').replaceAll('_', ' '))
    .split(' ')
    .filter(Boolean);
const numbers = (words: readonly string[]): string[] =>
  words.filter((word) => /^\d+$/.test(word)).map((word) => String(Number(word)));

/**
 * How likely two names are of the same thing, from 0 to 1: “SGH LA1” says all that “LA1” says; “Linac 2 (Reading)” has
 * at least the number of “LA2” where `byNumber` things of one place are told apart so.
 */
export function likeness(a: string, b: string, byNumber: boolean): number {
  const [one, other] = [tokens(a), tokens(b)];
  if (one.length === 0 || other.length === 0) return 0;
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  const says = few.every((word) => many.includes(word));
  const [numbersOne, numbersOther] = [numbers(one), numbers(other)];
  if (says && numbersOne.join() === numbersOther.join()) return 0.9;
  if (!byNumber) return 0;
  return numbersOne.length > 0 && numbersOne.at(-1) === numbersOther.at(-1) ? 0.6 : 0;
}

/** Each of these with the one of those that is most like it, where it is the only one and is most like no other. */
export function pairedByLikeness<A, B>(
  these: readonly A[],
  those: readonly B[],
  like: (one: A, other: B) => number,
): Map<A, B> {
  const best = new Map<A, B>();
  for (const one of these) {
    const scored = those.map((other) => ({ other, score: like(one, other) })).filter(({ score }) => score > 0);
    const [first, second] = scored.toSorted((x, y) => y.score - x.score);
    if (first && first.score > (second?.score ?? 0)) best.set(one, first.other);
  }
  const claimed = Map.groupBy(best, ([, other]) => other);
  return new Map([...best].filter(([, other]) => claimed.get(other)?.length === 1));
}
