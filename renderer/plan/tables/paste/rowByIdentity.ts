import type { PasteTarget } from './pasteTarget.ts';

/**
 * Finds the row that a pasted line is about by the columns that tell rows apart, such as area and pathway; `new` where
 * the table has none such. Null when the range does not have all the columns it takes, so that only place can tell.
 */
export function rowByIdentity(
  { table, plan, columns, rows }: PasteTarget,
  columnKeys: readonly (string | null | undefined)[],
): ((texts: readonly string[]) => string | 'new') | null {
  const identity = table.identity.flatMap((key) => columns.find((column) => column.key === key) ?? []);
  const needed = identity.filter(({ required }) => required);
  const at = (key: string): number => columnKeys.indexOf(key);
  if (needed.length === 0 || needed.some(({ key }) => at(key) === -1)) return null;
  const keyOf = (values: readonly unknown[]): string => JSON.stringify(values.map((value) => value ?? null));
  const known = new Map(rows.map((row) => [keyOf(identity.map(({ get }) => get(row.record, plan))), row.key]));
  return (texts) => {
    const values = identity.map(({ key, kind }) => {
      const text = texts[at(key)] ?? '';
      if (text.trim() === '') return undefined;
      const read = kind.parse(text, plan);
      return read.ok ? read.value : undefined;
    });
    return known.get(keyOf(values)) ?? 'new';
  };
}
