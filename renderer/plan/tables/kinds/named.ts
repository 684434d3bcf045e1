import { nearest } from '../../../../db/schema/check/words.ts';

export type Named = { id: string; name: string };

/** Names as they compare: whatever the capitals, the spaces, the punctuation, or “and” for “&”. */
export const plainly = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’]|\p{M}/gu, '')
    .replace(/[^a-z0-9*]+/g, ' ')
    .trim();

/** Finds by name: the same one, else the only one that begins so, else the only one with words that begin so. */
export type NameIndex = {
  find(text: string): Named | null;
  closest(text: string): Named | null;
  several(text: string): Named[];
};

export function nameIndex(things: readonly Named[]): NameIndex {
  const exact = new Map<string, Named[]>();
  const enter = (key: string, thing: Named) => {
    const held = exact.get(key) ?? [];
    if (!held.includes(thing)) exact.set(key, [...held, thing]);
  };
  const plain = things.map((thing) => ({ thing, words: plainly(thing.name) }));
  for (const { thing, words } of plain) {
    enter(words, thing);
    enter(thing.id.toLowerCase(), thing);
    enter(plainly(thing.id), thing);
  }
  const several = (text: string): Named[] => {
    const sought = plainly(text);
    if (sought === '') return [];
    const same = exact.get(text.trim().toLowerCase()) ?? exact.get(sought);
    if (same) return same;
    const beginning = plain.filter(({ words }) => words.startsWith(sought));
    if (beginning.length > 0) return beginning.map(({ thing }) => thing);
    return plain.filter(({ words }) => ` ${words}`.includes(` ${sought}`)).map(({ thing }) => thing);
  };
  return {
    several,
    find(text) {
      const [only, another] = several(text);
      return only && !another ? only : null;
    },
    closest(text) {
      const near = nearest(
        plainly(text),
        plain.map(({ words }) => words),
      );
      return plain.find(({ words }) => words === near)?.thing ?? null;
    },
  };
}
