import { useDeferredValue, useMemo } from 'react';
import type { Plan } from '../../../../db/schema/plan.ts';
import type { Cells, PeekedSheet } from '../../../intake/peeked.ts';
import { type Addition, withAdditions } from '../../../intake/tables/addThing.ts';
import { fileSource } from '../../../intake/tables/fileSource.ts';
import type { Lie } from '../../../intake/tables/fileTable.ts';
import { rememberedUses, rememberUses } from '../../../intake/tables/mappingMemory.ts';
import type { ColumnUse } from '../../../intake/tables/matchColumns.ts';
import { type Outcome, outcomeOf } from '../../../intake/tables/outcome.ts';
import { readTable } from '../../../intake/tables/readTable.ts';
import { refusedForLength } from '../../../intake/tables/refusedForLength.ts';
import { refusedForPatients } from '../../../intake/tables/refusedForPatients.ts';
import type { TableKind } from '../../../intake/tables/tableKind.ts';
import { tableIn, understood } from '../../../intake/tables/understood.ts';
import { useStore } from '../../../state/store.ts';
import { today } from '../tables/useEntering.ts';
import { type KeptWithFile, useKept } from './useKept.ts';
import { useSheetRead } from './useSheetRead.ts';

/** All that a planner has said about a sheet, and the sheet itself once it has been read. */
type Draft = {
  cells: Cells | null;
  refused: readonly string[];
  /** Null while it is as recognised. */
  lie: Lie | null;
  uses: readonly ColumnUse[] | null;
  same: Readonly<Record<string, string>>;
  means: Readonly<Record<string, string | null>>;
  fixes: Readonly<Record<string, string>>;
  skipped: readonly number[];
  matches: Readonly<Record<number, string>>;
  /** Things that the file names and the plan does not have, added with its rows. */
  additions: readonly Addition[];
  adds: boolean;
  othersGo: boolean;
  outcome: Outcome | null;
};

const drafts: KeptWithFile<Draft> = new WeakMap();

/** A sheet read as a kind of table: what it would do to the plan, and what a planner can say about it. */
export function useTableIntake(kind: TableKind, planBefore: Plan, file: File, sheet: PeekedSheet) {
  const execute = useStore((state) => state.execute);
  const [draft, setDraft] = useKept(drafts, file, `${kind.id} ${sheet.name}`, {
    ...{
      cells: null,
      refused: [],
      lie: null,
      uses: null,
      same: {},
      means: {},
      fixes: {},
      skipped: [],
      matches: {},
      additions: [],
    },
    ...{ adds: kind.adds, othersGo: false, outcome: null },
  });
  const change = (part: Partial<Draft>) => setDraft((held) => ({ ...held, ...part }));
  const asked = draft.cells !== null || draft.refused.length > 0;
  useSheetRead(
    file,
    sheet.name,
    asked,
    (read) => {
      const table = tableIn(read, kind, planBefore).file;
      const why = refusedForPatients(table, kind) ?? refusedForLength(table, kind);
      change(why === null ? { cells: read } : { refused: [why] });
    },
    (refused) => change({ refused }),
  );

  const { cells, lie, additions } = draft;
  const begun = useMemo(
    () => withAdditions(planBefore, additions, fileSource(planBefore, file.name, today())),
    [planBefore, additions, file.name],
  );
  const { plan } = begun;
  const seen = useMemo(() => (cells === null ? null : understood(cells, kind, plan, lie)), [cells, kind, plan, lie]);
  const columns = useMemo(
    () => (seen === null ? [] : kind.table(seen.file.headings).columns(plan)),
    [kind, seen, plan],
  );
  const remembered = useMemo(
    () => (seen === null ? null : rememberedUses(seen.file.headings, kind.id, columns)),
    [seen, kind, columns],
  );
  const uses = draft.uses ?? remembered ?? seen?.uses ?? [];
  const said = useDeferredValue(draft);
  const saidUses = useDeferredValue(uses);
  const reading = useMemo(() => {
    if (seen === null || said.outcome !== null) return null;
    const { same, means, fixes, skipped, matches, adds, othersGo } = said;
    return readTable({
      ...{ kind, plan, adds, othersGo, headings: seen.file.headings, rows: seen.file.rows, fileName: file.name },
      said: { uses: saidUses, same: { ...kind.usual, ...seen.same, ...same }, means, fixes, skipped, matches },
      source: fileSource(planBefore, file.name, today()),
      ...(begun.commands.length > 0 && { before: begun.commands, planBefore }),
    });
  }, [kind, plan, planBefore, begun, seen, said, saidUses, file.name]);

  return {
    /** The plan with what is added together with the rows. */
    plan,
    draft,
    /** One value for every row, as chosen or as the title over the table says. */
    same: { ...seen?.same, ...draft.same },
    change,
    seen,
    columns,
    uses,
    reading,
    /** True while what is shown is not yet what was said last. */
    behind: said !== draft || saidUses !== uses,
    setUse: (at: number, use: ColumnUse) => change({ uses: uses.map((held, index) => (index === at ? use : held)) }),
    setLie: (next: Lie) => change({ lie: next, uses: null, skipped: [], fixes: {}, matches: {} }),
    bringIn() {
      if (!reading?.command || seen === null) return;
      const outcome = outcomeOf(kind, seen.file, uses, reading);
      rememberUses(seen.file.headings, kind.id, uses);
      execute(reading.command);
      change({ outcome });
    },
  };
}

export type TableIntakeState = ReturnType<typeof useTableIntake>;
