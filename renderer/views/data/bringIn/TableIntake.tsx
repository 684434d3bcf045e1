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
export function TableIntake({ kind, plan, look, sheetName, onDone }: IntakePanelProps & { kind: TableKind }) {
  const state = useTableIntake(kind, plan, look, sheetName);
  const [wide, setWide] = useState(false);
  const { outcome, refused, reading } = state;
  if (outcome !== null) return <OutcomeView outcome={outcome} fileName={look.file.name} onDone={onDone} />;
  if (refused.length > 0) {
    return (
      <div role="alert" className={styles.refused}>
        {refused.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    );
  }
  if (reading === null) return <p className={styles.reading}>Reading {sheetName}…</p>;
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
