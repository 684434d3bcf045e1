import { monthYear } from '../../dates.ts';
import { monthText, readWritten } from '../../writtenDates.ts';
import { asText, parsed, unreadable, type ValueKind } from './valueKind.ts';

const words = (value: unknown): string => (asText(value) === '' ? '' : monthYear(`${asText(value)}-01`));

/** A calendar month, `YYYY-MM`; of a day its month is meant, since spreadsheets make days of months. */
export const month: ValueKind = {
  align: 'left',
  form: 'month',
  show: words,
  write: words,
  parse(text) {
    const found = readWritten(text);
    return found === null
      ? unreadable(`needs a month such as Apr 2026 or 2026-04, not “${text.trim()}”`)
      : parsed(monthText(found));
  },
};
