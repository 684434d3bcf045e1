import { squeezed } from '../../../plan/names.ts';
import { decimal } from '../../../plan/numbers.ts';
import { numeral, typed } from '../../../plan/tables/kinds/numeral.ts';
import type { Cells } from '../../peeked.ts';
import { areasTable } from '../peopleColumns.ts';
import type { FileRow, FileTable, TableKind } from '../tableKind.ts';

const needed = ['AREA_CODE', 'AREA_NAME', 'AGE_GROUP'];

/** The row of the headings of an ONS projection and where its columns stand; null when it is none. */
function layout(cells: Cells) {
  const header = cells.slice(0, 10).findIndex((row) => {
    const held = new Set(row.map(squeezed));
    return needed.every((name) => held.has(squeezed(name)));
  });
  const headings = cells[header]?.map(squeezed) ?? [];
  const at = (name: string) => headings.indexOf(squeezed(name));
  const years = headings.flatMap((heading, column) =>
    /^(19|20|21)\d\d$/.test(heading) ? [{ year: heading, column }] : [],
  );
  if (header === -1 || years.length === 0) return null;
  const columns = {
    code: at('AREA_CODE'),
    name: at('AREA_NAME'),
    age: at('AGE_GROUP'),
    sex: at('SEX'),
    part: at('COMPONENT'),
  };
  return { header, years, ...columns };
}

type Area = { line: number; code: string; name: string; all: People; single: People; older: People; has65: boolean };
/** People by sex and year: `persons` are both. */
type People = Map<string, number[]>;

/**
 * Sub-national population projections of the ONS: a row for each area, sex and age, years side by side. Persons of all
 * ages where the file has them; else males and females, and else single ages, are summed. Those of 65 and over come too
 * where the file has single ages.
 */
function prepare(cells: Cells): FileTable | null {
  const found = layout(cells);
  if (found === null) return null;
  const { header, years, code, name, age, sex, part } = found;
  const areas = new Map<string, Area>();
  let otherParts = 0;
  let unreadable = 0;
  for (const [at, row] of cells.entries()) {
    if (at <= header || (row[code] ?? '').trim() === '') continue;
    if (part !== -1 && !/^population$/i.test((row[part] ?? '').trim())) {
      otherParts += 1;
      continue;
    }
    const figures = years.map(({ column }) => numeral(row[column] ?? ''));
    if (figures.some((figure) => figure === null)) {
      unreadable += 1;
      continue;
    }
    const key = (row[code] ?? '').trim();
    const area = areas.get(key) ?? {
      ...{ line: at + 1, code: key, name: (row[name] ?? '').trim(), has65: false },
      ...{ all: new Map(), single: new Map(), older: new Map() },
    };
    areas.set(key, area);
    const who = sexOf(sex === -1 ? 'persons' : (row[sex] ?? ''));
    const years0 = figures.map((figure) => figure ?? 0);
    const from = ageFrom(row[age] ?? '');
    if (from === 'all') addTo(area.all, who, years0);
    else if (from !== null) {
      addTo(area.single, who, years0);
      if (from >= 65) {
        addTo(area.older, who, years0);
        area.has65 = true;
      }
    }
  }
  const with65 = [...areas.values()].some(({ has65 }) => has65);
  const rows = [...areas.values()].flatMap((area): FileRow[] => {
    const people = both(area.all) ?? both(area.single);
    if (people === null) return [];
    const older = with65 ? (both(area.older) ?? years.map(() => null)) : [];
    const texts = [...people, ...older].map((count) => (count === null ? '' : typed(Math.round(count))));
    return [{ line: area.line, texts: [area.code, area.name, ...texts] }];
  });
  const summed = [...areas.values()].some(({ all }) => both(all) === null);
  return {
    headings: [
      ...['Code', 'Area'],
      ...years.map(({ year }) => `People ${year}`),
      ...(with65 ? years.map(({ year }) => `65 and over ${year}`) : []),
    ],
    rows,
    notes: [
      `This is a population projection of the ONS: ${decimal(rows.length)} areas, ${years[0]?.year} to ${years.at(-1)?.year}, persons of all ages${with65 ? ' and those of 65 and over' : ''}, in whole people.`,
      ...(summed ? ['Where it has no row for persons of all ages, sexes and ages are summed.'] : []),
      ...(otherParts > 0
        ? [`${decimal(otherParts)} rows are passed over: they are births, deaths or moves, not people.`]
        : []),
      ...(unreadable > 0 ? [`${decimal(unreadable)} rows are passed over: a year of them is no number.`] : []),
    ],
  };
}

function sexOf(text: string): 'persons' | 'males' | 'females' {
  const word = text.trim().toLowerCase();
  if (/^(f|female|females|women|2)$/.test(word)) return 'females';
  return /^(m|male|males|men|1)$/.test(word) ? 'males' : 'persons';
}

/** The youngest of an age group; `all` for everybody, null for a group that is no single age. */
function ageFrom(text: string): number | 'all' | null {
  const word = text.trim().toLowerCase();
  if (/^all/.test(word) || word === 'total') return 'all';
  const [, years] = /^(\d{1,3})\s*(\+|and over|and above|plus|or over)?$/.exec(word) ?? [];
  return years === undefined ? null : Number(years);
}

function addTo(people: People, who: string, figures: readonly number[]): void {
  const held = people.get(who) ?? figures.map(() => 0);
  people.set(
    who,
    held.map((count, at) => count + (figures[at] ?? 0)),
  );
}

/** Persons, else males and females together; null where only one of them is there. */
function both(people: People): number[] | null {
  const persons = people.get('persons');
  if (persons) return persons;
  const [males, females] = [people.get('males'), people.get('females')];
  return males && females ? males.map((count, at) => count + (females[at] ?? 0)) : null;
}

export const onsKind: TableKind = {
  id: 'ons-projections',
  name: 'ONS population projections',
  describes:
    'The sub-national projections as the ONS publishes them: area, sex and age down the side, years across the top.',
  noun: ['area', 'areas'],
  table: areasTable,
  adds: false,
  identities: [['code'], ['name']],
  keeps: ['name'],
  aliases: { name: ['area'], code: ['code'] },
  prepare,
  knows: (cells) => (layout(cells) === null ? 0 : 1),
};
