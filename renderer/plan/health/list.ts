const conjunction = new Intl.ListFormat('en-GB');
const mostNamed = 4;

/** “LA1, LA2 and 3 more” */
export function list(names: readonly string[]): string {
  const shown =
    names.length > mostNamed + 1 ? [...names.slice(0, mostNamed), `${names.length - mostNamed} more`] : names;
  return conjunction.format(shown);
}
