import { shortDate } from '../../dates.ts';
import { dayText, readWritten } from '../../writtenDates.ts';
import { asText, parsed, unreadable, type ValueKind } from './valueKind.ts';

export const date: ValueKind = {
  align: 'left',
  form: 'date',
  show: (value) => (asText(value) === '' ? '' : shortDate(asText(value))),
  write: (value) => (asText(value) === '' ? '' : shortDate(asText(value))),
  parse(text) {
    const found = readWritten(text);
    return found === null
      ? unreadable(`needs a date such as 12/05/2028 or 12 May 2028, not “${text.trim()}”`)
      : parsed(dayText(found));
  },
};
