import type { FileLook } from '../../../../intake/intakeClient.ts';
import { decimal, percent } from '../../../../plan/numbers.ts';
import styles from './RtdsPanel.module.css';
import { useRtds } from './rtdsStore.ts';

/** How far a file has been read, with a way to stop; or why it was not. */
export function ReadingProgress({ look, sheetName }: { look: FileLook; sheetName: string }) {
  const { progress, refused, stopped, read, stop } = useRtds();
  if (refused !== null) {
    return (
      <p className={styles.refused} role="alert">
        {refused}
      </p>
    );
  }
  if (stopped) {
    return (
      <div className={styles.section}>
        <p role="status">Reading was stopped. Nothing of the file was kept.</p>
        <div>
          <button type="button" onClick={() => read(look, sheetName)}>
            Read it again
          </button>
        </div>
      </div>
    );
  }
  const share = Math.min(1, progress.bytesRead / Math.max(1, look.file.size));
  return (
    <section className={styles.section} aria-label="Reading">
      <h3>Reading the file</h3>
      <p className={styles.lead}>
        Rows are counted and let go. Identifiers are not read but for telling one course and visit from another, and
        none is kept.
      </p>
      <div className={styles.progress}>
        <progress value={share} max={1} aria-label="Part of the file that has been read" />
        <span>
          {percent(share)}, {decimal(progress.rows)} rows
        </span>
        <button type="button" onClick={stop}>
          Stop
        </button>
      </div>
    </section>
  );
}
