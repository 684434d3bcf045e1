import fc from 'fast-check';

/** Text that a file can hold: any script, any emoji, but no null character and no half of a surrogate pair. */
export const text = (maxLength: number, minLength = 1) =>
  fc
    .string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, 30) })
    .filter((value) => !value.includes('\0') && value.length >= minLength && value.length <= maxLength);

export const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

export const above0 = (max: number) => fc.double({ min: 0, minExcluded: true, max, noNaN: true });
/** A second or more, to a day. */
export const minutes = number(1 / 60, 1440);
export const whole = (min: number, max: number) => fc.integer({ min, max });
export const share = number(0, 1);
export const weekdays = fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 });
export const date = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((value) => value.toISOString().slice(0, 10));

export const twoDates = fc.tuple(date, date).map(([a, b]) => (a < b ? [a, b] : [b, a]));
export const ascending = (count: number, max: number) =>
  fc.array(above0(max), { minLength: count, maxLength: count }).map((values) => values.toSorted((a, b) => a - b));

export const capabilities = fc.array(text(60), { maxLength: 3 });
export const byYear = fc.dictionary(fc.constantFrom('0026', '1999', '2026', '2027', '2040'), number(0, 1e7), {
  noNullPrototype: true,
});

/** Ids as people and programs write them: distinct for each kind, and with every character that is allowed. */
export const idsOf = (kind: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${kind}.${at}_a-B`);

/** `source` and `fieldSources`, either of them or both or neither, the latter even empty. */
export function provenance(sourceIds: readonly string[]) {
  if (sourceIds.length === 0) return fc.record({ fieldSources: fc.constant({}) }, { requiredKeys: [] });
  const id = fc.constantFrom(...sourceIds);
  const fieldSources = fc.dictionary(fc.constantFrom('name', 'lat', 'bunkers', 'mix.share', 'é'), id, {
    noNullPrototype: true,
  });
  return fc.record({ source: id, fieldSources }, { requiredKeys: [] });
}

/** Fields that must be there, and fields that may be left out. */
export function record<R extends object, O extends object>(
  required: { [K in keyof R]: fc.Arbitrary<R[K]> },
  optional: { [K in keyof O]: fc.Arbitrary<O[K]> },
) {
  const must = fc.record<R>(required);
  const may = fc.record<O, never>(optional, { requiredKeys: [] });
  return fc.tuple(must, may).map(([a, b]) => ({ ...a, ...b }));
}

/** One record for each id. */
export function each<T>(ids: readonly string[], recordOf: (id: string) => fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return ids.length === 0 ? fc.constant([]) : fc.tuple(...ids.map(recordOf));
}
