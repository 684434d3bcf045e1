import type { Plan } from '../../../db/schema/plan.ts';
import { identityKind } from '../../intake/tables/findRows.ts';
import type { TableKind } from '../../intake/tables/tableKind.ts';
import { sentence } from '../../plan/tables/cellText.ts';
import type { Table, TableColumn } from '../../plan/tables/table.ts';
import { upperFirst } from '../../simulation/firstLetter.ts';
import type { SheetCell, SheetOut } from '../sheet.ts';
import { sourceNumbers } from './sourceNumbers.ts';
import { sourceColumn, tableSheet } from './tableSheet.ts';

/** What the first cell of a row begins with that is there to be read and not to be brought in. */
const exampleMark = 'Example: ';

/** More would fill the cell; all of them stand in the plan. */
const mostOptions = 40;

/**
 * A workbook to fill in for a kind of table: headings with their units, the plan's rows or one for an example, and a
 * sheet that says what each column may hold. Brought in again as it is, it changes nothing.
 */
export function templateSheets(plan: Plan, kind: TableKind, filled: boolean): SheetOut[] {
  const table = kind.table([]);
  const all = tableSheet(plan, table, sourceNumbers(plan));
  // Where figures come from is told by the plan, and is nothing to fill in.
  const columns = all.columns.filter((column) => column !== sourceColumn);
  const rows = all.rows.map((row) => row.slice(0, columns.length));
  const sheet: SheetOut = {
    ...{ name: sheetName(table), about: kind.describes, columns, frozen: all.frozen },
    rows: filled ? rows : rows.slice(0, 1).map(asExample),
    ...(filled && all.unsure && { unsure: all.unsure }),
  };
  return [sheet, notesSheet(plan, kind, table, filled)];
}

const sheetName = ({ title }: Table): string => title.replace(/[[\]*?:/\\]/g, ' ').slice(0, 31);

const asExample = ([first, ...rest]: readonly SheetCell[]): SheetCell[] => [
  `${exampleMark}${typeof first === 'string' ? first : ''}`,
  ...rest,
];

function notesSheet(plan: Plan, kind: TableKind, table: Table, filled: boolean): SheetOut {
  const columns = table.columns(plan);
  const advice = [
    kind.describes,
    ...(filled ? [] : [`The row that begins with “${exampleMark.trim()}” is there to be read and is not brought in.`]),
    'A blank cell leaves what the plan has.',
  ];
  return {
    name: 'What to write',
    about: 'What each column may hold.',
    columns: [{ name: 'Column' }, { name: 'Unit' }, { name: 'Must be given' }, { name: 'What it may hold' }],
    rows: [
      ...columns.map((column) => [
        column.label,
        column.kind.form === 'share' ? '%' : (column.unit ?? null),
        column.required ? 'Yes, for a new row' : 'No',
        mayHold(plan, table, column),
      ]),
      ...advice.map((words) => [null, null, null, words]),
    ],
    frozen: 1,
  };
}

/** What a column may hold, in a sentence: its words where there are few, else what its reader would ask for. */
function mayHold(plan: Plan, table: Table, column: TableColumn): string {
  const kind = identityKind(table, column);
  if (column.readOnly !== undefined && kind === column.kind) return sentence(`nothing: it is ${column.readOnly}`);
  const options = kind.options?.(plan) ?? [];
  if (kind.closed && options.length > 0) {
    const some = options.slice(0, mostOptions).join('; ');
    return sentence(
      `one of: ${some}${options.length > mostOptions ? `; and ${options.length - mostOptions} more` : ''}`,
    );
  }
  const refused = kind.parse('\u2026', plan);
  if (refused.ok) return options.length > 0 ? `Words, such as ${options.slice(0, 3).join('; ')}.` : 'Words.';
  return sentence(upperFirst(refused.reason.replace(/^needs /, '').replace(/, not “.*”$/, '')));
}
