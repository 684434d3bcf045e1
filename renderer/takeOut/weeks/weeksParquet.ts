import { type ColumnSource, parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer';
import type { Plan } from '../../../db/schema/plan.ts';
import { type Simulated, type WeekColumn, weekColumns, weekRows } from './weekColumns.ts';

/** Weekly results as Parquet, with what they were made from and what the columns hold as metadata of the file. */
export function weeksParquet(
  run: Simulated,
  plan: Plan,
  { appVersion, madeOn }: { appVersion: string; madeOn: string },
): Uint8Array<ArrayBuffer> {
  const rows = weekRows(run);
  const columnData = weekColumns.map((column): ColumnSource => {
    const values = rows.map((at) => column.valueAt(at, run, plan));
    return { name: column.name, data: stored(column, values) };
  });
  const metadata: Record<string, string> = {
    ...{ plan: plan.name, plan_hash: run.planHash, seed: String(run.seed), replications: String(run.replications) },
    ...{ engine_version: run.engine.version, isocentre_version: appVersion, made_on: madeOn },
    columns: JSON.stringify(weekColumns.map(({ name, type, unit, about }) => ({ name, type, unit, about }))),
  };
  const buffer = parquetWriteBuffer({
    columnData,
    schema: [{ name: 'root', num_children: weekColumns.length }, ...weekColumns.map(elementOf)],
    kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key, value })),
    createdBy: `Isocentre ${appVersion}`,
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
