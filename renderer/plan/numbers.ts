const formats = [0, 1, 2, 3].map(
  (digits) => new Intl.NumberFormat('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits }),
);

/** A number as British readers write it, with a real minus sign, and never a negative zero. */
export function decimal(value: number, digits = 0): string {
  if (!Number.isFinite(value)) return 'none';
  const rounded = Number(value.toFixed(digits)) + 0;
  return (formats[digits] ?? formats[0])?.format(rounded === 0 ? 0 : rounded).replace('-', '−') ?? '';
}

/** A figure as written, with a plus where the value is more than nothing and the figure shows it. */
export const withSign = (written: string, value: number): string =>
  value > 0 && /[1-9]/.test(written) ? `+${written}` : written;

/** A difference as a number with its sign. */
export const signed = (value: number, digits = 0): string => withSign(decimal(value, digits), value);

export const percent = (share: number, digits = 0): string =>
  Number.isFinite(share) ? `${decimal(share * 100, digits)}%` : 'none';

/** Pounds in millions, as boards write them. */
export const millions = (pounds: number): string => `£${decimal(pounds / 1e6, 1)}m`;

/** The size of a file: “120 bytes”, “340 kB”, “2.4 MB”, “60 MB”. */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return countWords(bytes, 'byte');
  if (bytes < 999_500) return `${decimal(bytes / 1000)} kB`;
  const tenths = Math.round(bytes / 1e5);
  return `${decimal(tenths / 10, tenths % 10 === 0 ? 0 : 1)} MB`;
}

/** “1 month”, “1,204 months” */
export const countWords = (count: number, one: string, many = `${one}s`): string =>
  `${decimal(count)} ${count === 1 ? one : many}`;
