import { planFileProblemText } from '../../../plan/planFileProblem.ts';
import { faultText } from '../../../state/faultText.ts';
import { useMerge } from '../../../state/mergeStore.ts';
import { useStore } from '../../../state/store.ts';
import styles from './BringIn.module.css';
import { useBringIn } from './bringInStore.ts';

/** A whole plan was given where tables come in: it is opened beside the others, or merged into the one that is open. */
export function PlanFileHere({ file }: { file: File }) {
  const close = useBringIn((state) => state.close);
  const refuse = useBringIn((state) => state.refuse);
  const importPlan = useStore((state) => state.importPlan);
  const showTab = useStore((state) => state.showTab);
  const planId = useStore((state) => state.planId);
  const planName = useStore((state) => state.plan?.name);
  const begin = useMerge((state) => state.begin);
  const attempt = (action: Promise<void>) =>
    void action.catch((error: unknown) => refuse([`${file.name} was not read: ${faultText(error)}.`]));
  const open = async () => {
    const problems = await importPlan(await file.text());
    if (problems.length > 0) refuse([`${file.name} was not opened.`, ...problems.map(planFileProblemText)]);
    else close();
  };
  const merge = async () => {
    if (planId === null) return;
    close();
    showTab('files');
    await begin(planId, file);
  };
  return (
    <div className={styles.noFile}>
      <section className={styles.drop} aria-label="A plan file">
        <h2>{file.name} is a whole plan</h2>
        <p>
          Open it beside the plans that are here, or take what was changed in it into {planName}. Merging shows
          everything first.
        </p>
        <div className={styles.ways}>
          <button type="button" className="primary" onClick={() => attempt(merge())}>
            Merge it into this plan…
          </button>
          <button type="button" onClick={() => attempt(open())}>
            Open it beside
          </button>
          <button type="button" onClick={close}>
            Close
          </button>
        </div>
      </section>
    </div>
  );
}
