import { useRef } from 'react';
import { FileInput, planFiles } from '../../../components/FileInput.tsx';
import { useProvided } from '../../../palette/provided.ts';
import { faultText } from '../../../state/faultText.ts';
import { useMerge } from '../../../state/mergeStore.ts';
import { useStore } from '../../../state/store.ts';
import styles from '../PlanDataView.module.css';
import { PlanFileProblems } from '../PlanFileProblems.tsx';

/** Where another's plan file is chosen to be merged into the plan, and what came of the last one. */
export function MergeFile() {
  const planId = useStore((state) => state.planId);
  const notify = useStore((state) => state.notify);
  const { reading, refused, report, begin, end } = useMerge();
  const input = useRef<HTMLInputElement>(null);
  const choose = () => input.current?.click();
  useProvided('files.merge', choose);
  const read = (file: File) => {
    if (planId === null) return;
    begin(planId, file).catch((error: unknown) => {
      end(null);
      notify(`The file was not read: ${faultText(error)}.`);
    });
  };
  return (
    <section className={styles.section}>
      <h2>Merge a plan file</h2>
      <p className="quiet">
        Takes what another trust has changed in its copy into this plan, beside what was changed here meanwhile. You see
        everything first, and choose where both changed the same thing differently.
      </p>
      <div className={styles.actions}>
        <button type="button" onClick={choose} disabled={reading !== null}>
          Merge a plan file into this one…
        </button>
        <FileInput ref={input} label="Plan file to merge" accept={planFiles} onFile={read} />
      </div>
      <p role="status">{reading === null ? report : `Reading ${reading}, and looking for what both come from…`}</p>
      {refused !== null && (
        <div role="alert">
          <p>{refused.fileName} was not merged and nothing was stored. What is wrong in it:</p>
          <PlanFileProblems problems={refused.problems} />
        </div>
      )}
    </section>
  );
}
