/** Rows of a small separated-values text, each keyed by the names in its first line. */
export function readTable(text: string, separator = ','): Record<string, string>[] {
  const [head = '', ...lines] = text.trim().split('\n');
  const names = head.split(separator);
  return lines.map((line) => {
    const cells = line.split(separator);
    return Object.fromEntries(names.map((name, column) => [name, cells[column] ?? '']));
  });
}
