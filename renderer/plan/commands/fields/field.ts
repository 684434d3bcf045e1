import type { z } from 'zod';
import { longDate } from '../../dates.ts';
import { percent } from '../../numbers.ts';
import type { NamedKind, Names } from '../recordNames.ts';

/** How a field's value is said to a planner, with its unit; ids become names. */
export type Say = (value: unknown, names: Names) => string;

/** A field of a record: its heading, the unit of its figures when it has one, and how a value of it is said. */
export type Field = { label: string; unit?: string; say: Say };

const plainNumber = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });

/** A figure as exact as a plan needs it, with a real minus sign. */
export const figure = (value: number): string => plainNumber.format(value).replace('-', '−');

/** “1 week”, “2.5 weeks” */
export const counted = (count: number, unit: string): string => `${figure(count)} ${unit}${count === 1 ? '' : 's'}`;

/** A value that no field describes, in the plainest words there are. */
export function plainWords(value: unknown): string {
  if (value === null) return 'none';
  if (typeof value === 'number') return figure(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(plainWords).join(', ');
  if (typeof value === 'object') {
    return Object.entries(value ?? {})
      .map(([key, held]) => `${key} ${plainWords(held)}`)
      .join(', ');
  }
  return String(value);
}

/** Says a value by its schema; one that has another shape, from an older log, is said plainly. */
export function saying<V>(schema: z.ZodType<V>, words: (value: V, names: Names) => string): Say {
  return (value, names) => {
    const parsed = schema.safeParse(value);
    return parsed.success ? words(parsed.data, names) : plainWords(value);
  };
}

const numberOr = (value: unknown, words: (value: number) => string): string =>
  typeof value === 'number' ? words(value) : plainWords(value);

export const text = (label: string): Field => ({ label, say: plainWords });

const withUnit = (words: string, unit: string | undefined): string =>
  unit === undefined ? words : words + (unit === '°' ? unit : ` ${unit}`);

/** A figure; its unit follows it (“540 minutes a day”). */
export const amount = (label: string, unit?: string): Field => ({
  label,
  ...(unit !== undefined && { unit }),
  say: (value) => numberOr(value, (n) => withUnit(figure(n), unit)),
});

/** A part of a whole, held from 0 to 1 and said in per cent. */
export const share = (label: string, unit = '%'): Field => ({
  label,
  unit,
  say: (value) => numberOr(value, (n) => shareWords(n) + unit.slice(1)),
});

/** As many decimals as say the share as it is held. */
export const shareWords = (value: number): string =>
  percent(value, [0, 1, 2].find((digits) => Math.abs(Number((value * 100).toFixed(digits)) - value * 100) < 1e-9) ?? 2);

export const pounds = (label: string): Field => ({
  label,
  unit: '£',
  say: (value) => numberOr(value, (n) => `£${figure(n)}`),
});

export const day = (label: string): Field => ({
  label,
  say: (value) =>
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? longDate(value) : plainWords(value),
});

export const yesNo = (label: string): Field => ({ label, say: plainWords });

/** One of a few words that programs use, in a planner's. */
export const choice = (label: string, words: { readonly [value: string]: string }): Field => ({
  label,
  say: (value) => words[String(value)] ?? plainWords(value),
});

/** The id of another thing, said by its name; `none` is what its absence means where the field says so itself. */
export const reference = (label: string, kind: NamedKind, none = 'none'): Field => ({
  label,
  say: (value, names) => (typeof value === 'string' ? names(kind, value) : value === null ? none : plainWords(value)),
});

export const described = <V>(
  label: string,
  schema: z.ZodType<V>,
  words: (value: V, names: Names) => string,
): Field => ({
  label,
  say: saying(schema, words),
});

/** What every record may have. */
export const provenanceFields = {
  source: reference('Source', 'source'),
  fieldSources: {
    label: 'Sources of single figures',
    say: (value: unknown, names: Names) =>
      typeof value === 'object' && value !== null
        ? Object.entries(value)
            .map(([field, id]) => `${field}: ${names('source', String(id))}`)
            .join('; ') || 'none'
        : plainWords(value),
  },
} satisfies { [field: string]: Field };

/** A field for each that a record of the plan may have: one that is missing or too many does not compile. */
export type FieldsOf<R> = { readonly [F in keyof R]-?: Field };
