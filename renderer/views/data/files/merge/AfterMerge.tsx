import { problemSentence } from '../../../../plan/tables/problemSentence.ts';
import { useStore } from '../../../../state/store.ts';
import { severityTexts } from '../../health/severityTexts.ts';
import styles from '../../PlanDataView.module.css';
import merge from './Merge.module.css';
import { useHealthAfter } from './useHealthAfter.ts';
import type { MergeShown } from './useMerged.ts';

const mostTold = 8;

/** What the plan would be like: what would be refused, and what its health would gain and lose. */
export function AfterMerge({ shown }: { shown: MergeShown }) {
  const { result, plan } = shown.merged;
  const before = useStore((state) => state.findings);
  const after = useHealthAfter(result.ok ? result.value : null);
  if (!result.ok) {
    return (
      <div role="alert">
        <h3>It cannot be merged like this</h3>
        <p>Leave out some of what comes, or choose otherwise, until nothing of this is left.</p>
        <ul className={styles.problems}>
          {result.problems.slice(0, mostTold).map((problem) => (
            <li key={`${problem.path} ${problem.message}`}>
              {plan ? problemSentence(plan, problem) : problem.message}
            </li>
          ))}
          {result.problems.length > mostTold && <li>and {result.problems.length - mostTold} more</li>}
        </ul>
      </div>
    );
  }
  const known = new Set(before?.map(({ id }) => id));
  const ids = new Set(after?.map(({ id }) => id));
  const fresh = after?.filter(({ id }) => !known.has(id)) ?? [];
  const gone = before?.filter(({ id }) => !ids.has(id)) ?? [];
  return (
    <section aria-label="The plan’s health after the merge" aria-busy={after === null}>
      <h3>The plan’s health afterwards</h3>
      {after === null || before === null ? (
        <p className="quiet">Looking through the merged plan…</p>
      ) : (
        <p>
          {fresh.length === 0 ? 'Nothing new would be wrong or doubtful' : `${fresh.length} new to look at`}
          {gone.length > 0 && `; ${gone.length} of today’s would no longer be so`}.
        </p>
      )}
      {after !== null && fresh.length > 0 && (
        <ul className={merge.findings}>
          {fresh.slice(0, mostTold).map(({ id, severity, sentence }) => (
            <li key={id}>
              <span className="quiet">{severityTexts[severity].heading}:</span> {sentence}
            </li>
          ))}
          {fresh.length > mostTold && <li>and {fresh.length - mostTold} more</li>}
        </ul>
      )}
    </section>
  );
}
