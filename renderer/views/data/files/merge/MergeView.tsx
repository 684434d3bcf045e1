import { useEffect, useMemo, useRef } from 'react';
import type { Plan } from '../../../../../db/schema/plan.ts';
import { longestReason } from '../../../../../db/schema/reason.ts';
import { mergeCommand } from '../../../../plan/merge/mergeCommand.ts';
import { sideTaken } from '../../../../plan/merge/mergePlans.ts';
import { comingOf, countedWords, reportWords } from '../../../../plan/merge/mergeWords.ts';
import { planFileProblemText } from '../../../../plan/planFileProblem.ts';
import { clipped } from '../../../../plan/projectName.ts';
import { type Merging, useMerge } from '../../../../state/mergeStore.ts';
import { useStore } from '../../../../state/store.ts';
import { AfterMerge } from './AfterMerge.tsx';
import { BaseWords } from './BaseWords.tsx';
import { ComingList } from './ComingList.tsx';
import { ConflictList } from './ConflictList.tsx';
import styles from './Merge.module.css';
import { PairList } from './PairList.tsx';
import { type MergeShown, useMerged } from './useMerged.ts';

/** A file on its way into the plan: what comes, what stays, what is to be chosen, and what the plan would be then. */
export function MergeView({ plan, merging }: { plan: Plan; merging: Merging }) {
  const shown = useMerged(plan, merging);
  const execute = useStore((state) => state.execute);
  const end = useMerge((state) => state.end);
  const refused = useMerge((state) => state.refused);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { merged } = shown;
  const { choices, fileName } = merging;
  const label = `Merge ${fileName} into the plan`;
  const report = useMemo(
    () => reportWords(fileName, { ...merged, pairs: shown.pairs }, choices),
    [fileName, merged, shown.pairs, choices],
  );
  const command = useMemo(
    () =>
      merged.result.ok
        ? mergeCommand(plan, merged.result.value, { name: 'merge-plan', label, why: clipped(report, longestReason) })
        : null,
    [plan, merged, label, report],
  );
  const reason = whyNot(merged, command !== null);
  const merge = () => {
    if (command === null || reason !== null) return;
    execute(command);
    end(report);
  };
  return (
    <div className={styles.room}>
      <div className={styles.view} data-testid="merge">
        <section>
          <h2 ref={heading} tabIndex={-1}>
            Merging {fileName} into {plan.name}
          </h2>
          <BaseWords base={merging.base} />
          {refused && (
            <p role="alert">
              {refused.fileName} was not taken: {refused.problems.slice(0, 1).map(planFileProblemText)}
            </p>
          )}
          <Summary shown={shown} merging={merging} />
        </section>
        <PairList pairs={shown.pairs} names={shown.names} />
        <ConflictList shown={shown} choices={choices} />
        <ComingList shown={shown} choices={choices} />
        <AfterMerge shown={shown} />
      </div>
      <div className={styles.end}>
        <button type="button" className="primary" disabled={reason !== null} onClick={merge}>
          Merge
        </button>
        <button type="button" onClick={() => end(null)}>
          Give it up
        </button>
        <span className="quiet" role="status">
          {reason ?? 'Nothing is stored yet. Merging is one step, which Undo takes back.'}
        </span>
      </div>
    </div>
  );
}

function whyNot({ open, result }: MergeShown['merged'], isAnything: boolean): string | null {
  if (open.length > 0) return `${open.length === 1 ? 'One choice is' : `${open.length} choices are`} still to be made.`;
  if (!result.ok) return 'What would come of it is not a sound plan: see above.';
  return isAnything ? null : 'As it stands, nothing of the file would change the plan.';
}

function Summary({ shown, merging }: { shown: MergeShown; merging: Merging }) {
  const { differences, staying, needs, open } = shown.merged;
  const coming = comingOf(differences.filter((one) => sideTaken(one, merging.choices) === 'theirs'));
  const conflicts = differences.filter(({ kind }) => kind === 'conflict').length + needs.length;
  if (differences.length === 0) {
    return <p data-testid="merge-summary">The file holds nothing that this plan does not have.</p>;
  }
  return (
    <dl className={styles.summary} data-testid="merge-summary">
      {merging.base.plan !== null && (
        <>
          <dt>Comes from the file</dt>
          <dd>{countedWords(coming)}</dd>
          <dt>Stays as it is here</dt>
          <dd>{staying.length === 0 ? 'nothing was changed here alone' : countedWords(staying)}</dd>
        </>
      )}
      <dt>{merging.base.plan === null ? 'To be chosen' : 'Changed on both sides'}</dt>
      <dd>{conflicts === 0 ? 'nothing' : `${conflicts}, of which ${open.length} still to be chosen`}</dd>
    </dl>
  );
}
