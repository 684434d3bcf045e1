import { useEffect } from 'react';
import type { IntakePanelProps } from '../intakePanelProps.ts';
import { Findings } from './Findings.tsx';
import { ReadingProgress } from './ReadingProgress.tsx';
import styles from './RtdsPanel.module.css';
import { useRtds } from './rtdsStore.ts';

/** Where a radiotherapy data set is read, looked through, matched to the plan, and taken in as far as the planner likes. */
export function RtdsPanel({ plan, file, sheet, onDone }: IntakePanelProps) {
  const held = useRtds((state) => state.file === file && state.sheetName === sheet.name);
  const read = useRtds((state) => state.read);
  const extract = useRtds((state) => state.extract);
  useEffect(() => {
    if (!held) read(file, sheet.name);
  }, [held, read, file, sheet.name]);
  return (
    <div className={styles.panel} data-testid="rtds">
      {held && extract !== null ? (
        <Findings plan={plan} extract={extract} fileName={file.name} onDone={onDone} />
      ) : (
        <ReadingProgress file={file} sheetName={sheet.name} />
      )}
    </div>
  );
}
