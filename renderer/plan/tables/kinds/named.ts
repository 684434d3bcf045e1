import { nearest } from '../../../../db/schema/check/words.ts';
import { isShortFor, lightly, plainly, tellingWords } from '../../names.ts';

/** A thing with its name, and the code by which others know it. */
export type Named = { id: string; name: string; code?: string | undefined };

/**
 * Finds by name: the same one, else the only one that begins so, else the only one with words that begin so, and
 * where `kindsAside` the only one that is meant when nobody minds what kind of place it is: “Queen Alexandra Hospital”
 * for “Queen Alexandra, Portsmouth”.
 */
export type NameIndex = {
  find(text: string): Named | null;
  closest(text: string): Named | null;
  several(text: string): Named[];
};

export function nameIndex(things: readonly Named[], { kindsAside = false } = {}): NameIndex {
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
    if (thing.code !== undefined) enter(plainly(thing.code), thing);
  }
  const light = Map.groupBy(things, ({ name }) => lightly(name));
  const telling = things.map((thing) => ({ thing, words: tellingWords(thing.name) }));
  const several = (text: string): Named[] => {
    const sought = plainly(text);
    if (sought === '') return [];
    const named = exact.get(text.trim().toLowerCase()) ?? exact.get(sought);
    if (named) return named;
    const beginning = plain.filter(({ words }) => words.startsWith(sought));
    if (beginning.length > 0) return beginning.map(({ thing }) => thing);
    const within = plain.filter(({ words }) => ` ${words}`.includes(` ${sought}`));
    if (within.length > 0 || !kindsAside) return within.map(({ thing }) => thing);
    const alike = light.get(lightly(text));
    if (alike) return alike;
    const asked = tellingWords(text);
    const saying = telling.filter(({ words, thing }) =>
      asked.every((word) => words.includes(word) || isShortFor(word, thing.name)),
    );
    return saying.length > 0 ? saying.map(({ thing }) => thing) : things.filter(({ name }) => isShortFor(text, name));
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
