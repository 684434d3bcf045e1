import { type ColumnSource, parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer';
import type { Plan } from '../../../db/schema/plan.ts';
import type { MadeBy } from '../askTakeOut.ts';
import { type Simulated, type WeekColumn, weekColumns, weekRows } from './weekColumns.ts';
import { weeksMadeFrom } from './weeksMadeFrom.ts';

/** Weekly results as Parquet, with what they were made from and what the columns hold as metadata of the file. */
export function weeksParquet(run: Simulated, plan: Plan, facts: MadeBy): Uint8Array<ArrayBuffer> {
  const rows = weekRows(run);
  const columnData = weekColumns.map((column): ColumnSource => {
    const values = rows.map((at) => column.valueAt(at, run, plan));
    return { name: column.name, data: stored(column, values) };
  });
  const about = weekColumns.map(({ name, type, unit, about: words }) => ({ name, type, unit, about: words }));
  const metadata = [...weeksMadeFrom(run, plan, facts), ['columns', JSON.stringify(about)] as const];
  const buffer = parquetWriteBuffer({
    columnData,
    schema: [{ name: 'root', num_children: weekColumns.length }, ...weekColumns.map(elementOf)],
    kvMetadata: metadata.map(([key, value]) => ({ key, value: String(value ?? '') })),
    createdBy: `Isocentre ${facts.appVersion}`,
  });
  return new Uint8Array(buffer);
}

const elements: Record<WeekColumn['type'], Omit<SchemaElement, 'name'>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
  day: { type: 'INT32', converted_type: 'DATE', repetition_type: 'REQUIRED' },
  whole: { type: 'INT64', repetition_type: 'REQUIRED' },
  number: { type: 'DOUBLE', repetition_type: 'OPTIONAL' },
};

const elementOf = ({ name, type }: WeekColumn): SchemaElement => ({ name, ...elements[type] });

function stored({ type }: WeekColumn, values: (string | number | null)[]): ColumnSource['data'] {
  if (type === 'day') return values.map((day) => new Date(`${day}T00:00:00Z`));
  return type === 'whole' ? values.map((value) => BigInt(value ?? 0)) : values;
}
