import { useState } from 'react';
import type { TableKind } from '../../../intake/tables/tableKind.ts';
import { ColumnsTable } from './ColumnsTable.tsx';
import { IntakeFoot } from './IntakeFoot.tsx';
import { IntakeOptions } from './IntakeOptions.tsx';
import type { IntakePanelProps } from './intakePanelProps.ts';
import { OtherNames } from './OtherNames.tsx';
import { OutcomeView } from './OutcomeView.tsx';
import { RowsPreview } from './RowsPreview.tsx';
import styles from './TableIntake.module.css';
import { UnknownWords } from './UnknownWords.tsx';
import { useTableIntake } from './useTableIntake.ts';

/** A sheet that goes into one of the plan's tables: what its columns are on the left, what it would do on the right. */
export function TableIntake({ kind, plan, file, sheet, onDone }: IntakePanelProps & { kind: TableKind }) {
  const state = useTableIntake(kind, plan, file, sheet);
  const [wide, setWide] = useState(false);
  const { draft, seen, reading } = state;
  if (draft.outcome !== null) return <OutcomeView outcome={draft.outcome} fileName={file.name} onDone={onDone} />;
  if (draft.refused.length > 0) {
    return (
      <div role="alert" className={styles.refused}>
        {draft.refused.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    );
  }
  if (seen === null || reading === null) return <p className={styles.reading}>Reading {sheet.name}…</p>;
  return (
    <>
      <div className={wide ? `${styles.parts} ${styles.wide}` : styles.parts}>
        <section className={styles.columns} aria-label="Columns of the file">
          <IntakeOptions kind={kind} plan={state.plan} state={state} />
          <ColumnsTable state={state} />
        </section>
        <section className={styles.rows} aria-label="What would come in">
          <UnknownWords plan={state.plan} state={state} />
          <OtherNames kind={kind} state={state} />
          <RowsPreview kind={kind} plan={state.plan} state={state} wide={wide} onWide={setWide} />
        </section>
      </div>
      <IntakeFoot kind={kind} state={state} onClose={onDone} />
    </>
  );
}
