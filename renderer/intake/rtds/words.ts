/** Different texts of one column, numbered from 0 as they come. */
export type Words = {
  readonly texts: readonly string[];
  /** The number of a text; -1 when there would be more than the column can have. */
  number(text: string): number;
};

export function newWords(most: number): Words {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  return {
    texts,
    number(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      if (texts.length >= most) return -1;
      // A copy of its own: a slice would keep the whole piece of file alive that it was cut from.
      const own = Array.from(text).join('');
      numbers.set(own, texts.length);
      return texts.push(own) - 1;
    },
  };
}

/** A number among texts where `now` stands, whatever the order in which both came: the first by alphabet. */
export const earlierWord = (texts: readonly string[], held: number, now: number): number =>
  held === -1 || (now !== -1 && (texts[now] ?? '') < (texts[held] ?? '')) ? now : held;
