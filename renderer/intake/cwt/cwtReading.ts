import type { Command } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { ok, type Result } from '../../../db/schema/problem.ts';
import type { Source } from '../../../db/schema/source.ts';
import { putRecords } from '../../plan/commands/putRecords.ts';
import { type Observing, observing } from '../../plan/observed/observing.ts';
import { unreadable } from '../file/unreadable.ts';
import { patientColumns, patientRefusal } from '../identifiers.ts';
import type { Cells } from '../peeked.ts';
import { type Layout, layoutOf } from './headings.ts';
import { monthsTreated } from './monthsTreated.ts';
import { type Extract, readExtract } from './readExtract.ts';
import { type SeenInExtract, type SeenTrust, seenInExtract } from './seenInExtract.ts';

const noExtract =
  'This sheet has no row of headings with a period, a provider’s code, a treatment modality, a total and those within ' +
  'the standard. Choose another sheet of the file, or say above what this table is.';

/** A sheet as an extract of cancer waits, whatever the plan is; or why it is none, or not taken. */
export function readCwt(cells: Cells): Result<Extract> {
  const layout: Layout | null = layoutOf(cells);
  if (layout === null) return unreadable(noExtract);
  const why = patientRefusal(patientColumns(cells[layout.row] ?? [], cells.slice(layout.row + 1)));
  return why === null ? ok(readExtract(cells, layout)) : unreadable(why);
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

export function cwtReading(plan: Plan, extract: Extract, source: Source, fileName: string): CwtReading {
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
