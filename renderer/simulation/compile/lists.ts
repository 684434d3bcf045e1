/**
 * Lists of numbers side by side in one table, equal ones in the same place, so that whoever goes from list to list stays
 * within little memory. List `at` is `items` from `first[at]` up to before `last[at]`.
 */
export type Lists = { first: Int32Array; last: Int32Array; items: Int16Array };

export function listsOf(lists: readonly Int16Array[]): Lists {
  const known = new Map<string, number>();
  const items: number[] = [];
  const first = Int32Array.from(lists, (list) => {
    const key = list.join();
    const at = known.get(key) ?? items.length;
    if (!known.has(key)) items.push(...list);
    known.set(key, at);
    return at;
  });
  const last = first.map((at, index) => at + (lists[index]?.length ?? 0));
  return { first, last, items: Int16Array.from(items) };
}

export const listAt = ({ first, last, items }: Lists, at: number): Int16Array => items.subarray(first[at], last[at]);
