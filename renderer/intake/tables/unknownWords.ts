import type { Plan } from '../../../db/schema/plan.ts';
import { nameIndex } from '../../plan/tables/kinds/named.ts';
import type { Table, TableColumn } from '../../plan/tables/table.ts';
import { identityKind } from './findRows.ts';
import type { RowTexts } from './rowTexts.ts';
import type { RowReading, Unknown } from './tableReading.ts';

/** Where things that columns refer to are added, by what the column's field is called. */
const homes: readonly (readonly [RegExp, string])[] = [
  [/trustId$/i, 'trusts'],
  [/centreId$/i, 'centres'],
  [/pathwayId$/i, 'pathways'],
  [/zoneId$/i, 'zones'],
  [/machineId$/i, 'machines'],
  [/projectId$/i, 'projects'],
];

function homeOf(table: Table, key: string): string | null {
  if (table.fixed !== undefined && key === 'name') return table.collection === 'backlog' ? 'centres' : 'zones';
  return homes.find(([pattern]) => pattern.test(key))?.[1] ?? null;
}

/** Each unknown word of a closed column once, with the rows that have it. */
export function unknownWords(
  table: Table,
  columns: readonly TableColumn[],
  plan: Plan,
  texts: readonly RowTexts[],
  rows: readonly RowReading[],
): Unknown[] {
  const found = new Map<string, { column: TableColumn; text: string; lines: number[]; sentence: string }>();
  for (const [at, row] of texts.entries()) {
    if (row.skipped) continue;
    for (const { columnKey, sentence } of rows[at]?.problems ?? []) {
      const column = columns.find(({ key }) => key === columnKey);
      const text = row.texts.get(columnKey ?? '')?.text.trim() ?? '';
      if (!column || text === '' || !identityKind(table, column).closed) continue;
      const key = `${column.key} ${text.toLowerCase()}`;
      const held = found.get(key) ?? { column, text, lines: [], sentence };
      held.lines.push(row.line);
      found.set(key, held);
    }
  }
  return [...found.values()].map(({ column, text, lines, sentence }) => {
    const options = identityKind(table, column).options?.(plan) ?? [];
    const index = nameIndex(options.map((name) => ({ id: name, name })));
    const nearest = index.several(text)[0] ?? index.closest(text);
    return {
      ...{ columnKey: column.key, column: column.label, text, lines, sentence, options },
      nearest: nearest?.name ?? null,
      addTo: homeOf(table, column.key),
    };
  });
}
