/**
 * The number that people and spreadsheets write: thousands in commas or spaces, a pound sign, a minus of any kind or
 * brackets for one. Null when it is none, or when commas do not stand between thousands.
 */
export function numeral(text: string): number | null {
  const bare = text.replace(/[\s\u00a0\u202f£]/g, '').replace(/[−–]/g, '-');
  const bracketed = /^\((.+)\)$/.exec(bare);
  const body = bracketed?.[1] ?? bare;
  if (!/^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?(e[+-]?\d+)?$/i.test(body) || !/\d/.test(body)) return null;
  const value = Number(body.replaceAll(',', ''));
  return Number.isFinite(value) ? (bracketed ? -value : value) : null;
}

/** A number without the noise of binary fractions, as it would be typed. */
export const typed = (value: number): string => String(Number(value.toPrecision(12)));
