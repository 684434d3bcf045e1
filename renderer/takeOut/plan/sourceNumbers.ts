import type { Plan } from '../../../db/schema/plan.ts';
import { fieldLabel } from '../../plan/commands/fieldLabel.ts';
import { figureFields, isFigureCollection, isSingle, sourceIdOf } from '../../plan/sources/figures.ts';
import type { Table, TableColumn, TableRow } from '../../plan/tables/table.ts';
import { nameWithin } from '../../simulation/firstLetter.ts';

/** Sources by the numbers that they have in the sheet Sources, and in the planning pack. */
export type SourceNumbers = {
  /** “[3]”, or “no source”. */
  words(sourceId: string | null): string;
  /** Illustrative, or nothing says where it comes from. */
  unsure(sourceId: string | null): boolean;
};

export function sourceNumbers({ sources = [] }: Plan): SourceNumbers {
  const held = new Map(sources.map(({ id, status }, at) => [id, { number: at + 1, status }]));
  const find = (id: string | null) => (id === null ? undefined : held.get(id));
  return {
    words(id) {
      const source = find(id);
      return source === undefined ? 'no source' : `[${source.number}]`;
    },
    unsure(id) {
      const status = find(id)?.status;
      return status === undefined || status === 'illustrative';
    },
  };
}

/** A figure in a cell: which column, what its field is called, and the source that it names. */
export type CellFigure = { column: number; field: string; sourceId: string | null };

/** The figures in a row of a table: numbers, dates and mixes that results hang on, rather than names and codes. */
export function figuresInRow(
  plan: Plan,
  table: Table,
  columns: readonly TableColumn[],
  row: TableRow,
  isBlank: (column: number) => boolean,
): CellFigure[] {
  const { collection } = table;
  if (!isFigureCollection(collection) || isSingle(collection)) return [];
  const fields: readonly string[] = figureFields[collection];
  return columns.flatMap((column, at) => {
    if (isBlank(at) || column.readOnly !== undefined || !fields.includes(column.field)) return [];
    const place = table.cellPlace(plan, row, column);
    if (place === null) return [];
    // The cells of a matrix are one field of many records; elsewhere a field may take several columns.
    const field = column.key.startsWith('cell:')
      ? column.label
      : nameWithin(fieldLabel(collection, column.field).label);
    return [{ column: at, field, sourceId: sourceIdOf(place.record, column.field) }];
  });
}

/** Where the figures of a row come from: the source of most of them first, then those that come from elsewhere by name. */
export function sourceWords(figures: readonly CellFigure[], numbers: SourceNumbers): string | null {
  const bySource = Map.groupBy(figures, ({ sourceId }) => numbers.words(sourceId));
  const groups = [...bySource].toSorted(([, a], [, b]) => b.length - a.length);
  if (groups.length === 0) return null;
  return groups
    .map(([words, held], at) =>
      at === 0 ? words : `${[...new Set(held.map(({ field }) => field))].join(', ')} ${words}`,
    )
    .join('; ');
}
