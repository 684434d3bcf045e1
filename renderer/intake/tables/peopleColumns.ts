import { within } from '../../plan/tables/fields.ts';
import { number } from '../../plan/tables/kinds/number.ts';
import type { Table } from '../../plan/tables/table.ts';
import { zonesTable } from '../../plan/tables/zonesColumns.ts';

const people = number({ min: 0 }, 0);
const older = /65/;

/** The year a heading of people is for, and whether it is of those aged 65 and over; null for another heading. */
function peopleHeading(heading: string): { year: string; group: 'population' | 'population65plus' } | null {
  const year = /(?:^|\D)((?:19|20)\d\d)(?:\D|$)/.exec(heading)?.[1];
  if (year === undefined || /date|updated|imd|score|code/i.test(heading)) return null;
  return { year, group: older.test(heading.replace(year, '')) ? 'population65plus' : 'population' };
}

/** Areas with a column for every year that the plan or the headings of a file have. */
export function areasTable(headings: readonly string[]): Table {
  return {
    ...zonesTable,
    columns(plan) {
      const own = zonesTable.columns(plan);
      const known = new Set(own.map(({ key }) => key));
      const asked = headings.flatMap((heading) => peopleHeading(heading) ?? []);
      const more = new Map(asked.map(({ year, group }) => [`${group}.${year}`, { year, group }]));
      return [
        ...own,
        ...[...more].flatMap(([key, { year, group }]) =>
          known.has(key)
            ? []
            : within(group, year, `${group === 'population' ? 'People' : '65 and over'} ${year}`, people, {
                width: 116,
              }),
        ),
      ];
    },
  };
}

/** What columns of people are called elsewhere. */
export function peopleAliases(headings: readonly string[]): Record<string, string[]> {
  const aliases: Record<string, string[]> = {};
  for (const heading of headings) {
    const found = peopleHeading(heading);
    if (found) aliases[`${found.group}.${found.year}`] = [...(aliases[`${found.group}.${found.year}`] ?? []), heading];
  }
  return aliases;
}
