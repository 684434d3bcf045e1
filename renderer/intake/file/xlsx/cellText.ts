const day = 86_400_000;

/** A value of a workbook as a text: numbers as they are stored, dates as 2028-05-12, with a time where there is one. */
export function cellText(value: unknown, from1904: boolean): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value, from1904);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}

const plain = /^-?(0|[1-9]\d*)(\.\d*[1-9])?$/;

/**
 * A number without the tail that binary fractions leave: 0.30000000000000004 was typed as 0.3. Excel itself shows no more
 * than fifteen digits.
 */
export function numberText(stored: string): string {
  // Most are short and plain, and as they were typed.
  if (stored.length <= 12 && plain.test(stored)) return stored;
  const value = Number(stored);
  if (!Number.isFinite(value)) return stored.trim();
  const short = Number(value.toPrecision(15));
  return Math.abs(short) >= 1e15 && Math.abs(short) < 1e21 ? BigInt(short).toString() : String(short);
}

/** A number that is shown as a percentage as one: 0.0144 as 1.44%. */
export function percentText(stored: string): string {
  const share = Number(stored);
  return Number.isFinite(share) ? `${Number((share * 100).toPrecision(14))}%` : stored.trim();
}

function dateText(date: Date, from1904: boolean): string {
  if (Number.isNaN(date.valueOf())) return '';
  // Stored as days and a fraction, so that half past eight is a millisecond short of it.
  const seconds = Math.round(date.valueOf() / 1000);
  const start = (from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)) / 1000;
  const sinceStart = seconds - start;
  // No plan has dates of those years: it is a time of day, or hours that may be more than 24.
  if (sinceStart >= 0 && sinceStart < (60 * day) / 1000 && sinceStart % 86_400 !== 0) return clock(sinceStart);
  const iso = new Date(seconds * 1000).toISOString();
  const time = seconds % 86_400 === 0 ? '' : ` ${iso.slice(11, iso.slice(17, 19) === '00' ? 16 : 19)}`;
  return `${iso.slice(0, 10)}${time}`;
}

function clock(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const rest = seconds % 60;
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}${rest === 0 ? '' : `:${two(rest)}`}`;
}
