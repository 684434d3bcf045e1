import { shortDate, shortMonths, toDate, toIso } from '../../dates.ts';
import { asText, parsed, unreadable, type ValueKind } from './valueKind.ts';

/** The day that British readers mean: 2028-05-12, 12/05/2028, 12 May 2028, 12-May-28, or May 2028 for its first day. */
export function readDate(text: string): string | null {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/(\d)(st|nd|rd|th)\b/, '$1')
    .replace(/^(mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+/, '');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(t.*| \d.*)?$/.exec(words);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(words);
  if (slashed) return day(slashed[3], slashed[2], slashed[1]);
  const named = /^(?:(\d{1,2})[\s-])?\s*([a-z]{3,9})\.?,?[\s-]+(\d{4}|\d{2})$/.exec(words);
  const month = named?.[2];
  if (!named || month === undefined) return null;
  const at = shortMonths.findIndex((short) => month.startsWith(short));
  return at === -1 || (month.length > 3 && !longMonths[at]?.startsWith(month) && month !== 'sept')
    ? null
    : day(named[3], String(at + 1), named[1] ?? '1');
}

const longMonths = 'january february march april may june july august september october november december'.split(' ');

/** Two figures for a year are of this century: no machine is older. */
function day(year = '', month = '', date = ''): string | null {
  const iso = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const found = toDate(iso);
  return !Number.isNaN(found.getTime()) && toIso(found) === iso ? iso : null;
}

export const date: ValueKind = {
  align: 'left',
  form: 'date',
  show: (value) => (asText(value) === '' ? '' : shortDate(asText(value))),
  write: (value) => (asText(value) === '' ? '' : shortDate(asText(value))),
  parse(text) {
    const found = readDate(text);
    return found === null
      ? unreadable(`needs a date such as 12/05/2028 or 12 May 2028, not “${text.trim()}”`)
      : parsed(found);
  },
};
