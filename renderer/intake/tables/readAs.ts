import { numeral, typed } from '../../plan/tables/kinds/numeral.ts';
import type { TableColumn } from '../../plan/tables/table.ts';
import { asDate, datesSeen } from './asDate.ts';

/** How figures of a file's column are meant, where ours wants another unit or a date can be written two ways. */
export type Way =
  | 'plain'
  | 'hours'
  | 'months'
  | 'share'
  | 'thousands'
  | 'millions'
  | 'dayFirst'
  | 'monthFirst'
  | 'mixed';

export type WayOption = { way: Way; words: string };

export const isDate = (column: TableColumn): boolean => column.kind.form === 'date';
export const isNumber = (column: TableColumn): boolean => column.kind.align === 'right';

/** The ways in which a column may be meant; one alone where there is nothing to choose. */
export function waysOf(column: TableColumn): readonly WayOption[] {
  if (isDate(column))
    return [
      { way: 'dayFirst', words: 'day first' },
      { way: 'monthFirst', words: 'month first' },
      { way: 'mixed', words: 'some of each' },
    ];
  if (column.kind.form === 'share')
    return [
      { way: 'plain', words: 'in per cent' },
      { way: 'share', words: 'in parts of one' },
    ];
  if (/minutes/.test(column.unit ?? ''))
    return [
      { way: 'plain', words: 'in minutes' },
      { way: 'hours', words: 'in hours' },
    ];
  if (column.unit === 'years')
    return [
      { way: 'plain', words: 'in years' },
      { way: 'months', words: 'in months' },
    ];
  if (column.unit === '£')
    return [
      { way: 'plain', words: 'in pounds' },
      { way: 'thousands', words: 'in thousands' },
      { way: 'millions', words: 'in millions' },
    ];
  if (/^(population|people)/.test(column.key))
    return [
      { way: 'plain', words: 'in people' },
      { way: 'thousands', words: 'in thousands' },
    ];
  return [{ way: 'plain', words: '' }];
}

/** The way a column is most likely meant, by its heading and then by its cells. */
export function likelyWay(column: TableColumn, heading: string, texts: readonly string[]): Way {
  const ways = waysOf(column).map(({ way }) => way);
  const said = heading.toLowerCase();
  if (isDate(column)) {
    const { dayOnly, monthOnly } = datesSeen(texts);
    if (monthOnly.length === 0) return 'dayFirst';
    return dayOnly.length === 0 ? 'monthFirst' : 'mixed';
  }
  if (ways.includes('share')) return isShares(said, texts) ? 'share' : 'plain';
  if (ways.includes('hours')) return inHours(said, texts) ? 'hours' : 'plain';
  if (ways.includes('months') && /\bmonths?\b/.test(said)) return 'months';
  if (ways.includes('millions') && /£\s*m\b|millions?|\(m\)/.test(said)) return 'millions';
  if (ways.includes('thousands') && /£\s*k\b|'?000s|thousands?|\(k\)/.test(said)) return 'thousands';
  return 'plain';
}

/** Parts of one: no sign, some between, none above one. A heading with a per cent sign says otherwise. */
function isShares(heading: string, texts: readonly string[]): boolean {
  if (/%|per ?cent/.test(heading) || texts.some((text) => text.includes('%'))) return false;
  const values = texts.flatMap((text) => numeral(text) ?? []);
  return values.some((value) => !Number.isInteger(value)) && values.every((value) => Math.abs(value) <= 1);
}

/** Hours when the heading says so, or when nobody would be rostered for so few minutes. */
function inHours(heading: string, texts: readonly string[]): boolean {
  if (/\bhours?\b|\bhrs?\b/.test(heading)) return true;
  if (/\bmin/.test(heading)) return false;
  const values = texts.flatMap((text) => numeral(text) ?? []);
  return /day|roster|clinical/.test(heading) && values.length > 0 && values.every((value) => value > 0 && value <= 24);
}

const nothing = /^(n\/?[ak]|tbc|tba|nil|none|unknown|not known|null|supp(ressed)?|[-–—?.:*]+|<\s*\d+|\[[a-z]\])$/i;

/** What people write where they have nothing to write, or where a figure is so small that it is left out. */
export const saysNothing = (column: TableColumn, text: string): boolean =>
  (isNumber(column) || isDate(column)) && nothing.test(text.trim());

/** A text of a file as our column reads it. */
export function readAs(column: TableColumn, way: Way, text: string): string {
  if (text.trim() === '') return '';
  if (isDate(column)) return asDate(text, way === 'monthFirst' || way === 'mixed' ? way : 'dayFirst');
  if (!isNumber(column)) return text;
  if (/minutes/.test(column.unit ?? '')) return inMinutes(text, way);
  const bare = withoutRemark(text).replace(
    /\s*(years?|yrs?|weeks?|wks?|days?|months?|fractions?|courses?|people|#)\s*$/i,
    '',
  );
  const value = numeral(bare);
  if (value === null) return pounds(column, text) ?? bare;
  return way === 'plain' ? bare : typed(value * times[way]);
}

const times: Readonly<Record<Way, number>> = {
  plain: 1,
  hours: 60,
  months: 1 / 12,
  share: 100,
  thousands: 1000,
  millions: 1e6,
  dayFirst: 1,
  monthFirst: 1,
  mixed: 1,
};

/** “£2.4m” and “£850k”. */
function pounds(column: TableColumn, text: string): string | null {
  const [, figure = '', size = ''] = /^(.*\d)\s*(k|m|million)$/i.exec(text.trim()) ?? [];
  const value = column.unit === '£' ? numeral(figure) : null;
  return value === null ? null : typed(value * (size.toLowerCase() === 'k' ? 1000 : 1e6));
}

/** “480 mins”, “8.5 hrs”, “8h 30m”, “08:00-17:30”; a bare number as its column is meant. */
function inMinutes(text: string, way: Way): string {
  const words = withoutRemark(text).trim().toLowerCase();
  const range = /^(\d{1,2})[:.](\d\d)\s*(?:-|–|to)\s*(\d{1,2})[:.](\d\d)$/.exec(words);
  if (range) return String(clock(range[3], range[4]) - clock(range[1], range[2]));
  const both = /^(\d{1,2})\s*(?:h|hrs?|hours?|:)\s*(\d{1,2})\s*(?:m|mins?|minutes?)?$/.exec(words);
  if (both) return String(clock(both[1], both[2]));
  const [, figure = '', unit] = /^(.*?\d)\s*(h|hrs?|hours?|m|mins?|minutes?)?$/.exec(words) ?? [];
  const value = numeral(figure);
  if (value === null) return text;
  return typed(value * (unit === undefined ? times[way] : unit.startsWith('h') ? 60 : 1));
}

/** “95 min (ferry)” without what is said of it; “(12)” is how accountants write less than nothing. */
const withoutRemark = (text: string): string => text.replace(/\s*\([^()]*[a-z][^()]*\)\s*$/i, '');

const clock = (hours = '0', minutes = '0'): number => Number(hours) * 60 + Number(minutes);
