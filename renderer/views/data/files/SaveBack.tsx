import { useEffect, useState } from 'react';
import { problemsText } from '../../../../db/schema/problem.ts';
import type { Output } from '../../../../electron/api.ts';
import { faultText } from '../../../state/faultText.ts';
import { useMerge } from '../../../state/mergeStore.ts';
import { useStore } from '../../../state/store.ts';
import styles from '../PlanDataView.module.css';

type Answer = Extract<Output<'saveBack'>, { ok: true }>['value'];

/** Where the plan was opened from, and saving it back there; what others put there meanwhile is merged, not written over. */
export function SaveBack({ planId }: { planId: string }) {
  const stored = useStore((state) => state.stored);
  const notify = useStore((state) => state.notify);
  const begin = useMerge((state) => state.begin);
  const over = useMerge((state) => state.takenIn.get(planId));
  const [where, setWhere] = useState<string | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    let current = true;
    setAnswer(null);
    window.planner.planFile({ planId }).then(
      (file) => current && setWhere(file.where),
      () => current && setWhere(null),
    );
    return () => {
      current = false;
    };
  }, [planId]);
  if (where === null) return null;
  const save = async () => {
    await stored();
    const saved = await window.planner.saveBack({ planId, ...(over !== undefined && { over }) });
    if (saved.ok) setAnswer(saved.value);
    else notify(`The plan was not saved back. ${problemsText(saved.problems)}.`);
  };
  const merge = async (changed: Extract<Answer, { state: 'changed' }>) => {
    const name = where.split(/[\\/]/).at(-1) ?? where;
    await begin(planId, new File([changed.text], name), changed.hash);
  };
  const attempt = (action: Promise<void>) =>
    void action.catch((error: unknown) => notify(`The plan was not saved back: ${faultText(error)}.`));
  return (
    <>
      <p>
        Opened from <span className={styles.address}>{where}</span>. What you do here is kept on this computer until you
        save it back.
      </p>
      <div className={styles.actions}>
        <button type="button" onClick={() => attempt(save())}>
          Save back to it
        </button>
      </div>
      <p role="status">{answer?.state === 'saved' && `Saved back to ${answer.where}.`}</p>
      {answer?.state === 'changed' && (
        <div role="alert" className={styles.changed}>
          <p>
            Somebody has changed the file since it was read here, so nothing was written over. Merge what it holds now
            into this plan, then save back.
          </p>
          <button type="button" onClick={() => attempt(merge(answer))}>
            Merge what it holds now…
          </button>
        </div>
      )}
    </>
  );
}
