import { useEffect } from 'react';
import type { IntakePanelProps } from '../intakePanelProps.ts';
import { Findings } from './Findings.tsx';
import { ReadingProgress } from './ReadingProgress.tsx';
import styles from './RtdsPanel.module.css';
import { useRtds } from './rtdsStore.ts';

/** Where a radiotherapy data set is read, looked through, matched to the plan, and taken in as far as the planner likes. */
export function RtdsPanel({ plan, look, sheetName, onDone }: IntakePanelProps) {
  const held = useRtds((state) => state.file === look.file && state.sheetName === sheetName);
  const read = useRtds((state) => state.read);
  const extract = useRtds((state) => state.extract);
  useEffect(() => {
    if (!held) read(look, sheetName);
  }, [held, read, look, sheetName]);
  return (
    <div className={styles.panel} data-testid="rtds">
      {held && extract !== null ? (
        <Findings plan={plan} extract={extract} fileName={look.file.name} onDone={onDone} />
      ) : (
        <ReadingProgress look={look} sheetName={sheetName} />
      )}
    </div>
  );
}
