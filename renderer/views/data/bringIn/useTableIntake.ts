import { useEffect, useMemo, useState } from 'react';
import type { Plan } from '../../../../db/schema/plan.ts';
import { problemText } from '../../../../db/schema/problem.ts';
import type { FileLook } from '../../../intake/intakeClient.ts';
import { withAdditions } from '../../../intake/tables/addThing.ts';
import type { AskedTable, SaidOfTable } from '../../../intake/tables/askedTable.ts';
import type { ChosenUse } from '../../../intake/tables/chosenUses.ts';
import { fileSource } from '../../../intake/tables/fileSource.ts';
import type { Lie } from '../../../intake/tables/fileTable.ts';
import { keepUses, recallUses } from '../../../intake/tables/mappingMemory.ts';
import type { ColumnUse } from '../../../intake/tables/matchColumns.ts';
import type { Outcome } from '../../../intake/tables/outcome.ts';
import type { TableKind } from '../../../intake/tables/tableKind.ts';
import type { RowReading } from '../../../intake/tables/tableReading.ts';
import type { TableShown } from '../../../intake/tables/tableShown.ts';
import { usesKept } from '../../../intake/tables/usesLastTime.ts';
import type { Table, TableColumn } from '../../../plan/tables/table.ts';
import { useStore } from '../../../state/store.ts';
import { today } from '../tables/useEntering.ts';
import { type KeptWithFile, useKept } from './useKept.ts';

/** All that a planner has said about a sheet, and what came of it. */
type Draft = { said: SaidOfTable; refused: readonly string[]; outcome: Outcome | null };

/** What a sheet would do to a plan, with what it was asked about. */
type Read = { plan: Plan; asked: AskedTable; shown: TableShown; rows: readonly RowReading[] };

/** What is shown of a sheet that goes into a table of the plan, with that table as it is now. */
export type SheetReading = TableShown & {
  table: Table;
  columns: readonly TableColumn[];
  rows: readonly RowReading[];
};

const drafts: KeptWithFile<Draft> = new WeakMap();

const nothingSaid = {
  ...{ lie: null, chosen: {}, same: {}, means: {}, fixes: {}, skipped: [], matches: {}, additions: [] },
  othersGo: false,
};

/** A sheet read as a kind of table: what it would do to the plan, and what a planner can say about it. */
export function useTableIntake(kind: TableKind, planBefore: Plan, look: FileLook, sheetName: string) {
  const { file } = look;
  const execute = useStore((state) => state.execute);
  const [draft, setDraft] = useKept<Draft>(drafts, file, `${kind.id} ${sheetName}`, {
    ...{ said: { ...nothingSaid, adds: kind.adds }, refused: [], outcome: null },
  });
  const { said, outcome } = draft;
  const [read, setRead] = useState<Read | null>(null);
  const [bringing, setBringing] = useState(false);
  const asked = useMemo(
    (): AskedTable => ({ sheetName, kindId: kind.id, said, lastTime: recallUses(), today: today() }),
    [sheetName, kind, said],
  );
  const open = outcome === null && draft.refused.length === 0;
  useEffect(() => {
    if (!open) return;
    let current = true;
    void look.table(planBefore, asked).then((answer) => {
      if (!current || answer === null) return;
      if (answer.ok) setRead({ plan: planBefore, asked, ...answer.value });
      else setDraft((held) => ({ ...held, refused: answer.problems.map(problemText) }));
    });
    return () => {
      current = false;
    };
  }, [open, look, planBefore, asked, setDraft]);

  const change = (part: Partial<SaidOfTable>) => setDraft((held) => ({ ...held, said: { ...held.said, ...part } }));
  const plan = useMemo(
    () => withAdditions(planBefore, said.additions, fileSource(planBefore, file.name, today())).plan,
    [planBefore, said.additions, file.name],
  );
  const reading = useMemo((): SheetReading | null => {
    if (read === null) return null;
    const table = kind.table(read.shown.fileColumns.map(({ heading }) => heading));
    return { ...read.shown, table, columns: table.columns(plan), rows: read.rows };
  }, [read, kind, plan]);

  return {
    /** The plan with what is added together with the rows. */
    plan,
    said,
    refused: draft.refused,
    outcome,
    /** One value for every row, as chosen or as the title over the table says. */
    same: { ...read?.shown.same, ...said.same },
    change,
    reading,
    /** What each column of the file is, as chosen also before the rows have been read so. */
    uses: (reading?.uses ?? []).map((use, at): ColumnUse => ({ ...use, ...said.chosen[at] })),
    /** True while what is shown is not yet what was said last, or is on its way into the plan. */
    behind: bringing || read?.asked !== asked || read.plan !== planBefore,
    setUse: (at: number, use: ChosenUse) =>
      change({ chosen: { ...said.chosen, [at]: { ...said.chosen[at], ...use } } }),
    setLie: (lie: Lie) => change({ lie, chosen: {}, skipped: [], fixes: {}, matches: {} }),
    async bringIn() {
      if (reading === null) return;
      setBringing(true);
      const answer = await look.bringIn(planBefore, asked);
      setBringing(false);
      // Meanwhile the plan may have become another.
      if (!answer?.ok || useStore.getState().plan !== planBefore) return;
      const { outcome: came, edits } = answer.value;
      keepUses(
        usesKept(
          reading.fileColumns.map(({ heading }) => heading),
          kind.id,
          reading.uses,
        ),
      );
      execute({ name: 'bring-in', label: came.label, edits });
      setDraft((held) => ({ ...held, outcome: came }));
    },
  };
}

export type TableIntakeState = ReturnType<typeof useTableIntake>;
