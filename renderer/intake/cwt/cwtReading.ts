import type { Command } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Source } from '../../../db/schema/source.ts';
import { putRecords } from '../../plan/commands/putRecords.ts';
import { type Observing, observing } from '../../plan/observed/observing.ts';
import { type PatientColumn, patientColumns } from '../identifiers.ts';
import type { Cells } from '../peeked.ts';
import { type Layout, layoutOf } from './headings.ts';
import { monthsTreated } from './monthsTreated.ts';
import { type Extract, readExtract } from './readExtract.ts';
import { type SeenInExtract, type SeenTrust, seenInExtract } from './seenInExtract.ts';

/** A sheet understood as an extract of cancer waits, whatever the plan is; null where it is none. */
export type CwtSheet = { extract: Extract; patients: PatientColumn[] };

export function cwtSheet(cells: Cells): CwtSheet | null {
  const layout: Layout | null = layoutOf(cells);
  if (layout === null) return null;
  const patients = patientColumns(cells[layout.row] ?? [], cells.slice(layout.row + 1));
  if (patients.length > 0)
    return { extract: { reported: [], left: { modality: 0, standard: 0 }, problems: [] }, patients };
  return { extract: readExtract(cells, layout), patients };
}

/** What bringing the sheet in would do to a plan. */
export type CwtReading = SeenInExtract & {
  extract: Extract;
  /** Of each trust, in the order of `trusts`. */
  each: { seen: SeenTrust; doing: Pick<Observing, 'added' | 'changed' | 'same'> }[];
  doing: Pick<Observing, 'added' | 'changed' | 'same'>;
  /** Null where nothing would change. */
  command: Command | null;
};

export function cwtReading(plan: Plan, { extract }: CwtSheet, source: Source, fileName: string): CwtReading {
  const seen = seenInExtract(plan, monthsTreated(extract.reported));
  const series = seen.trusts.flatMap((one) => one.series ?? []);
  const doing = observing(plan, series, source);
  const months = doing.added + doing.changed;
  const trusts = seen.trusts.length;
  const label = `Bring in ${months} ${months === 1 ? 'month' : 'months'} of 31-day starts of ${trusts} ${trusts === 1 ? 'trust' : 'trusts'} from ${fileName}`;
  return {
    ...seen,
    ...{ extract, doing },
    each: seen.trusts.map((one) => ({ seen: one, doing: observing(plan, one.series ? [one.series] : [], source) })),
    command: putRecords(plan, { name: 'bring-in-cancer-waits', label }, doing.puts),
  };
}
