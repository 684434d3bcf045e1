/** As many as are worth reading. */
const most = 60;

/** The options a text could be the beginning of; those that begin with it come before those with a word that does. */
export function matching(options: readonly string[], text: string): readonly string[] {
  const sought = text.trim().toLowerCase();
  if (sought === '') return options.slice(0, most);
  const beginning = options.filter((option) => option.toLowerCase().startsWith(sought));
  const inside = options.filter(
    (option) => !option.toLowerCase().startsWith(sought) && ` ${option.toLowerCase()}`.includes(` ${sought}`),
  );
  const found = [...beginning, ...inside];
  const [only] = found;
  return found.length === 1 && only?.toLowerCase() === sought ? [] : found.slice(0, most);
}
