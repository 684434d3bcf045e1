import { useMemo, useState } from 'react';
import type { Plan } from '../../../../db/schema/plan.ts';
import { Grid } from '../../../components/grid/Grid.tsx';
import { rowsIn } from '../../../components/grid/gridRange.ts';
import type { GridText } from '../../../components/grid/gridTypes.ts';
import { useGridState } from '../../../components/grid/useGridState.ts';
import { fixKey } from '../../../intake/tables/rowTexts.ts';
import type { TableKind } from '../../../intake/tables/tableKind.ts';
import type { RowState } from '../../../intake/tables/tableReading.ts';
import { decimal } from '../../../plan/numbers.ts';
import { ProblemList } from './ProblemList.tsx';
import styles from './RowsPreview.module.css';
import { rowsModel, shownColumns, stateLabels } from './rowsModel.ts';
import type { TableIntakeState } from './useTableIntake.ts';

type Props = {
  kind: TableKind;
  plan: Plan;
  state: TableIntakeState;
  wide: boolean;
  onWide(wide: boolean): void;
};

const states: readonly RowState[] = ['added', 'changed', 'same', 'wrong', 'skipped', 'left'];

/** Every row of the file as it would come in. Cells are typed over, and rows skipped, here. */
export function RowsPreview({ kind, plan, state, wide, onWide }: Props) {
  const { reading, said, change } = state;
  const [only, setOnly] = useState<RowState | null>(null);
  const shown = useMemo(
    () => (reading?.rows ?? []).filter((row) => only === null || row.state === only),
    [reading, only],
  );
  const columns = useMemo(
    () =>
      reading === null
        ? []
        : shownColumns(
            reading,
            reading.uses.map(({ key }) => key),
          ),
    [reading],
  );
  const model = useMemo(
    () => (reading === null ? null : rowsModel(reading, columns, shown, plan)),
    [reading, columns, shown, plan],
  );
  const cursor = useGridState({ row: shown.length, column: columns.length + 2 });
  if (reading === null || model === null) return null;

  const write = (texts: readonly GridText[]) => {
    const fixes = texts.flatMap(({ row, column, text }) => {
      const [line, key] = [shown[row]?.line, columns[column - 2]?.key];
      return line === undefined || key === undefined ? [] : [[fixKey(line, key), text] as const];
    });
    change({ fixes: { ...said.fixes, ...Object.fromEntries(fixes) } });
  };
  const toggle = (lines: readonly number[]) => {
    const skipped = new Set(said.skipped);
    const all = lines.every((line) => skipped.has(line));
    for (const line of lines) {
      if (all) skipped.delete(line);
      else skipped.add(line);
    }
    change({ skipped: [...skipped] });
  };
  const selected = rowsIn(cursor.range).flatMap((at) => shown[at]?.line ?? []);
  const back = selected.length > 0 && selected.every((line) => said.skipped.includes(line));
  const go = (line: number, columnKey: string | null) => {
    setOnly(null);
    const row = reading.rows.findIndex((one) => one.line === line);
    const column = columns.findIndex(({ key }) => key === columnKey);
    cursor.go({ row: Math.max(0, row), column: column === -1 ? 1 : column + 2 });
  };
  const counts = states.filter((one) => reading.counts[one] > 0);
  return (
    <>
      <ProblemList kind={kind} reading={reading} onGo={go} onSkip={toggle} />
      <div className={styles.bar}>
        <fieldset className={styles.filters}>
          <legend className="visually-hidden">Rows shown</legend>
          <button type="button" aria-pressed={only === null} onClick={() => setOnly(null)}>
            All {decimal(reading.rows.length)}
          </button>
          {counts.map((one) => (
            <button key={one} type="button" aria-pressed={only === one} onClick={() => setOnly(one)}>
              {stateLabels[one]} {decimal(reading.counts[one])}
            </button>
          ))}
        </fieldset>
        <span className={styles.space} />
        <button type="button" title="Ctrl+Delete" disabled={selected.length === 0} onClick={() => toggle(selected)}>
          {back ? 'Take back' : 'Skip'} {selected.length === 1 ? `row ${selected[0]}` : `${selected.length} rows`}
        </button>
        <button type="button" aria-pressed={wide} onClick={() => onWide(!wide)}>
          {wide ? 'Show the columns' : 'Hide the columns'}
        </button>
      </div>
      <div className={styles.grid}>
        <Grid model={model} cursor={cursor} onWrite={write} onRows={(what) => what === 'remove' && toggle(selected)} />
      </div>
    </>
  );
}
