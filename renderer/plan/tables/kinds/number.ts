import { numeral, typed } from './numeral.ts';
import { parsed, unreadable, type ValueKind } from './valueKind.ts';

export type NumberRange = { min?: number; max?: number; whole?: true; above?: number };

const grouped = new Map<string, Intl.NumberFormat>();
/** Up to so many decimals, or exactly so many, and thousands in commas. */
export function figureText(value: number, digits: number, exactly = false): string {
  const least = exactly ? digits : 0;
  const format =
    grouped.get(`${least} ${digits}`) ??
    new Intl.NumberFormat('en-GB', { minimumFractionDigits: least, maximumFractionDigits: digits });
  grouped.set(`${least} ${digits}`, format);
  return format.format(Number(value.toFixed(digits)) + 0).replace('-', '−');
}

/** What a number must be, as a planner is told: “a whole number from 1 to 60”. */
export function rangeWords({ min, max, whole, above }: NumberRange, unit = ''): string {
  const what = whole ? 'a whole number' : 'a number';
  const least = above !== undefined ? `more than ${figureText(above, 4)}${unit}` : null;
  if (least !== null)
    return max === undefined ? `${what}, ${least}` : `${what}, ${least} and at most ${figureText(max, 4)}${unit}`;
  if (min !== undefined && max !== undefined)
    return `${what} from ${figureText(min, 4)}${unit} to ${figureText(max, 4)}${unit}`;
  if (min !== undefined) return `${what}, ${figureText(min, 4)}${unit} or more`;
  return max === undefined ? what : `${what}, at most ${figureText(max, 4)}${unit}`;
}

const fits = (value: number, { min = -Infinity, max = Infinity, whole, above = -Infinity }: NumberRange): boolean =>
  value >= min && value <= max && value > above && (!whole || Number.isInteger(value));

/** A number shown with at most `digits` decimals, or exactly so many in a column, and kept as exactly as it was typed. */
export const number = (range: NumberRange, digits = 2, exactly = false): ValueKind => ({
  align: 'right',
  show: (value) => (typeof value === 'number' ? figureText(value, digits, exactly) : ''),
  write: (value) => (typeof value === 'number' ? typed(value) : ''),
  parse(text) {
    const value = numeral(text);
    return value !== null && fits(value, range)
      ? parsed(value)
      : unreadable(`needs ${rangeWords(range)}, not “${text.trim()}”`);
  },
});

/** A part of a whole or a rate, kept as 0.12 and shown, typed and pasted as 12%; the sign may be left out. */
export const percentage = (range: NumberRange, digits = 2, exactly = false): ValueKind => ({
  align: 'right',
  form: 'share',
  ...(range.min === 0 && range.max === 100 && { parts: true as const }),
  show: (value) => (typeof value === 'number' ? `${figureText(value * 100, digits, exactly)}%` : ''),
  write: (value) => (typeof value === 'number' ? `${typed(value * 100)}%` : ''),
  parse(text) {
    const value = numeral(text.replace(/%\s*$/, ''));
    return value !== null && fits(value, range)
      ? parsed(Number((value / 100).toPrecision(14)))
      : unreadable(`needs ${rangeWords(range, '%')}, not “${text.trim()}”`);
  },
});
