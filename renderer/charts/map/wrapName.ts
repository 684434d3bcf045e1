const longest = 20;

/** A name on one line, or on two of much the same length when it is a long one. */
export function wrapName(name: string): string[] {
  if (name.length <= longest) return [name];
  const breaks = [...name.matchAll(/ /g)].map(({ index }) => index);
  const [best] = breaks.sort((a, b) => Math.abs(2 * a - name.length) - Math.abs(2 * b - name.length));
  return best === undefined ? [name] : [name.slice(0, best), name.slice(best + 1)];
}
